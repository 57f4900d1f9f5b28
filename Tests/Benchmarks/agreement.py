"""Whether the engines' figures are those of bangkom's report.

Compared are, of every unit: staff, people on target, JP in hundredths, people with a gain, mean and deviation of the
gains to the decimals that the report prints. What the report withholds of small units is not compared, but counted.
"""
import xml.etree.ElementTree as ElementTree
from decimal import Decimal

NAMES = ["staff", "staff-on-target", "jp-total", "gain-people", "gain-mean", "gain-sd"]
SPACE = "{urn:bangkom:report:1}"


def published(report):
    """The figures of each unit as the report prints them; None where one is withheld or not defined."""
    units = {}
    for _, element in ElementTree.iterparse(report):
        if element.tag != SPACE + "unit":
            continue
        figures = {figure.get("name"): figure.get("value") for figure in element.findall(SPACE + "figure")}
        withheld = {figure.get("name") for figure in element.findall(SPACE + "absent")}
        if "staff" in withheld.union(figures):
            units[element.get("code")] = [figures.get(name) for name in NAMES]
        element.clear()
    return units


def is_equal(printed, value):
    """Exact for whole numbers; of others the printed decimals, a tie in either direction."""
    if value is None:
        return False
    if isinstance(value, int):
        return Decimal(printed) == value
    ulp = Decimal(1).scaleb(Decimal(printed).as_tuple().exponent)
    return abs(Decimal(printed) - Decimal(value)) <= ulp / 2 + Decimal("1e-9")


def compare(units, report):
    """How many figures agree and how many are withheld; the differences, each as a sentence."""
    agreeing, withheld, differences = 0, 0, []
    if set(units) != set(report):
        differences.append(f"units: {sorted(set(units) ^ set(report))[:5]} stand on one side only")
    for unit in sorted(set(units) & set(report)):
        for name, printed, value in zip(NAMES, report[unit], units[unit]):
            if printed is None:
                withheld += 1
                continue
            if name == "jp-total":
                printed = str(Decimal(printed) * 100)
            if is_equal(printed, value):
                agreeing += 1
            else:
                differences.append(f"{unit}/{name}: bangkom {printed}, engine {value}")
    return agreeing, withheld, differences
