"""Works out again what holds each unit back, from plain CSV exports and the report's own needs and money.

    recount_constraints.py INPUT REPORT.xml PERIOD [--least N]

An auditor's way: need, ceiling, committed, realised and hours are taken from report.xml; working days, places,
payers and bookings from the CSV files that `bangkom sample --dialect plain` writes. The built-in rules are its
constants. Every difference is printed; it ends with 1 if there is one, or if fewer than N figures were compared.
"""

import collections
import csv
import datetime
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{urn:bangkom:report:1}"
WORKING_MINUTES, RELEASED, MINUTES_OF_A_JP, AWAY = 450, 5, 45, 20
# 1/100 JP: by the day, and by the occasion.
BY_DAY = {"Seminar": 400, "Forum": 400, "Kuliah Umum": 400, "Sosialisasi": 400, "Workshop": 500, "E-Learning": 300}
BY_OCCASION = {"Coaching": 200, "Mentoring": 200, "Magang": 2000}


def rows(folder, word):
    for path in sorted(pathlib.Path(folder).rglob(word + "*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


def figures(owner):
    return {child.get("name"): child.get("value") for child in owner if child.get("name")}


def hundredths(text):
    whole, _, rest = text.partition(".")
    return int(whole) * 100 + int((rest + "00")[:2])


def shown(amount):
    return None if amount is None else f"{amount // 100}.{amount % 100:02d}"


class Recount:
    def __init__(self, folder, report, period):
        self.folder = folder
        root = ElementTree.parse(report).getroot()
        self.city = figures(root.find(f"{NAMESPACE}city"))
        self.units = {unit.get("code"): figures(unit) for unit in root.iter(f"{NAMESPACE}unit")}
        year, month = map(int, period.split("-"))
        first_of_next = datetime.date(year + month // 12, month % 12 + 1, 1)
        self.last = first_of_next - datetime.timedelta(1)
        self.year, self.end = year, datetime.date(year, 12, 31)
        self.holidays = {row["tanggal"] for row in rows(folder, "libur")}
        self.days = self.working_days(first_of_next, self.end)
        self.activities = {row["kode_kegiatan"]: row for row in rows(folder, "kegiatan")}
        self.need = {
            code: None if unit["jp-need"] is None else hundredths(unit["jp-need"]) for code, unit in self.units.items()
        }
        self.compared, self.differences = 0, []

    def working_days(self, first, last):
        days = (first + datetime.timedelta(number) for number in range((last - first).days + 1))
        return sum(day.weekday() < 5 and day.isoformat() not in self.holidays for day in days)

    def span(self, activity):
        start = datetime.date.fromisoformat(activity["tanggal_mulai"])
        return start, datetime.date.fromisoformat(activity["tanggal_selesai"] or activity["tanggal_mulai"])

    def check(self, unit, name, expected):
        self.compared += 1
        if self.units[unit].get(name) != expected:
            self.differences.append(f"{unit}/{name}: {self.units[unit].get(name)}, expected {expected}")

    # Pools

    def users(self, codes):
        return [code for code in self.units if (codes is None or code in codes) and (self.need[code] or 0) > 0]

    def share(self, amount, codes, into):
        users = self.users(codes)
        whole = sum(self.need[user] for user in users)
        for user in users:
            into[user] += amount * self.need[user] // whole

    def seats(self):
        invited = collections.Counter(
            code for code, _ in {(row["kode_kegiatan"], row["nip"]) for row in rows(self.folder, "peserta")}
        )
        shares, unknown, is_scheduled = collections.Counter(), set(), False
        for code, activity in self.activities.items():
            start, end = self.span(activity)
            if not (start > self.last and end <= self.end):
                continue
            is_scheduled = True
            codes = self.codes(activity)
            if not activity["kuota"]:
                unknown.update(self.users(codes))
                continue
            if activity["jp"]:
                hours = hundredths(activity["jp"])
                if activity["lingkup"] == "luar_negeri":
                    hours = (hours * 120 + 50) // 100
            elif activity["bentuk"] in BY_OCCASION:
                hours = BY_OCCASION[activity["bentuk"]]
            else:
                hours = BY_DAY[activity["bentuk"]] * max(1, self.working_days(start, end))
            self.share(max(0, int(activity["kuota"]) - invited[code]) * hours, codes, shares)
        return shares, unknown, is_scheduled

    def codes(self, activity):
        return set(re.split("[;|,]", activity["kode_unit_peserta"])) if activity["kode_unit_peserta"] else None

    def money(self):
        payers = {}
        for activity in self.activities.values():
            start, end = self.span(activity)
            payer = activity["kode_unit_pembiaya"]
            if payer and start <= self.end and end >= datetime.date(self.year, 1, 1):
                codes = self.codes(activity)
                payers.setdefault(payer, {payer}).update(self.units if codes is None else codes)
        shares, known, unknown = collections.Counter(), set(), set()
        for code, unit in self.units.items():
            codes = payers.get(code, {code})
            if unit["budget-ceiling"] is None:
                unknown.update(self.users(codes))
                continue
            known.update(self.users(codes))
            bound = max(int(unit["budget-committed"] or 0), int(unit["budget-realised"] or 0))
            self.share(max(0, int(unit["budget-ceiling"]) - bound), codes, shares)
        return shares, known, unknown

    # Verdicts

    def compare_constraints(self):
        seats, seats_unknown, is_scheduled = self.seats()
        money, money_known, money_unknown = self.money()
        city_cost = int(self.city["budget-realised"]), hundredths(self.city["jp-total"])
        for code, unit in self.units.items():
            need = self.need[code]
            if need is None:
                continue
            self.check(code, "working-days-left", str(self.days))
            if need == 0:
                self.check(code, "constraint", "none")
                continue
            people = int(unit["staff-with-target"]) - int(unit["staff-on-target"])
            own = int(unit["budget-realised"] or 0), hundredths(unit["jp-total"])
            cost = own if own[0] > 0 and own[1] > 0 else city_cost
            capacities = {
                "budget": money[code] * cost[1] // cost[0] if code in money_known else None,
                "seats": seats[code] if is_scheduled else None,
                "time": people * self.days * WORKING_MINUTES * RELEASED // MINUTES_OF_A_JP,
            }
            bounds = {name for name, units in (("seats", seats_unknown), ("budget", money_unknown)) if code in units}
            for name, capacity in capacities.items():
                self.check(code, "capacity-" + name, shown(capacity))
            self.check(code, "constraint", self.verdict(need, capacities, bounds, unit["capacity-attendance"]))

    def verdict(self, need, capacities, bounds, after_losses):
        short = [name for name, value in capacities.items() if value is not None and value < need and name not in bounds]
        if short:
            return min(short, key=lambda name: capacities[name])
        if any(value is None or value < need for value in capacities.values()):
            return "unknown"
        return "attendance" if after_losses is not None and hundredths(after_losses) < need else "none"

    # Days

    def compare_days(self):
        posts = collections.defaultdict(list)
        for row in rows(self.folder, "pegawai"):
            last = self.last.isoformat()
            if (row["berlaku_sejak"] or last) <= last and (row["berlaku_sampai"] or last) >= last:
                posts[row["nip"]].append(row["kode_unit"])
        away, booked = collections.defaultdict(set), collections.defaultdict(set)
        for row in rows(self.folder, "kehadiran"):
            activity = self.activities.get(row["kode_kegiatan"])
            if activity is None or not posts[row["nip"]]:
                continue
            _, end = self.span(activity)
            if not datetime.date(self.year, 1, 1) <= end <= self.last:
                continue
            unit = posts[row["nip"]][-1]
            if row["status"] == "hadir":
                away[unit, row["tanggal"]].add(row["nip"])
            booked[unit, row["nip"], row["tanggal"]].add((row["kode_kegiatan"], row.get("sesi") or "0"))
        for code, unit in self.units.items():
            if unit["crowded-days"] is None:
                continue
            days = [len(people) for (owner, _), people in away.items() if owner == code]
            self.check(code, "crowded-days", str(sum(count * 100 > int(unit["staff"]) * AWAY for count in days)))
            double = [key for key, entries in booked.items() if key[0] == code and self.collide(entries)]
            self.check(code, "double-booked-days", str(len(double)))
            self.check(code, "double-booked-people", str(len({nip for _, nip, _ in double})))

    def collide(self, entries):
        return any(
            one[0] != other[0] and (one[1] == other[1] or "0" in (one[1], other[1]))
            for one in entries
            for other in entries
        )


def main(arguments):
    recount = Recount(*arguments[:3])
    recount.compare_constraints()
    recount.compare_days()
    for difference in recount.differences:
        print(difference)
    print(f"{recount.compared} figures compared, {len(recount.differences)} differences")
    least = int(arguments[4]) if len(arguments) > 4 else 1
    return 1 if recount.differences or recount.compared < least else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
