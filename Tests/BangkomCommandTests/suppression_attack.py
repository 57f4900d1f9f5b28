"""Attacks the suppression of an output folder with linear programming.

    suppression_attack.py OUTPUT [--catalogue kegiatan.csv] [--across-months none|roster|all]
                          [--explain] [--sabotage] [--quiet] [--least N]

It is an outsider who holds every report.xml that was ever published, the replaced ones under `.editions` too, and
the public list of activities. Each count is a variable; what is told of it, and what every reader knows of how
counts hang together, are the constraints (`Edition`). For every withheld count of 1 to 4 people it asks HiGHS for
the least and the most that still fit. Where these leave out one of 1 to 4, the count leaks.

The truth, from `internal`, serves three ends: it says which counts are secret, it is a point that must fit all
constraints (else the attacker is wrong, and this ends with 2), and it says which counts a correction left alone:
such a count is one variable of both editions, since an outsider will guess as much. `--across-months` does so
between months, for the roster or for every count that is the same.

Ends with 1 if anything leaks. `--sabotage` first shows one withheld count of 5 or more that covers others, each in
turn, until something leaks, so that whoever reads "no leaks" can see that they would be found; it ends with 1 if
none does. Constraints with whole numbers only are not used: a count that fits as a fraction passes for open.
"""

import argparse
import collections
import csv
import hashlib
import math
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import numpy
from scipy import optimize, sparse

from recount import FORMS

NAMESPACE = "{urn:bangkom:report:1}"
FEWEST = 5
TARGET = 20

# Counts that the units of a city add up to.
OF_PEOPLE = [
    "staff", "staff-with-target", "staff-on-target", "staff-zero-jp", "staff-below-target",
    "staff-above-ceiling", "participants", "double-booked-people", "index-people", "reached-by-forum",
    "reached-by-university", "gain-people", "gain-at-maximum", "retention-people",
]
OF_ANSWERS = [
    "gain-pairs", "gain-attrition", "gain-without-before", "reaction-responses", "reaction-asked",
    "application-responses", "application-due", "application-received", "application-overdue",
]
OF_HOURS = [
    "jp-total", "jp-need", "jp-above-ceiling", "jp-uncompleted", "jp-lost", "jp-lost-on-duty",
    "jp-lost-sick-or-leave", "jp-lost-permitted", "jp-lost-unexcused", "jp-lost-insufficient",
]
INCLUSIVE = {
    "incl-staff": "staff", "incl-staff-with-target": "staff-with-target",
    "incl-staff-on-target": "staff-on-target", "incl-jp-total": "jp-total",
}
# A count and one that is never larger. The difference counts people as well, so that it is as secret.
WITHIN = [
    ("staff", "staff-with-target"), ("staff-with-target", "staff-on-target"), ("staff", "staff-zero-jp"),
    ("staff", "participants"), ("staff", "gain-people"), ("gain-people", "gain-at-maximum"),
    ("staff", "retention-people"), ("staff", "reached-by-forum"), ("staff", "reached-by-university"),
    ("staff", "never-reached"), ("incl-staff", "incl-staff-with-target"),
    ("incl-staff-with-target", "incl-staff-on-target"),
]
# The same where the difference counts nobody that is secret by itself.
AT_MOST = [
    ("staff-with-target", "staff-below-target"), ("staff", "staff-above-ceiling"),
    ("staff", "double-booked-people"), ("staff", "index-people"), ("gain-pairs", "gain-people"),
    ("application-due", "application-received"), ("application-due", "application-overdue"),
    ("reaction-asked", "reaction-responses"),
]
# A share in per cent of two counts, with two decimals.
SHARES = [
    ("staff-on-target-share", "staff-on-target", "staff-with-target"),
    ("incl-staff-on-target-share", "incl-staff-on-target", "incl-staff-with-target"),
    ("reached-by-forum-share", "reached-by-forum", "staff"),
    ("reached-by-university-share", "reached-by-university", "staff"),
    ("never-reached-share", "never-reached", "staff"),
    ("reaction-response-share", "reaction-responses", "reaction-asked"),
    ("application-response-share", "application-received", "application-due"),
]
# Means that the city's is made of, weighed by a count.
WEIGHED = {"gain-mean-before": "gain-people", "gain-mean-after": "gain-people"}
ROSTER = {"staff", "staff-with-target", "incl-staff", "incl-staff-with-target", "departed-staff"}
COUNTS = set(OF_PEOPLE + OF_ANSWERS) | {
    "people", "never-reached", "departed-staff", "gain-further-attempts", "gain-conflicts", "gain-rescaled",
} | set(INCLUSIVE) - {"incl-jp-total"}
AMOUNTS = COUNTS | set(OF_HOURS) | {"incl-jp-total"}
# Where these are absent, nothing is said of how many there are.
NOT_NONE = {"staff-zero-jp", "index-people"}
# What they are in a unit without a row, whose figures are not even told to auditors: so many for each of others.
WITHOUT_ROWS = {
    "staff-zero-jp": ("staff", 1), "index-people": ("staff", 1), "jp-need": ("staff-with-target", TARGET)}
ABSENT_MEANS_NONE = {"no-data", "not-delivered", "not-applicable", "undefined"}


class Report:
    """The figures of one report.xml by owner and name: numbers, words, and why they are absent."""

    def __init__(self, path):
        text = pathlib.Path(path).read_bytes()
        root = ElementTree.fromstring(text)
        header = root.find(NAMESPACE + "header")
        self.period, self.corrects = header.get("period"), header.get("corrects")
        self.digest = hashlib.sha256(text).hexdigest()
        self.numbers, self.words, self.absent = {}, {}, {}
        self.parents, self.units = {}, []
        self.groups = collections.defaultdict(list)
        city = root.find(NAMESPACE + "city")
        self._read("city", city)
        for unit in root.findall(NAMESPACE + "unit"):
            self.units.append(unit.get("code"))
            self.parents[unit.get("code")] = unit.get("parent")
            self._read(unit.get("code"), unit)

    def _read(self, owner, element):
        for child in element:
            key = (owner, child.get("name"))
            if child.tag == NAMESPACE + "figure":
                self.numbers[key] = float(child.get("value"))
            elif child.tag == NAMESPACE + "code":
                self.words[key] = child.get("value")
            elif child.tag == NAMESPACE + "absent":
                self.absent[key] = child.get("reason")
            elif child.tag == NAMESPACE + "group":
                part = f"{owner}/{child.get('kind')}/{child.get('code')}"
                self.groups[owner, child.get("kind")].append(child.get("code"))
                self._read(part, child)

    def names(self):
        return list(self.numbers) + list(self.absent)

    def value(self, key):
        """The number; 0 where there is nothing to count; None where it is withheld or no figure."""
        if key in self.numbers:
            return self.numbers[key]
        if self.absent.get(key) in ABSENT_MEANS_NONE:
            return 0.0
        return None


class Edition:
    """What a reader of one published report knows: which counts are withheld, and the constraints on them."""

    def __init__(self, number, published, truth, catalogue):
        self.number, self.published, self.truth, self.catalogue = number, published, truth, catalogue
        self.rows = []
        self.extra = {}
        self.differences = []
        units = published.units
        self._sums(units)
        for owner in ["city"] + units:
            self._owner(owner)
        self._groups(units)
        self._weighed(units)

    # Each row: coefficients by key, the least, the most, and what it says.

    def row(self, coefficients, low, high, text):
        if all(self.known(key) is not None or self.is_variable(key) for key, _ in coefficients):
            self.rows.append((coefficients, low, high, text))

    def is_variable(self, key):
        return key in self.extra or self.published.absent.get(key) == "too-few"

    def known(self, key):
        if key in self.extra or key[1] not in AMOUNTS:
            return None
        reason = self.published.absent.get(key)
        if reason and (key[1] not in COUNTS or key[1] in NOT_NONE):
            return None
        return self.published.value(key)

    def true(self, key):
        if key in self.extra:
            return self.extra[key]
        if self.truth.absent.get(key) == "not-delivered" and key[1] in WITHOUT_ROWS:
            of, each = WITHOUT_ROWS[key[1]]
            return each * self.true((key[0], of))
        value = self.truth.value(key)
        return 0.0 if value is None else value

    def has(self, key):
        return self.known(key) is not None or self.is_variable(key)

    def auxiliary(self, key, value):
        self.extra[key] = value
        return key

    def _sums(self, units):
        for name in OF_PEOPLE + OF_ANSWERS + OF_HOURS:
            keys = [(unit, name) for unit in units]
            self.row([(key, 1) for key in keys] + [(("city", name), -1)], 0, 0, f"units add up: {name}")
        for unit in units:
            below = [other for other in units if self._is_below(other, unit)]
            for inclusive, name in INCLUSIVE.items():
                self.row(
                    [((other, name), 1) for other in below] + [((unit, inclusive), -1)], 0, 0,
                    f"with sub-units: {inclusive}")

    def _is_below(self, unit, above):
        while unit is not None:
            if unit == above:
                return True
            unit = self.published.parents[unit]
        return False

    def _within(self, whole, part, text, secret):
        if not self.has(whole) or not self.has(part):
            return
        if not secret:
            self.row([(whole, 1), (part, -1)], 0, math.inf, text)
            return
        name = f"{whole[0]}/{whole[1]} less {part[1]}"
        rest = self.auxiliary((part[0], name), self.true(whole) - self.true(part))
        self.row([(whole, 1), (part, -1), (rest, -1)], 0, 0, text)
        self.differences.append(rest)

    def _share(self, share, part, whole, factor=100):
        """Rounded to the nearest, so a half of the last digit off at most."""
        value = self.published.numbers.get(share)
        if value is None:
            return
        half = 0.005 + 1e-9
        text = f"{share[1]} of {part[1]} and {whole[1]}"
        self.row([(part, factor), (whole, -(value - half))], 0, math.inf, text)
        self.row([(part, factor), (whole, -(value + half))], -math.inf, 0, text)

    def _owner(self, owner):
        def key(name):
            return (owner, name)

        for whole, part in WITHIN:
            self._within(key(whole), key(part), f"{part} within {whole}", True)
        for whole, part in AT_MOST:
            self._within(key(whole), key(part), f"{part} at most {whole}", False)
        for share, part, whole in SHARES:
            self._share(key(share), key(part), key(whole))
        self._share(key("jp-mean"), key("jp-total"), key("staff"), factor=1)
        self._share(key("jp-progress"), key("jp-total"), key("staff"), factor=100 / TARGET)
        self._classes(owner)
        self._need(owner)
        for name in ["reachable-people"] + [f"extra-people-{w}" for w in ("time", "budget", "seats", "attendance")]:
            value = self.published.numbers.get(key(name))
            if value is not None:
                self.row(
                    [(key("staff-with-target"), 1), (key("staff-on-target"), -1)], value, math.inf,
                    f"{name} are below target")
        money = self.published.numbers.get(key("budget-realised"))
        cost = self.published.numbers.get(key("cost-per-participant"))
        if money is not None and cost is not None and cost > 1:
            self.row(
                [(key("participants"), 1)], money / (cost + 0.5), money / (cost - 0.5), "cost-per-participant")
        if owner == "city":
            self._reach()

    def _reach(self):
        never, forum, university, staff = (
            ("city", name) for name in ("never-reached", "reached-by-forum", "reached-by-university", "staff"))
        if not all(self.has(key) for key in (never, forum, university, staff)):
            return
        value = self.true(forum) + self.true(university) + self.true(never) - self.true(staff)
        both = self.auxiliary(("city", "reached by both"), value)
        self.row(
            [(forum, 1), (university, 1), (never, 1), (staff, -1), (both, -1)], 0, 0,
            "reached by both, one or none")
        self.row([(forum, 1), (both, -1)], 0, math.inf, "by both within forum")
        self.row([(university, 1), (both, -1)], 0, math.inf, "by both within university")
        self.differences.append(both)

    def _classes(self, owner):
        """Those with a target are on it, below it, or without hours."""
        names = ["staff", "staff-with-target", "staff-on-target", "staff-below-target", "staff-zero-jp"]
        keys = [(owner, name) for name in names]
        if not all(self.has(key) for key in keys):
            return
        staff, with_target, on_target, below, zero = keys
        value = self.true(with_target) - self.true(on_target) - self.true(below)
        zero_with = self.auxiliary((owner, "zero with target"), value)
        zero_without = self.auxiliary((owner, "zero without target"), self.true(zero) - value)
        self.row(
            [(with_target, 1), (on_target, -1), (below, -1), (zero_with, -1)], 0, 0, "classes add up")
        self.row([(zero, 1), (zero_with, -1), (zero_without, -1)], 0, 0, "without hours add up")
        self.row(
            [(staff, 1), (with_target, -1), (zero_without, -1)], 0, math.inf, "without hours and target")
        if self.published.words.get((owner, "constraint")) in ("budget", "seats", "time", "attendance"):
            self.row([(with_target, 1), (on_target, -1)], 1, math.inf, "somebody is in need")
        if self.published.absent.get((owner, "jp-total")) == "not-delivered":
            self.row([(zero, 1), (staff, -1)], 0, 0, "without rows all are without hours")

    def _need(self, owner):
        """Whoever is on target has its hours; whoever is not misses at most these."""
        def key(name):
            return (owner, name)

        self.row(
            [(key("jp-total"), 1), (key("staff-on-target"), -TARGET)], 0, math.inf, "hours of those on target")
        self.row(
            [(key("jp-need"), 1), (key("staff-with-target"), -TARGET), (key("staff-on-target"), TARGET)],
            -math.inf, 0, "need of those below")
        self.row(
            [(key("jp-need"), 100), (key("staff-with-target"), -1), (key("staff-on-target"), 1)], 0, math.inf,
            "whoever is below needs something")
        zero = key("zero with target")
        if zero in self.extra:
            self.row([(key("jp-need"), 1), (zero, -TARGET)], 0, math.inf, "need of those without hours")
        self.row(
            [(key("jp-need"), 1), (key("jp-total"), 1), (key("staff-with-target"), -TARGET)], 0, math.inf,
            "hours and need make up the targets")
        self.row(
            [(key("jp-total"), 1), (key("jp-above-ceiling"), -1)], 0, math.inf, "hours above the ceiling")

    def _groups(self, units):
        groups = self.published.groups
        staff = ("city", "staff")
        for kind in ("family", "form", "activity", "partner"):
            for code in groups["city", kind]:
                owner = f"city/{kind}/{code}"
                self._within(staff, (owner, "people"), f"{kind} within the city", True)
                self._share((owner, "reached-share"), (owner, "people"), staff)
                self._within((owner, "people"), (owner, "gain-people"), f"gains within a {kind}", False)
                self._within(("city", "gain-people"), (owner, "gain-people"), f"gains of a {kind}", False)
                for whole, part in AT_MOST:
                    self._within((owner, whole), (owner, part), f"{kind}: {part} at most {whole}", False)
                self._within(
                    (owner, "gain-people"), (owner, "gain-at-maximum"), f"{kind}: at the maximum", False)
                for share, part, whole in SHARES[5:]:
                    self._share((owner, share), (owner, part), (owner, whole))
        for kind in ("forum", "university"):
            self.row(
                [((f"city/family/{kind}", "people"), 1), (("city", f"reached-by-{kind}"), -1)], 0, 0,
                "reached by a family")
        self._forms(groups)
        for code in groups["city", "competency"]:
            cells = [
                (f"{unit}/competency/{code}", "gain-people") for unit in units
                if code in groups[unit, "competency"]]
            whole = (f"city/competency/{code}", "gain-people")
            self.row([(cell, 1) for cell in cells] + [(whole, -1)], 0, 0, "competency by unit")
            self._within(("city", "gain-people"), whole, "competency within the city", False)
        for unit in units:
            for code in groups[unit, "competency"]:
                cell = (f"{unit}/competency/{code}", "gain-people")
                self._within((unit, "gain-people"), cell, "competency within a unit", True)
        posts = [(f"city/post/{code}", "index-people") for code in groups["city", "post"]]
        if posts:
            self.row(
                [(post, 1) for post in posts] + [(("city", "index-people"), -1)], -math.inf, 0, "kinds of post")

    def _forms(self, groups):
        """People are counted once in each group, so that parts may count more people than their whole."""
        for code in groups["city", "activity"]:
            form = self.catalogue.get(code)
            if not form:
                continue
            for name in ("people", "gain-people"):
                self._within(
                    (f"city/form/{form}", name), (f"city/activity/{code}", name), "activity within its form",
                    name == "people")
        for name in ("gain-pairs", "reaction-responses"):
            for kind in ("family", "form"):
                keys = [(f"city/{kind}/{code}", name) for code in groups["city", kind]]
                self.row(
                    [(key, 1) for key in keys] + [(("city", name), -1)], 0, 0, f"{kind} groups add up: {name}")

    def _weighed(self, units):
        """The city's mean is the units', weighed: of a unit whose mean is withheld, anything from 0 to 100."""
        for mean, weight in WEIGHED.items():
            whole = self.published.numbers.get(("city", mean))
            if whole is None or not self.has(("city", weight)):
                continue
            low, high, open_sums = [], [], []
            for unit in units:
                own = self.published.numbers.get((unit, mean))
                key = (unit, weight)
                if own is not None:
                    low.append((key, own - whole - 0.0100001))
                    high.append((key, own - whole + 0.0100001))
                elif self.has(key) and self.known(key) != 0:
                    true = self.truth.numbers.get((unit, mean), 0.0) * self.true(key)
                    total = self.auxiliary((unit, f"sum of {mean}"), true)
                    self.row([(key, 100), (total, -1)], 0, math.inf, "points of a unit")
                    open_sums.append(total)
                    low.append((key, -whole - 0.0100001))
                    high.append((key, -whole + 0.0100001))
            sums = [(key, 1) for key in open_sums]
            self.row(low + sums, -math.inf, 0, f"weighed {mean}")
            self.row(high + sums, 0, math.inf, f"weighed {mean}")


Leak = collections.namedtuple("Leak", "label least most why")


class Attack:
    """All editions at once: one variable for each withheld count, or for several that are the same."""

    def __init__(self, editions, across):
        self.editions, self.across = editions, across
        self.parent = {}
        self.fixed = {}
        self._link()
        self._fix()
        self.columns, self.truth = {}, []
        self.rows, self.low, self.high, self.texts = [], [], [], []
        self.faults = []
        for edition in editions:
            for coefficients, low, high, text in edition.rows:
                self._add(edition, coefficients, low, high, text)
        self._targets()

    def _find(self, node):
        self.parent.setdefault(node, node)
        root = node
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[node] != root:
            self.parent[node], node = root, self.parent[node]
        return root

    def _link(self):
        """A count that is the same in two editions of a month is one variable: a correction left it alone."""
        seen = {}
        for edition in self.editions:
            for key in sorted(key for key in edition.published.names() if key[1] in AMOUNTS):
                across = self.across == "all" or self.across == "roster" and key[1] in ROSTER
                scope = "" if across else edition.published.period
                node = (edition.number, key)
                other = seen.setdefault((scope, key, round(edition.true(key), 6)), node)
                self.parent[self._find(node)] = self._find(other)

    def _fix(self):
        for edition in self.editions:
            for key in edition.published.names():
                value = edition.known(key)
                if value is not None:
                    self.fixed[self._find((edition.number, key))] = value

    def _column(self, edition, key):
        root = self._find((edition.number, key))
        if root in self.fixed:
            return None, self.fixed[root]
        if root not in self.columns:
            self.columns[root] = len(self.truth)
            self.truth.append(edition.true(key))
        return self.columns[root], None

    def _add(self, edition, coefficients, low, high, text):
        true = sum(factor * edition.true(key) for key, factor in coefficients)
        scale = 1e-6 * (1 + sum(abs(factor * edition.true(key)) for key, factor in coefficients))
        if not low - scale <= true <= high + scale:
            self.faults.append(f"{edition.published.period} {coefficients[0][0]}: {text} ({true})")
            return
        terms = collections.defaultdict(float)
        rest = 0.0
        for key, factor in coefficients:
            column, value = self._column(edition, key)
            if column is None:
                rest += factor * value
            else:
                terms[column] += factor
        if terms:
            self.rows.append(terms)
            self.low.append(low - rest)
            self.high.append(high - rest)
            self.texts.append(f"{edition.published.period}#{edition.number} {coefficients[0][0][0]}: {text}")

    def _targets(self):
        """Secret counts: a withheld one of 1 to 4, and a difference of two of which one is withheld."""
        self.targets = {}
        self.shown = []
        self.secrets = 0
        for edition in self.editions:
            keys = [
                key for key, reason in edition.published.absent.items()
                if reason == "too-few" and key[1] in COUNTS]
            for key in keys + edition.differences:
                value = edition.true(key)
                if not 1 <= round(value) < FEWEST:
                    continue
                self.secrets += 1
                label = f"{edition.published.period}#{edition.number} {key[0]}/{key[1]} = {round(value)}"
                root = self._find((edition.number, key))
                if root in self.fixed:
                    value = self.fixed[root]
                    self.shown.append(Leak(label, value, value, ["told by another edition or figure"]))
                elif root in self.columns:
                    self.targets.setdefault(self.columns[root], label)

    def leaks(self):
        """Counts that cannot be each of 1 to 4, with the least and the most that they can be."""
        found = list(self.shown)
        for columns, rows in self._components():
            targets = [column for column in columns if column in self.targets]
            if targets:
                found += Component(self, columns, rows, targets).leaks()
        return found

    def _components(self):
        count = len(self.truth)
        links = [(min(terms), column) for terms in self.rows for column in terms]
        graph = sparse.coo_matrix(
            ([1] * len(links), ([a for a, _ in links], [b for _, b in links])), shape=(count, count))
        _, labels = sparse.csgraph.connected_components(graph, directed=False)
        columns, rows = collections.defaultdict(list), collections.defaultdict(list)
        for column, label in enumerate(labels):
            columns[label].append(column)
        for number, terms in enumerate(self.rows):
            rows[labels[min(terms)]].append(number)
        return [(columns[label], rows[label]) for label in columns]


class Component:
    """Variables that hang together, with what fits: each solution widens what is known to be possible."""

    def __init__(self, attack, columns, rows, targets):
        self.attack = attack
        self.local = {column: number for number, column in enumerate(columns)}
        self.rows = rows
        self.targets = targets
        entries = [
            (number, self.local[column], factor)
            for number, row in enumerate(rows) for column, factor in attack.rows[row].items() if factor]
        shape = (len(rows), len(columns))
        self.matrix = sparse.csr_matrix(
            ([e[2] for e in entries], ([e[0] for e in entries], [e[1] for e in entries])), shape=shape)
        self.low = numpy.array([attack.low[row] for row in rows])
        self.high = numpy.array([attack.high[row] for row in rows])
        truth = numpy.array([attack.truth[column] for column in columns])
        self.least, self.most = truth.copy(), truth.copy()

    def _solve(self, numbers, sign):
        """Brings as many of some variables as can be to 1 or below, or to 4 and above."""
        count, extra = self.matrix.shape[1], len(numbers)
        goal = 1 if sign > 0 else FEWEST - 1
        # A variable of its own for each: not above it (or below), and not beyond the goal.
        select = sparse.coo_matrix(([1] * extra, (range(extra), numbers)), shape=(extra, count))
        matrix = sparse.bmat([
            [self.matrix, None], [select * -sign, sparse.identity(extra) * sign]]).tocsr()
        low = numpy.concatenate([self.low, numpy.zeros(extra)])
        high = numpy.concatenate([self.high, numpy.full(extra, math.inf)])
        bounds = optimize.Bounds(
            numpy.concatenate([numpy.zeros(count), numpy.full(extra, goal if sign > 0 else -math.inf)]),
            numpy.concatenate([numpy.full(count, math.inf), numpy.full(extra, math.inf if sign > 0 else goal)]))
        cost = numpy.concatenate([numpy.zeros(count), numpy.full(extra, float(sign))])
        result = optimize.milp(
            cost, constraints=optimize.LinearConstraint(matrix, low, high), bounds=bounds)
        if result.x is None:
            raise ArithmeticError(f"no solution although the truth is one: {result.message}")
        self.least = numpy.minimum(self.least, result.x[:count])
        self.most = numpy.maximum(self.most, result.x[:count])

    def why(self, number, sign):
        """The constraints that hold one variable, as the dual values say."""
        cost = numpy.zeros(self.matrix.shape[1])
        cost[number] = sign
        ends = [numpy.isfinite(self.high), numpy.isfinite(self.low)]
        matrix = sparse.vstack([self.matrix[ends[0]], -self.matrix[ends[1]]])
        result = optimize.linprog(
            cost, A_ub=matrix, b_ub=numpy.concatenate([self.high[ends[0]], -self.low[ends[1]]]),
            bounds=(0, None))
        if result.x is None:
            return []
        rows = numpy.concatenate([numpy.flatnonzero(end) for end in ends])
        return sorted({self.rows[row] for row in rows[numpy.abs(result.ineqlin.marginals) > 1e-9]})

    def _open(self, sign):
        numbers = [self.local[target] for target in self.targets]
        if sign > 0:
            return [number for number in numbers if self.least[number] > 1 + 1e-6]
        return [number for number in numbers if self.most[number] < FEWEST - 1 - 1e-6]

    def leaks(self):
        leaking = {}
        for sign in (1, -1):
            while numbers := self._open(sign):
                self._solve(numbers, sign)
                if self._open(sign) == numbers:
                    break
            for number in self._open(sign):
                if number in self._open(sign):
                    self._solve([number], sign)
            for number in self._open(sign):
                leaking.setdefault(number, sign)
        names = {number: column for column, number in self.local.items()}
        return [
            Leak(
                self.attack.targets[names[number]], self.least[number], self.most[number],
                [self.attack.texts[row] for row in self.why(number, sign)])
            for number, sign in sorted(leaking.items())]


def read_catalogue(paths):
    """The form of each activity, by its code."""
    catalogue = {}
    for path in paths:
        with open(path, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                catalogue[row["kode_kegiatan"]] = FORMS.get(row.get("bentuk", "").lower(), "other")
    return catalogue


def read_editions(output, catalogue):
    """All that was ever published, in the order of months and corrections."""
    output = pathlib.Path(output)
    paths = sorted(output.glob("????-??/report.xml")) + sorted(output.glob(".editions/*/*/report.xml"))
    pairs = [(Report(path), Report(output / "internal" / path.relative_to(output))) for path in paths]
    corrects = {published.digest: published.corrects for published, _ in pairs}

    def corrections(digest):
        return 1 + corrections(corrects[digest]) if digest in corrects else 0

    pairs.sort(key=lambda pair: (pair[0].period, corrections(pair[0].digest)))
    return pairs, lambda: [
        Edition(number, published, truth, catalogue) for number, (published, truth) in enumerate(pairs)]


def sabotage(pairs, make, across):
    """Shows covers, one at a time, until something leaks."""
    sound = {leak.label for leak in Attack(make(), across).leaks()}
    for published, truth in pairs:
        covers = [
            key for key, reason in published.absent.items()
            if reason == "too-few" and key[1] in ("staff", "staff-on-target", "participants", "gain-people")
            and "/" not in key[0] and truth.numbers.get(key, 0) >= FEWEST]
        for key in covers:
            del published.absent[key]
            published.numbers[key] = truth.numbers[key]
            found = {leak.label for leak in Attack(make(), across).leaks()} - sound
            del published.numbers[key]
            published.absent[key] = "too-few"
            if found:
                print(f"showing {published.period} {key[0]}/{key[1]} lets {len(found)} counts leak")
                return True
    return False


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--catalogue", nargs="*", default=[])
    parser.add_argument("--across-months", choices=["none", "roster", "all"], default="none")
    parser.add_argument("--sabotage", action="store_true")
    parser.add_argument("--explain", action="store_true", help="print the constraints that make a count leak")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("--least", type=int, default=0, help="secret counts that there must be to attack")
    options = parser.parse_args()
    pairs, make = read_editions(options.output, read_catalogue(options.catalogue))
    if options.sabotage:
        return 0 if sabotage(pairs, make, options.across_months) else 1
    attack = Attack(make(), options.across_months)
    if attack.faults:
        print("\n".join(attack.faults[:20]))
        print(f"{len(attack.faults)} constraints do not hold of the truth")
        return 2
    leaks = attack.leaks()
    if not options.quiet:
        for leak in leaks:
            print(f"{leak.label}, can be {leak.least:.2f} to {leak.most:.2f}")
            if options.explain:
                print("".join(f"    {text}\n" for text in leak.why), end="")
    print(
        f"{len(pairs)} editions, {len(attack.truth)} unknown, {len(attack.rows)} constraints, "
        f"{attack.secrets} secret counts, {len(leaks)} leaks")
    if attack.secrets < options.least:
        print(f"fewer than {options.least} secret counts")
        return 1
    return 1 if leaks else 0


if __name__ == "__main__":
    sys.exit(main())
