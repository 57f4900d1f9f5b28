"""Works out figures of the city and of its units from the evidence alone, as an auditor would with Python's
standard library, and holds them against report.xml.

    evidence_recount.py FOLDER [--least N]

FOLDER holds evidence-*.xml and the report.xml that they belong to (output/internal/2026-10). What the elements and
attributes mean stands in evidence.xsd. Ends with 1 if a figure differs or fewer than N were compared.
"""

import collections
import pathlib
import sys
import xml.etree.ElementTree as ElementTree
from fractions import Fraction

EVIDENCE = "{urn:bangkom:evidence:1}"
REPORT = "{urn:bangkom:report:1}"
ZERO = Fraction(0)


def rounded(value, digits):
    scaled = value * 10**digits
    whole = abs(scaled) + Fraction(1, 2)
    result = whole.numerator // whole.denominator
    return -result if scaled < 0 else result


def entries(folder):
    for path in sorted(folder.glob("evidence-*.xml")):
        totals = {"entries": 0, "jp": ZERO, "rupiah": ZERO}
        stated = None
        for _, element in ElementTree.iterparse(path, events=("end",)):
            kind = element.tag.removeprefix(EVIDENCE)
            values = dict(element.attrib)
            if kind == "control-totals":
                stated = values
            elif kind not in ("evidence", "header"):
                totals["entries"] += 1
                totals["jp"] += Fraction(values.get("jp", "0"))
                totals["rupiah"] += Fraction(values["amount"] if kind == "money" else "0")
                yield kind, values
            element.clear()
        for name, total in totals.items():
            if Fraction(stated[name]) != total:
                sys.exit(f"{path}: {name} {stated[name]}, but its entries give {total}")


class Owner:
    """Sums of one unit or of the city."""

    def __init__(self):
        self.sums = collections.defaultdict(lambda: ZERO)
        self.hours = []
        self.gains = []

    def add(self, name, value=1):
        self.sums[name] += Fraction(value)


def recount(folder):
    report = ElementTree.parse(folder / "report.xml").getroot()
    period = report.find(REPORT + "header").get("period")
    year, last = period[:4], period + "-31"
    owners = collections.defaultdict(Owner)
    activities = {}
    person = None

    def counts(day):
        return day[:4] == year and day <= last

    def close(person):
        if person is None or "unit" not in person["of"]:
            return
        of = person["of"]
        for owner in (owners["city"], owners[of["unit"]]):
            owner.add("staff")
            hours = person["hours"]
            owner.hours.append(hours)
            owner.add("jp-total", hours)
            owner.add("staff-zero-jp", hours == 0)
            owner.add("participants", person["took-part"])
            if "target" in of:
                target = Fraction(of["target"])
                owner.add("staff-with-target")
                owner.add("staff-on-target", hours >= target)
                owner.add("jp-need", max(ZERO, target - hours))
            for name, value in person["sums"].items():
                owner.add(name, value)
            pairs = [pair for pair in person["pairs"].values() if len(pair) == 2]
            if pairs:
                before = Fraction(rounded(sum(pair["before"] for pair in pairs) / len(pairs), 6), 10**6)
                after = Fraction(rounded(sum(pair["after"] for pair in pairs) / len(pairs), 6), 10**6)
                owner.add("gain-people")
                owner.add("gain-pairs", len(pairs))
                owner.gains.append((before, after))

    for kind, values in entries(folder):
        if kind == "activity":
            activities[values["code"]] = values
            continue
        if kind == "person":
            close(person)
            person = {"of": values, "hours": ZERO, "took-part": False,
                      "sums": collections.defaultdict(lambda: ZERO),
                      "pairs": collections.defaultdict(dict)}
            continue
        if kind in ("attendance", "invitation", "record", "score"):
            assert values["person"] == person["of"]["person"]
            sums = person["sums"]
            for name, attribute in (("reaction-asked", "asked"), ("application-due", "due"),
                                    ("application-received", "received"), ("application-overdue", "overdue")):
                sums[name] += int(values.get(attribute, 0))
        if kind in ("attendance", "invitation"):
            if counts(activities[values["activity"]]["counted-on"]):
                lost = Fraction(values.get("lost-jp", 0))
                sums["jp-lost"] += lost
                sums["jp-lost-" + values.get("cause", "unexcused")] += lost
                if "rule" in values:
                    person["hours"] += Fraction(values["jp"])
                    person["took-part"] = True
                    if values["rule"] == "uncompleted":
                        sums["jp-uncompleted"] += Fraction(values.get("attended-jp", 0))
        elif kind == "record":
            if counts(values["date"]):
                person["hours"] += Fraction(values["jp"])
                person["took-part"] = True
        elif kind == "score":
            uses, score = values["use"].split(), Fraction(values["percent"])
            if "gain" in uses:
                person["pairs"][values["activity"], values.get("competency")][values["stage"]] = score
            sums["gain-attrition"] += "attrition" in uses
            sums["gain-without-before"] += "without-before" in uses
            if "reaction" in uses:
                sums["reaction-responses"] += 1
                sums["reaction"] += score
            if "application" in uses:
                sums["application-responses"] += 1
                sums["application"] += score
        else:
            close(person)
            person = None
            for owner in (owners["city"], owners[values["unit"]]):
                if kind == "money":
                    amount = Fraction(values["amount"])
                    if values["use"] != "ceiling":
                        owner.add("budget-" + values["use"], amount)
                    for stage in values.get("holds", "").split():
                        owner.add("budget-ceiling-" + stage, amount)
                        if stage == "revised":
                            owner.add("budget-ceiling", amount)
                elif kind == "service":
                    owner.add("complaints", values.get("complaints", 0))
                    owner.add("complaints-answered", values.get("answered", 0))
                elif kind == "follow-up":
                    owner.add("ideas", values["status"] in ("proposed", "in-use"))
                    owner.add("ideas-in-use", values["status"] == "in-use")
                    owner.add("support-given", values["status"] == "supported")
    close(person)
    return report, owners


def figures(owner):
    """Name, exact value and decimals."""
    sums = owner.sums
    for name in ("staff", "staff-with-target", "staff-on-target", "staff-zero-jp", "participants", "gain-people",
                 "gain-pairs", "gain-attrition", "gain-without-before", "reaction-responses", "reaction-asked",
                 "application-responses", "application-due", "application-received", "application-overdue",
                 "complaints", "complaints-answered", "ideas", "ideas-in-use", "support-given", "budget-ceiling",
                 "budget-ceiling-original", "budget-ceiling-after-efficiency", "budget-ceiling-revised",
                 "budget-committed", "budget-realised", "budget-other-accounts"):
        yield name, sums[name], 0
    for name in ("jp-total", "jp-need", "jp-uncompleted", "jp-lost", "jp-lost-on-duty", "jp-lost-sick-or-leave",
                 "jp-lost-permitted", "jp-lost-unexcused", "jp-lost-insufficient"):
        yield name, sums[name], 2

    def quotient(name, top, bottom):
        if bottom:
            yield name, Fraction(top) / bottom, 2

    yield from quotient("staff-on-target-share", sums["staff-on-target"] * 100, sums["staff-with-target"])
    yield from quotient("jp-mean", sums["jp-total"], sums["staff"])
    yield from quotient("reaction-mean", sums["reaction"], sums["reaction-responses"])
    yield from quotient("application-mean", sums["application"], sums["application-responses"])
    yield from quotient("budget-absorption", sums["budget-realised"] * 100, sums["budget-ceiling"])
    if owner.hours:
        hours = sorted(owner.hours)
        middle = len(hours) // 2
        yield "jp-median", hours[middle] if len(hours) % 2 else (hours[middle - 1] + hours[middle]) / 2, 2
    if owner.gains:
        count = len(owner.gains)
        yield "gain-mean-before", sum(before for before, _ in owner.gains) / count, 2
        yield "gain-mean-after", sum(after for _, after in owner.gains) / count, 2
        yield "gain-mean", sum(after - before for before, after in owner.gains) / count, 2


def main():
    folder = pathlib.Path(sys.argv[1])
    least = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    report, owners = recount(folder)
    sections = [("city", report.find(REPORT + "city"))]
    sections += [(unit.get("code"), unit) for unit in report.findall(REPORT + "unit")]
    compared = differing = 0
    for code, section in sections:
        stated = {figure.get("name"): figure.get("value") for figure in section.findall(REPORT + "figure")}
        for name, value, digits in figures(owners[code]):
            if name not in stated:
                continue
            compared += 1
            text = Fraction(stated[name])
            if text != Fraction(rounded(value, digits), 10**digits):
                differing += 1
                print(f"{code}/{name}: {stated[name]}, but the evidence gives {float(value)}")
    print(f"{compared} figures compared, {differing} differ")
    sys.exit(1 if differing or compared < least else 0)


main()
