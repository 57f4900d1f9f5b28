"""Works out the figures again from plain CSV exports, by the meanings in words.en.yml and the
README alone, and holds them against report.xml.

    recount.py INPUT REPORT.xml [--least N]

It shares no code and no way of working with the program: rows in lists, exact fractions, scipy for the
statistics (from Debian's python3-scipy). Every difference is printed; it ends with 1 if there is one, or if
fewer than N figures were held against each other. It reads what `bangkom sample --dialect plain` writes, and
the built-in rules are its constants; other programs' exports and undecided columns are not its subject.
"""

import collections
import csv
import datetime
import functools
import math
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from fractions import Fraction

from scipy import stats

# The rules.
FEWEST = 5
MEDIUM, HIGH = Fraction(3, 10), Fraction(7, 10)
REACTION = [(80, "very-good"), (60, "good"), (40, "fair"), (20, "poor")]
COMPLETION = Fraction(80, 100)
DUE_AFTER, ANSWER_WITHIN = 90, 30
RESPONDENTS = {"perilaku_mandiri": "self", "perilaku_rekan": "peer", "perilaku_atasan": "superior"}

FORMS = {
    "pelatihan struktural kepemimpinan": "leadership-training", "pelatihan manajerial": "managerial-training",
    "pelatihan teknis": "technical-training", "pelatihan fungsional": "functional-training",
    "pelatihan sosial kultural": "sociocultural-training", "kursus": "course", "penataran": "upgrading",
    "bimbingan teknis": "technical-guidance", "bimtek": "technical-guidance",
    "pelatihan jarak jauh": "distance-training", "pembelajaran alam terbuka": "outdoor-learning",
    "seminar": "seminar", "konferensi": "seminar", "sarasehan": "seminar", "webinar": "seminar",
    "forum": "forum", "kuliah umum": "guest-lecture", "sosialisasi": "dissemination",
    "workshop": "workshop", "lokakarya": "workshop", "coaching": "coaching", "mentoring": "mentoring",
    "e-learning": "e-learning", "belajar mandiri": "self-study", "komunitas belajar": "learning-community",
    "patok banding": "benchmarking", "detasering": "secondment", "pertukaran": "exchange",
    "magang": "internship", "tugas belajar": "study-assignment",
}
TRAININGS = {
    "leadership-training", "managerial-training", "technical-training", "functional-training",
    "sociocultural-training", "course", "upgrading", "technical-guidance", "distance-training",
    "outdoor-learning",
}
ASKED_ABOUT_APPLICATION = TRAININGS | {"workshop"}
PER_DAY = {"seminar": 4, "forum": 4, "guest-lecture": 4, "dissemination": 4, "workshop": 5, "e-learning": 3,
           "self-study": 2, "learning-community": 2}
PER_OCCASION = {"coaching": 2, "mentoring": 2, "benchmarking": 10, "secondment": 20, "exchange": 20,
                "internship": 20}
ABROAD = {"seminar": 6, "forum": 6, "guest-lecture": 6, "dissemination": 6, "workshop": 7, "e-learning": 4,
          "coaching": 4, "mentoring": 4, "benchmarking": 20, "secondment": 24, "exchange": 24, "internship": 24}
MORE_ABROAD = (TRAININGS - {"leadership-training"}) | {"self-study", "learning-community"}
TARGET, CEILING = {"PNS": 20, "": 20}, {"PPPK": 24}
ACCOUNTS = ("5.1.02.02.12", "5.1.02.02.012")
STAGES = {"murni": "original", "efisiensi": "after-efficiency", "perubahan": "revised"}
AMBER = [1, 1, 3, 5, 7, 10, 20, 30, 40, 50, 60, 70]
GREEN = [1, 5, 7, 10, 20, 30, 40, 50, 60, 70, 80, 85]
WORKDAYS, MINUTES_A_DAY, MINUTES_A_JP = range(5), 450, 45
RELEASED, CROWD = Fraction(5, 100), Fraction(20, 100)
CAUSES = {"tugas_dinas": "on-duty", "sakit": "sick-or-leave", "cuti": "sick-or-leave", "izin": "permitted",
          "alpa": "unexcused", "insufficient": "insufficient"}
# Of the index: points of a training of the form, of enough hours in the year, of a seminar in two years.
INDEX = {
    "struktural": ("leadership-training", Fraction(15), Fraction(15), Fraction(10)),
    "fungsional": ("functional-training", Fraction(15), Fraction(15), Fraction(10)),
    "pelaksana": (None, Fraction(0), Fraction(45, 2), Fraction(35, 2)),
}
POSTS = {"structural": "struktural", "functional": "fungsional", "executive": "pelaksana"}
INDEX_HOURS, INDEX_YEARS = 20, 2
SEMINARS = {"seminar", "forum", "guest-lecture", "dissemination", "workshop"}
# What is not known of a unit that delivered no attendance and no record.
UNKNOWN_WITHOUT_ATTENDANCE = {
    "staff-below-target", "staff-above-ceiling", "participants", "jp-need", "jp-progress", "jp-need-cost", "jp-lost", "jp-pace-needed",
    "jp-pace-recent", "double-booked-days", "double-booked-people", "crowded-days", "index-people",
    "index-points", "cost-of-absence", "cost-of-uncompleted", "constraint", "reachable-people",
    *(f"{name}-{cause}" for name in ("jp-lost", "cost-of-absence") for cause in sorted(set(CAUSES.values()))),
    "shortfall",
    *(f"{name}-{what}" for name in ("capacity", "shortfall", "extra-people")
      for what in ("time", "budget", "seats", "attendance")),
}
DUE = {f"application-{what}" for what in (
    "due", "received", "overdue", "response-share", "received-mean", "low", "high")}
OCCASIONS_A_MONTH = {"coaching": 2, "mentoring": 2}


def family(form):
    if form in {"seminar", "forum", "dissemination"}:
        return "forum"
    if form in {"guest-lecture", "internship"}:
        return "university"
    return "training"


def rounded(value, digits):
    """A fraction as an integer of 10^-digits, halves away from zero."""
    scaled = abs(value) * 10**digits
    whole = math.floor(scaled + Fraction(1, 2))
    return -whole if value < 0 else whole


def at(value, digits):
    return Fraction(rounded(value, digits), 10**digits)


def floored(value):
    """JP rounded down to a hundredth."""
    return Fraction(math.floor(value * 100), 100)


def years_before(date, years):
    try:
        return date.replace(year=date.year - years)
    except ValueError:
        return date.replace(year=date.year - years, day=28)


def mean(values):
    values = list(values)
    return sum(values, Fraction(0)) / len(values) if values else None


def day(text):
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError:
        return False


@functools.cache
def code(name):
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def folded(name):
    return " ".join(re.findall(r"[a-z0-9]+", name.lower()))


class Folder:
    """The accepted rows of the exports, as far as they happened by the period's end."""

    def __init__(self, path, period):
        self.path = pathlib.Path(path)
        year, month = map(int, period.split("-"))
        self.start = datetime.date(year, 1, 1)
        self.end = datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1)
        self.period = period
        self.months = [f"{year}-{number:02}" for number in range(1, month + 1)]
        self.read_people()
        self.read_activities()
        self.read_attendance()
        self.read_history()
        self.read_scores()
        self.read_money()
        self.read_services()
        self.read_follow_ups()
        self.read_holidays()
        self.weigh_sessions()

    def rows(self, kind):
        for file in sorted(self.path.rglob(f"{kind}*.csv")):
            with open(file, encoding="utf-8", newline="") as text:
                for row in csv.DictReader(text):
                    yield collections.defaultdict(str, {k: (v or "").strip() for k, v in row.items() if k})

    def this_year(self, date):
        return bool(date) and self.start <= date <= self.end

    def read_people(self):
        self.units = [row["kode_unit"] for row in self.rows("unit")]
        self.unit, self.known = {}, set()
        self.status, self.post, self.contract = {}, {}, {}
        begun = {}
        for row in self.rows("pegawai"):
            number = re.sub(r"[\s'`]", "", row["nip"])
            since = day(row["berlaku_sejak"]) or datetime.date.min
            until = day(row["berlaku_sampai"]) or datetime.date.max
            self.known.add(number)
            if since <= self.end <= until and since >= begun.get(number, datetime.date.min):
                begun[number], self.unit[number] = since, row["kode_unit"]
                self.status[number], self.post[number] = row["status"], row["jenis_jabatan"].lower()
                self.contract[number] = day(row["mulai_kontrak"]) or None

    def person(self, text):
        number = re.sub(r"[\s'`]", "", text)
        return number if number in self.known else None

    def read_activities(self):
        self.activities = {}
        for row in self.rows("kegiatan"):
            start = day(row["tanggal_mulai"])
            self.activities[row["kode_kegiatan"]] = {
                "name": row["nama_kegiatan"], "form": FORMS.get(row["bentuk"].lower(), "other"),
                "start": start, "end": day(row["tanggal_selesai"]) or None,
                "jp": Fraction(row["jp"]) if row["jp"] else None, "competency": row["kompetensi"],
                "partner": row["mitra"], "abroad": row["lingkup"] == "luar_negeri", "sessions": int(row["sesi"] or 0),
                "cost": Fraction(row["biaya"]) if row["biaya"] else None,
                "places": int(row["kuota"]) if row["kuota"] else None,
                "for": set(re.split(r"[;,\s]+", row["kode_unit_peserta"])) - {""},
                "payer": row["kode_unit_pembiaya"],
            }

    def read_attendance(self):
        said = collections.defaultdict(set)
        for row in self.rows("kehadiran"):
            person, date = self.person(row["nip"]), day(row["tanggal"])
            activity = self.activities.get(row["kode_kegiatan"])
            if not person or not activity or not date:
                continue
            if date < activity["start"] or (activity["end"] and date > activity["end"]):
                continue
            said[row["kode_kegiatan"], person, date, row["sesi"]].add((row["status"], row["jp"]))
        self.invited = collections.defaultdict(set)
        for row in self.rows("peserta"):
            if self.person(row["nip"]):
                self.invited[row["kode_kegiatan"]].add(self.person(row["nip"]))
        self.attendance = collections.defaultdict(list)
        self.told = []
        sessions = collections.defaultdict(set)
        last = {}
        for (name, person, date, session), contents in said.items():
            last[name] = max(last.get(name, date), date)
            if date > self.end:
                continue
            sessions[name].add((date, session))
            if len(contents) == 1:
                status, jp = next(iter(contents))
                self.attendance[name, person].append((status, Fraction(jp) if jp else None, date))
                self.told.append((name, person, date, session, status, Fraction(jp) if jp else None))
        for name, activity in self.activities.items():
            activity["end"] = activity["end"] or last.get(name) or activity["start"]
            activity["sessions"] = max(activity["sessions"], len(sessions[name]))
            stated = activity["jp"]
            activity["whole"] = stated
            if stated is None:
                form = activity["form"]
                jp = PER_DAY.get(form) or PER_OCCASION.get(form, 0)
                days = len({date for date, _ in sessions[name]}) if form in PER_DAY else 1
                activity["whole"] = Fraction((ABROAD.get(form, jp) if activity["abroad"] else jp) * days)
            activity["more"] = Fraction(6, 5) if activity["abroad"] and activity["form"] in MORE_ABROAD else 1
            activity["ended"] = self.this_year(activity["end"])
            activity["over"] = activity["end"] <= self.end
        # Whoever was invited and has no row about a session that attendance names was away.
        for name, people in self.invited.items():
            if sessions.get(name):
                for person in people:
                    self.attendance.setdefault((name, person), [])
                    for date, session in sorted(sessions[name]):
                        if (name, person, date, session) not in said:
                            self.told.append((name, person, date, session, "alpa", None))
        self.attended, self.absent, self.completed = set(), set(), set()
        for (name, person), rows in self.attendance.items():
            came = sum(status == "hadir" for status, _, _ in rows)
            if came:
                self.attended.add((person, name))
            elif self.activities[name]["over"]:
                self.absent.add((person, name))
            if came and came >= COMPLETION * self.activities[name]["sessions"]:
                self.completed.add((person, name))
        # Of units without a row of an activity that has ended nothing is known.
        self.units_with_attendance = {
            self.unit[person] for name, person in self.attendance
            if person in self.unit and self.activities[name]["ended"]}
        self.units_with_due_attendance = {
            self.unit[person] for name, person in self.attendance
            if person in self.unit and self.would_be_due(self.activities[name])}
        # Hours: (person, activity or None, form, month, JP); credits: (person, form, day, JP), of earlier years too.
        self.hours, self.credits = [], []
        occasions = collections.Counter()
        for person, name in sorted(self.completed, key=lambda key: (self.activities[key[1]]["end"], key)):
            activity = self.activities[name]
            if not activity["over"]:
                continue
            month = activity["end"].isoformat()[:7]
            stated = [jp for status, jp, _ in self.attendance[name, person] if status == "hadir"]
            if any(jp is not None for jp in stated):
                each = activity["whole"] / activity["sessions"]
                jp = sum((each if jp is None else jp for jp in stated), Fraction(0))
                jp = min(jp, activity["jp"]) if activity["jp"] is not None else jp
            else:
                jp = activity["whole"]
                if activity["jp"] is None:
                    occasions[person, activity["form"], month] += 1
                    if occasions[person, activity["form"], month] > OCCASIONS_A_MONTH.get(activity["form"], 99):
                        jp = Fraction(0)
            self.credits.append((person, activity["form"], activity["end"], jp * activity["more"]))
            if activity["ended"]:
                self.hours.append((person, name, activity["form"], month, jp * activity["more"]))

    def read_history(self):
        self.history, self.units_with_records = [], set()
        for row in self.rows("riwayat"):
            person = self.person(row["nip"])
            start = day(row["tanggal_mulai"])
            end = day(row["tanggal_selesai"]) or start
            if not person or not start or not end or end > self.end:
                continue
            form = FORMS.get(row["bentuk"].lower(), "other")
            same = any(
                folded(self.activities[name]["name"]) == folded(row["nama_kegiatan"])
                and self.activities[name]["start"] <= end and start <= self.activities[name]["end"]
                for other, name in self.attended if other == person)
            if same:
                continue
            jp = Fraction(row["jp"]) if row["jp"] else Fraction(PER_OCCASION.get(form, 0))
            self.credits.append((person, form, end, jp))
            if not self.this_year(end):
                continue
            self.history.append((person, form))
            if person in self.unit:
                self.units_with_records.add(self.unit[person])
            self.hours.append((person, None, form, end.isoformat()[:7], jp))

    def read_scores(self):
        contents = collections.defaultdict(set)
        scales = collections.defaultdict(set)
        for row in self.rows("evaluasi"):
            person, name, stage = self.person(row["nip"]), row["kode_kegiatan"], row["tahap"]
            activity, date = self.activities.get(name), day(row["tanggal"])
            if not person or not activity or date is False or not row["nilai"]:
                continue
            low, high = Fraction(row["nilai_min"] or 0), Fraction(row["nilai_maks"] or 100)
            value = Fraction(row["nilai"])
            if not low <= value <= high:
                continue
            competency = row["kompetensi"] or activity["competency"]
            stated = bool(row["nilai_maks"])
            scales[name, competency, stage].add((low, high, stated))
            percent = at((value - low) / (high - low) * 100, 12)
            contents[name, person, stage, competency, date].add((percent, low, high))
        # An answer of somebody who was absent is not taken, but tells that the activity was asked about.
        self.asked_about = {
            name for (name, _, stage, competency, date), said in contents.items()
            if stage == "reaksi" and len(said) == 1 and not (date and date > self.end)
            and not self.contradict(scales, name, competency, stage)}
        scored = collections.defaultdict(list)
        for (name, person, stage, competency, date), said in sorted(contents.items(), key=str):
            if (date and date > self.end) or (person, name) in self.absent:
                continue
            if self.contradict(scales, name, competency, stage):
                continue
            if stage in ("pre", "post", "tindak_lanjut") or len(said) == 1:
                scored[person, name, competency, stage].append((date, said))
        before, after, later = {}, {}, {}
        self.conflicts, self.further, self.answers = set(), [], []
        self.units_with_scores, self.units_with_due_answers = set(), set()
        for (person, name, competency, stage), attempts in scored.items():
            key = person, name, competency
            ended = self.activities[name]["ended"]
            sound = [(date, said) for date, said in attempts if len(said) == 1]
            dated = [attempt for attempt in attempts if attempt[0]] or attempts
            date, said = (min if stage == "pre" else max)(dated, key=lambda attempt: attempt[0] or self.start)
            if stage in ("pre", "post") and sound and ended:
                self.further.append((*key, len(sound) - 1))
            if stage in ("pre", "post", "tindak_lanjut"):
                {"pre": before, "post": after, "tindak_lanjut": later}[stage][key] = (
                    (date, *next(iter(said))) if len(said) == 1 else None)
                used = sound and (ended or (stage == "tindak_lanjut" and self.this_year(date)))
            else:
                # Of a person's several answers the last one stands; an undated one is of the activity's year.
                self.answers.append((person, name, stage, date, next(iter(said))[0]))
                used = ended or (stage in RESPONDENTS and self.this_year(date))
                if person in self.unit and stage in RESPONDENTS:
                    if self.is_due(name) and (person, name) in self.completed:
                        self.units_with_due_answers.add(self.unit[person])
            if used and person in self.unit:
                self.units_with_scores.add(self.unit[person])
        self.pairs, self.attrition, self.without_before, self.retained = [], [], [], []
        for key in sorted(before.keys() | after.keys()):
            person, name, competency = key
            first, last = before.get(key), after.get(key)
            # A test whose deciding attempt contradicts itself is neither a pair nor half of one.
            undecided = [test for test in (before, after) if key in test and test[key] is None]
            if self.activities[name]["ended"]:
                if undecided:
                    self.conflicts.add(key)
                elif first and last:
                    rescaled = first[2:] != (0, 100) or last[2:] != (0, 100)
                    self.pairs.append((*key, first[1], last[1], rescaled))
                elif first:
                    self.attrition.append((*key, first[1]))
                else:
                    self.without_before.append(key)
            again = later.get(key)
            if first and last and again and again[2:] == last[2:]:
                if self.this_year(again[0]) or (again[0] is None and self.activities[name]["ended"]):
                    self.retained.append((*key, first[1], last[1], again[1]))

    @staticmethod
    def contradict(scales, name, competency, stage):
        """Whether the scales of a test, or of the tests before and after where one is only assumed, differ."""
        own = scales[name, competency, stage]
        if len({scale[:2] for scale in own}) > 1:
            return True
        other = scales.get((name, competency, {"pre": "post", "post": "pre"}.get(stage)), set())
        assumed = any(group and not any(scale[2] for scale in group) for group in (own, other))
        return assumed and len({scale[:2] for scale in own | other}) > 1

    def is_due(self, name):
        activity = self.activities[name]
        return activity["form"] in ASKED_ABOUT_APPLICATION and self.would_be_due(activity)

    def would_be_due(self, activity):
        """Whether answers about the activity fall due this year, where its form is asked about."""
        return self.this_year(activity["end"] + datetime.timedelta(days=DUE_AFTER))

    def read_money(self):
        self.realised = collections.defaultdict(Fraction)
        # (unit, account, stage) and (unit, kind): rupiah of this year.
        self.ceilings, self.money = collections.defaultdict(Fraction), collections.defaultdict(Fraction)
        for row in self.rows("anggaran"):
            date = day(row["tanggal"])
            if self.this_year(date) and row["kode_unit"] in self.units:
                account = row["kode_rekening"]
                if not account or any(account == own or account.startswith(own + ".") for own in ACCOUNTS):
                    if row["jenis"] == "pagu":
                        self.ceilings[row["kode_unit"], account, row["tahap"] or "murni"] += Fraction(row["nilai"])
                    else:
                        self.money[row["kode_unit"], row["jenis"]] += Fraction(row["nilai"])
            if row["jenis"] == "realisasi" and row["kode_kegiatan"] and self.this_year(date):
                if row["kode_unit"] in self.units:
                    self.realised[row["kode_kegiatan"]] += Fraction(row["nilai"])

    def paid_for(self, name):
        """What was realised for the activity, else its planned cost; below zero where more was paid back than out."""
        return self.realised[name] if name in self.realised else self.activities[name]["cost"]

    def read_services(self):
        self.services = {}
        for row in self.rows("layanan"):
            if row["kode_unit"] in self.units and row["bulan"] in self.months:
                self.services[row["kode_unit"], row["bulan"]] = (
                    Fraction(row["pengaduan_masuk"]), Fraction(row["pengaduan_selesai"]),
                    Fraction(row["jam_tanggap"]) if row["jam_tanggap"] else None,
                    Fraction(row["nilai_skm"]) / Fraction(row["skm_maks"] or 100) * 100
                    if row["nilai_skm"] else None)

    def read_follow_ups(self):
        self.follow_ups = []
        for row in self.rows("tindak_lanjut"):
            date = day(row["tanggal"])
            activity = self.activities.get(row["kode_kegiatan"])
            if activity and row["kode_unit"] in self.units and self.this_year(date):
                if date >= activity["start"]:
                    self.follow_ups.append((row["kode_unit"], row["kode_kegiatan"], row["status"].lower()))

    def read_holidays(self):
        self.free = {day(row["tanggal"]) for row in self.rows("libur")}
        self.working_days = self.working(
            self.end + datetime.timedelta(days=1), datetime.date(self.end.year, 12, 31))

    def working(self, first, last):
        days = (first + datetime.timedelta(days=number) for number in range((last - first).days + 1))
        return sum(date.weekday() in WORKDAYS and date not in self.free for date in days)

    def weigh_sessions(self):
        """Of each row of attendance: (person, activity, day, session, status, JP, share of the activity's money)."""
        planned = collections.Counter()
        people = collections.defaultdict(set)
        for name, person, *_ in self.told:
            people[name].add(person)
        for name in people:
            planned[name] = len(people[name] | self.invited.get(name, set())) * self.activities[name]["sessions"]
        self.sessions = []
        for name, person, date, session, status, jp in self.told:
            activity = self.activities[name]
            if not activity["over"]:
                continue
            if jp is None:
                jp = activity["whole"] / activity["sessions"]
            cost = self.paid_for(name)
            share = None if cost is None else max(Fraction(0), cost) / planned[name]
            # What abroad adds is credited, but no session's own JP.
            self.sessions.append((person, name, date, session, status, jp, share))

    def hours_of(self, person):
        if not hasattr(self, "by_person"):
            self.by_person = collections.defaultdict(Fraction)
            for who, _, _, _, jp in self.hours:
                self.by_person[who] += jp
        return self.by_person.get(person, Fraction(0))

    def staff(self, unit):
        return [person for person, own in self.unit.items() if unit in (None, own)]

    def missing(self, unit):
        """What each person of a unit with a target still misses, of those who miss something."""
        return sorted(
            TARGET[self.status[person]] - self.hours_of(person) for person in self.staff(unit)
            if self.status[person] in TARGET and self.hours_of(person) < TARGET[self.status[person]])

    def ceiling(self, unit, upto="perubahan"):
        order = list(STAGES)
        latest = {}
        for (own, account, stage), value in self.ceilings.items():
            if unit in (None, own) and order.index(stage) <= order.index(upto):
                if order.index(stage) >= order.index(latest.get((own, account), (stage, 0))[0]):
                    latest[own, account] = stage, value
        return sum((value for _, value in latest.values()), Fraction(0)) if latest else None

    def spent(self, unit, kind):
        values = [value for (own, what), value in self.money.items() if unit in (None, own) and what == kind]
        return sum(values, Fraction(0)) if values else None

    def cost_per_jp(self, unit):
        jp = sum((self.hours_of(person) for person in self.staff(unit)), Fraction(0))
        realised = self.spent(unit, "realisasi")
        return realised / jp if realised and realised > 0 and jp else None

    def capacities(self):
        """Of each unit that misses something: what time, budget and seats still allow; None is unknown."""
        if hasattr(self, "capacity"):
            return self.capacity
        # What a unit misses of which no attendance and no record came is not known: it has no share.
        need = {
            unit: sum(self.missing(unit), Fraction(0))
            if unit in self.units_with_records | self.units_with_attendance else Fraction(0) for unit in self.units}
        users = {unit: {unit} for unit in self.units}
        seats, open_ended, scheduled = collections.defaultdict(Fraction), set(), False
        for name, activity in self.activities.items():
            guests = activity["for"] or set(self.units)
            if activity["end"].year == self.end.year and activity["payer"] in users:
                users[activity["payer"]] |= guests
            if activity["start"] <= self.end or activity["end"].year > self.end.year:
                continue
            scheduled = True
            guests = [unit for unit in guests if need.get(unit)]
            if activity["places"] is None:
                open_ended |= set(guests)
                continue
            jp = activity["whole"]
            if activity["jp"] is None and activity["form"] in PER_DAY:
                days = self.working(activity["start"], activity["end"]) or 1
                jp = Fraction((ABROAD if activity["abroad"] else PER_DAY)[activity["form"]] * days)
            free = max(0, activity["places"] - len(self.invited.get(name, ()))) * jp * activity["more"]
            for unit in guests:
                seats[unit] += floored(free * need[unit] / sum(need[guest] for guest in guests))
        self.capacity = {}
        for unit in self.units:
            if not need[unit]:
                continue
            money = Fraction(0)
            for payer, all_users in users.items():
                if unit not in all_users:
                    continue
                ceiling = self.ceiling(payer)
                if ceiling is None:
                    money = None if payer == unit else money
                    continue
                bound = max(self.spent(payer, "komitmen") or 0, self.spent(payer, "realisasi") or 0)
                share = max(Fraction(0), ceiling - bound) * need[unit] / sum(need[user] for user in all_users)
                money = None if money is None else money + share
            cost = self.cost_per_jp(unit) or self.cost_per_jp(None)
            self.capacity[unit] = {
                "time": floored(len(self.missing(unit)) * self.working_days * MINUTES_A_DAY * RELEASED / MINUTES_A_JP),
                "budget": None if money is None or not cost else floored(money / cost),
                # Without anything scheduled nothing is known of seats.
                "seats": seats[unit] if scheduled else None, "open-ended": unit in open_ended,
            }
        return self.capacity


class Section:
    """The figures of the city or a unit, or of a group of either."""

    def __init__(self, folder, unit=None, kind=None, group=None):
        self.folder, self.of, self.kind, self.group = folder, unit, kind, group

    def has(self, person, name, competency=None, form=None):
        folder = self.folder
        unit = folder.unit.get(person)
        return unit is not None and self.of in (None, unit) and self.holds(name, competency, form)

    def holds(self, name, competency=None, form=None):
        activity = self.folder.activities.get(name, {"partner": "", "competency": ""})
        form = form or activity["form"]
        match self.kind:
            case None: return True
            case "form": return form == self.group
            case "family": return family(form) == self.group
            case "activity": return name == self.group
            case "partner": return code(activity["partner"]) == self.group and bool(activity["partner"])
            case "competency":
                return code(competency if competency is not None else activity["competency"]) == self.group
            case _: return False

    def figures(self):
        if self.kind == "month":
            return self.month_figures()
        if self.kind == "post":
            return self.index_figures()
        found = {}
        found.update(self.gain_figures())
        found.update(self.retention_figures())
        found.update(self.reaction_figures())
        found.update(self.application_figures())
        if self.of is not None and self.of not in self.folder.units_with_scores:
            # Nothing is known of a unit without a score, but for what attendance tells: who was asked, what is due.
            told = found["reaction-asked"] > 0
            found = {
                name: value if name in DUE or (told and name.startswith("reaction-")) else None
                for name, value in found.items()}
        if self.of is not None:
            # What is due is told by attendance of the months that are asked about; answers may be of last year.
            if self.of not in self.folder.units_with_attendance | self.folder.units_with_due_attendance:
                found.update(dict.fromkeys(DUE))
            elif self.of not in self.folder.units_with_scores | self.folder.units_with_due_answers:
                found.update({name: None for name in DUE if name != "application-due"})
        found.update(self.reach_figures())
        found.update(self.follow_up_figures())
        if self.kind is None:
            found.update(self.service_figures(self.folder.months))
            found.update(self.comparison_figures())
            found.update(self.target_figures())
            found.update(self.lost_figures())
            found.update(self.money_figures())
            found.update(self.index_figures())
            if self.of is not None:
                found.update(self.constraint_figures())
                unknown = set()
                if self.of not in self.folder.units_with_attendance:
                    unknown = {
                        name for name in UNKNOWN_WITHOUT_ATTENDANCE if re.match("jp-lost|cost|double|crowd", name)}
                    if self.of not in self.folder.units_with_records:
                        unknown = UNKNOWN_WITHOUT_ATTENDANCE
                found.update({name: None for name in unknown & found.keys()})
        return found

    def target_figures(self):
        folder = self.folder
        staff = folder.staff(self.of)
        below = above = 0
        for person in staff:
            jp = folder.hours_of(person)
            target, ceiling = TARGET.get(folder.status[person]), CEILING.get(folder.status[person])
            below += target is not None and 0 < jp < target
            if ceiling is not None and folder.contract[person]:
                began = folder.contract[person]
                years = folder.end.year - began.year
                while years > 0 and years_before(began, -years) > folder.end:
                    years -= 1
                since = years_before(began, -years)
                jp = sum((jp for who, _, date, jp in folder.credits if who == person and date >= since), Fraction(0))
            above += ceiling is not None and jp > ceiling
        need = sum(folder.missing(self.of), Fraction(0))
        year, month = folder.end.year, folder.end.month
        since = datetime.date(year, month - 2, 1) if month > 2 else datetime.date(year - 1, month + 10, 1)
        recent = sum(
            (jp for person, _, date, jp in folder.credits
             if date >= since and person in folder.unit and self.of in (None, folder.unit[person])), Fraction(0))
        attended = {p for p, n in folder.attended if folder.activities[n]["ended"]} | {p for p, _ in folder.history}
        here = collections.defaultdict(set)
        booked = collections.defaultdict(lambda: collections.defaultdict(set))
        for name, person, date, session, status, _ in folder.told:
            if person not in folder.unit or self.of not in (None, folder.unit[person]) or status != "hadir":
                continue
            if folder.activities[name]["ended"]:
                if folder.this_year(date):
                    here[date].add(person)
                booked[person, date][name].add(session)
        double = {
            key for key, activities in booked.items()
            if any(a < b and ("" in activities[a] | activities[b] or activities[a] & activities[b])
                   for a in activities for b in activities)}
        found = {
            "staff": len(staff), "staff-with-target": sum(folder.status[p] in TARGET for p in staff),
            "staff-below-target": below, "staff-above-ceiling": above, "jp-need": need,
            "participants": sum(person in attended for person in staff),
            "working-days-left": folder.working_days, "jp-target": TARGET["PNS"],
            "jp-progress": (100 * sum(map(folder.hours_of, staff)) / (TARGET["PNS"] * len(staff))) if staff else None,
            "jp-pace-needed": need / (12 - month) if month < 12 else None, "jp-pace-recent": recent / 3,
            "double-booked-days": len(double), "double-booked-people": len({person for person, _ in double}),
            "crowded-days": sum(len(people) > CROWD * len(staff) for people in here.values()),
        }
        return found

    def lost_figures(self):
        folder = self.folder
        since = years_before(folder.end + datetime.timedelta(days=1), 1)
        lost = told = Fraction(0)
        hours, money = collections.defaultdict(Fraction), collections.defaultdict(Fraction)
        uncompleted, costs = Fraction(0), []
        parts = collections.defaultdict(Fraction)
        for person, name, _, _, status, jp, _ in folder.sessions:
            if person in folder.unit and self.of in (None, folder.unit[person]):
                parts[person, name, CAUSES.get(status)] += jp
        for (_, name, cause), jp in parts.items():
            # A person's JP of an activity are hundredths.
            jp, activity = at(jp, 2), folder.activities[name]
            if activity["end"] >= since:
                told += jp
                lost += jp if cause else 0
            if activity["ended"] and cause:
                hours[cause] += jp
        for person, name, date, _, status, jp, share in folder.sessions:
            activity = folder.activities[name]
            if person not in folder.unit or self.of not in (None, folder.unit[person]):
                continue
            if activity["ended"]:
                if status != "hadir":
                    money[CAUSES[status]] += share or 0
                elif (person, name) not in folder.completed:
                    uncompleted += share or 0
                    costs.append(share)
        found = {"loss-share": 100 * lost / told if told else None, "cost-of-uncompleted": uncompleted,
                 "cost-of-absence": sum(money.values(), Fraction(0)), "jp-lost": sum(hours.values(), Fraction(0))}
        if costs and all(cost is None for cost in costs):
            found["cost-of-uncompleted"] = None
        for cause in sorted(set(CAUSES.values())):
            found[f"cost-of-absence-{cause}"] = money[cause]
            found[f"jp-lost-{cause}"] = hours[cause]
        return found

    def money_figures(self):
        folder = self.folder
        ceiling = folder.ceiling(self.of)
        found = {"budget-ceiling": ceiling}
        for stage, word in STAGES.items():
            told = any(self.of in (None, unit) and own == stage for unit, _, own in folder.ceilings)
            found[f"budget-ceiling-{word}"] = folder.ceiling(self.of, stage) if told else None
        committed, realised = folder.spent(self.of, "komitmen"), folder.spent(self.of, "realisasi")
        found["budget-committed"], found["budget-realised"] = committed, realised
        spent = realised or Fraction(0)
        found["budget-remainder"] = None if None in (ceiling, realised) else ceiling - spent
        found["budget-free"] = None if ceiling is None else ceiling - max(committed or 0, spent)
        found["absorption-light"] = None
        if ceiling and realised is not None and realised >= 0:
            share, month = 100 * spent / ceiling, folder.end.month - 1
            found["absorption-light"] = (
                "exceeded" if share > 100 else "green" if share >= GREEN[month] else "amber" if share >= AMBER[month]
                else "red")
        # Of money that corrections take below zero nothing has a cost.
        paid = realised if realised is not None and realised >= 0 else None
        people = self.target_figures()["participants"]
        gained = sum((a - b for b, a in self.people_means().values()), Fraction(0))
        found["cost-per-participant"] = paid / people if paid is not None and people else None
        found["cost-per-point"] = paid / gained if paid is not None and gained > 0 else None
        jp = sum((folder.hours_of(person) for person in folder.staff(self.of)), Fraction(0))
        found["cost-per-jp"] = paid / jp if paid is not None and jp else None
        return found

    def index_figures(self):
        folder = self.folder
        if not hasattr(folder, "points"):
            since = years_before(folder.end, INDEX_YEARS)
            forms, seminars = collections.defaultdict(set), set()
            for person, form, date, _ in folder.credits:
                forms[person].add(form)
                if form in SEMINARS and date > since:
                    seminars.add(person)
            folder.points = {}
            for person in folder.unit:
                if folder.post[person] in INDEX:
                    form, training, hours, seminar = INDEX[folder.post[person]]
                    folder.points[person] = (
                        (training if form in forms[person] else 0) + (seminar if person in seminars else 0)
                        + (hours if folder.hours_of(person) >= INDEX_HOURS else 0))
        points = [
            folder.points[person] for person in folder.staff(self.of)
            if person in folder.points and (self.kind is None or POSTS[self.group] == folder.post[person])]
        return {"index-people": len(points), "index-points": mean(points)}

    def constraint_figures(self):
        folder = self.folder
        missing = folder.missing(self.of)
        need = sum(missing, Fraction(0))
        if self.of not in folder.units_with_records | folder.units_with_attendance:
            return dict.fromkeys(name for name in UNKNOWN_WITHOUT_ATTENDANCE if re.match("cap|con|sho|rea|ext|jp-need-cost", name))
        if not need:
            return {"constraint": "none"}
        if folder.end.month == 12:
            return {"constraint": "year-over"}
        capacity = folder.capacities()[self.of]
        lost = self.lost_figures()["loss-share"]
        kept = None if lost is None else 1 - lost / 100
        known = {
            what: capacity[what] for what in ("budget", "seats", "time")
            if capacity[what] is not None and not (what == "seats" and capacity["open-ended"])}
        # Places without a number may be more: those known must suffice; for the word "none", after losses too.
        complete = len(known) == 3
        enough = complete or ("budget" in known and capacity["seats"] is not None and capacity["seats"] >= need)
        # Where no attendance tells of losses, nothing says that any are to be expected.
        spare = complete or (enough and floored(capacity["seats"] * (1 if kept is None else kept)) >= need)
        least = min(known, key=known.get)
        after = None if kept is None else floored(known[least] * kept)

        def reached(**more):
            bound = min(value * more.get(what, 1) for what, value in known.items())
            left = Fraction(1) if kept is None else 1 - (1 - kept) * more.get("lost", 1)
            total, count = Fraction(0), 0
            for one in missing:
                total += one
                count += total <= floored(bound * left)
            return count

        found = {
            "constraint": least if known[least] < need else "unknown" if not enough
            else "attendance" if after is not None and after < need else "none" if spare else "unknown",
            "capacity-time": capacity["time"], "capacity-budget": capacity["budget"],
            "capacity-seats": capacity["seats"], "capacity-attendance": after,
            "shortfall-attendance": None if after is None else max(Fraction(0), need - after),
            "reachable-people": reached(),
            "extra-people-attendance": None if kept is None else reached(lost=Fraction(9, 10)) - reached(),
        }
        for what in ("time", "budget", "seats"):
            found[f"shortfall-{what}"] = max(Fraction(0), need - known[what]) if what in known else None
            found[f"extra-people-{what}"] = (
                reached(**{what: Fraction(11, 10)}) - reached() if what in known else None)
        if capacity["open-ended"] and capacity["seats"] is not None and capacity["seats"] >= need:
            found["shortfall-seats"] = Fraction(0)
        binding = found["constraint"]
        found["shortfall"] = (
            Fraction(0) if binding == "none" else None if binding == "unknown" else found[f"shortfall-{binding}"])
        cost = folder.cost_per_jp(self.of) or folder.cost_per_jp(None)
        found["jp-need-cost"] = need * cost if cost else None
        return found

    def people_means(self):
        """(before, after) of each person, each mean rounded at 10^-6."""
        by_person = collections.defaultdict(list)
        for person, name, competency, before, after, _ in self.folder.pairs:
            if self.has(person, name, competency):
                by_person[person].append((before, after))
        return {
            person: (at(mean(b for b, _ in pairs), 6), at(mean(a for _, a in pairs), 6))
            for person, pairs in by_person.items()}

    def gain_figures(self):
        folder = self.folder
        means = list(self.people_means().values())
        people = len(means)
        before, after = [b for b, _ in means], [a for _, a in means]
        gains = [a - b for b, a in means]
        dropped = collections.defaultdict(list)
        for person, name, competency, score in folder.attrition:
            if self.has(person, name, competency):
                dropped[person].append(score)
        found = {
            "gain-people": people,
            "gain-pairs": sum(self.has(p, n, c) for p, n, c, *_ in folder.pairs),
            "gain-attrition": sum(map(len, dropped.values())),
            "gain-attrition-mean-before": mean(at(mean(scores), 6) for scores in dropped.values()),
            "gain-without-before": sum(self.has(*key) for key in folder.without_before),
            "gain-mean-before": mean(before), "gain-mean-after": mean(after), "gain-mean": mean(gains),
            "gain-at-maximum": sum(b == 100 for b in before),
            "gain-further-attempts": sum(count for *key, count in folder.further if self.has(*key)),
            "gain-conflicts": sum(self.has(*test) for test in folder.conflicts),
            "gain-rescaled": sum(pair[5] for pair in folder.pairs if self.has(*pair[:3])),
            "gain-sd": deviation(gains), "gain-hedges-g": None, "gain-normalised": None, "gain-band": None,
            "gain-normalised-individual": None,
        }
        if min(before, default=100) < 100:
            # People's own normalised gains are ratios that no rule rounds: a statistic.
            found["gain-normalised-individual"] = float(mean((a - b) / (100 - b) for b, a in means if b < 100))
        found["gain-ci-low"], found["gain-ci-high"] = interval(gains)
        if people >= FEWEST:
            spread = (deviation(before) + deviation(after)) / 2
            if spread > 0:
                found["gain-hedges-g"] = float(mean(gains)) / spread * (1 - 3 / (4 * (people - 1) - 1))
        if people and mean(before) < 100:
            g = mean(gains) / (100 - mean(before))
            found["gain-normalised"] = g
            if people >= FEWEST:
                found["gain-band"] = "high" if g >= HIGH else "medium" if g >= MEDIUM else "low"
        return found

    def comparison_figures(self):
        if self.of is None:
            return {}
        names = ["gain-difference", "gain-difference-low", "gain-difference-high", "gain-difference-p",
                 "gain-standing"]
        return dict(zip(names, comparisons(self.folder).get(self.of, [None] * 5)))

    def retention_figures(self):
        by_person = collections.defaultdict(list)
        for person, name, competency, *scores in self.folder.retained:
            if self.has(person, name, competency):
                by_person[person].append(scores)
        means = [
            tuple(at(mean(column), 6) for column in zip(*scores)) for scores in by_person.values()]
        changes = [later - after for _, after, later in means]
        low, high = interval(changes)
        return {
            "retention-people": len(means), "retention-gained": mean(a - b for b, a, _ in means),
            "retention-kept": mean(later - b for b, _, later in means), "retention-change": mean(changes),
            "retention-change-low": low, "retention-change-high": high,
        }

    def reaction_figures(self):
        folder = self.folder
        answers = [
            (person, name, value) for person, name, stage, _, value in folder.answers
            if stage == "reaksi" and folder.activities[name]["ended"]]
        about = {name for name in folder.asked_about if folder.activities[name]["ended"]}
        answered = {(person, name) for person, name, _ in answers}
        asked = {key for key in folder.attended if key[1] in about} | answered
        for name in about:
            asked |= {(person, name) for person in folder.invited.get(name, ())
                      if (person, name) not in folder.absent}
        asked = {key for key in asked if self.has(*key)}
        answered = {key for key in answered if self.has(*key)}
        values = [value for person, name, value in answers if self.has(person, name)]
        average = mean(values)
        return {
            "reaction-responses": len(values), "reaction-asked": len(asked), "reaction-mean": average,
            "reaction-response-share": Fraction(100 * len(answered), len(asked)) if asked else None,
            "reaction-band": None if average is None else next(
                (word for limit, word in REACTION if average >= limit), "bad"),
        }

    def application_figures(self):
        folder = self.folder
        answers = [answer for answer in folder.answers if answer[2] in RESPONDENTS]
        given = [
            (person, name, stage, date, value) for person, name, stage, date, value in answers
            if self.has(person, name)
            and (folder.this_year(date) if date else folder.activities[name]["ended"])]
        found = {
            "application-responses": len(given), "application-mean": mean(answer[4] for answer in given)}
        for stage, word in RESPONDENTS.items():
            found[f"application-mean-{word}"] = mean(answer[4] for answer in given if answer[2] == stage)
        by_key = collections.defaultdict(list)
        for person, name, stage, _, value in answers:
            by_key[person, name, stage].append(value)
        due, overdue, received = 0, 0, []
        for person, name in folder.completed:
            activity = folder.activities[name]
            if not self.has(person, name) or not folder.is_due(name):
                continue
            falls_due = activity["end"] + datetime.timedelta(days=DUE_AFTER)
            for stage in RESPONDENTS:
                due += 1
                if by_key.get((person, name, stage)):
                    received.append(mean(by_key[person, name, stage]))
                elif falls_due + datetime.timedelta(days=ANSWER_WITHIN) <= folder.end:
                    overdue += 1
        total = sum(received, Fraction(0))
        found.update({
            "application-due": due, "application-received": len(received), "application-overdue": overdue,
            "application-response-share": Fraction(100 * len(received), due) if due else None,
            "application-received-mean": mean(received),
            "application-low": total / due if due else None,
            "application-high": (total + 100 * (due - len(received))) / due if due else None,
        })
        return found

    def reach_figures(self):
        folder = self.folder
        attended = {(p, n) for p, n in folder.attended if folder.activities[n]["ended"]}
        people = {p for p, n in attended if self.has(p, n)}
        people |= {p for p, form in folder.history if self.has(p, None, form=form)}
        jp = sum((jp for p, n, form, _, jp in folder.hours if self.has(p, n, form=form)), Fraction(0))
        staff = [p for p, unit in folder.unit.items() if self.of in (None, unit)]
        found = {"jp-total": jp, "people": len(people)}
        if self.kind is None:
            forms = collections.defaultdict(set)
            for p, n in attended:
                forms[p].add(family(folder.activities[n]["form"]))
            for p, form in folder.history:
                forms[p].add(family(form))
            counts = {
                "reached-by-forum": sum("forum" in forms[p] for p in staff),
                "reached-by-university": sum("university" in forms[p] for p in staff),
                "never-reached": sum(not {"forum", "university"} & forms[p] for p in staff)}
            for name, count in counts.items():
                found[name] = count
                found[f"{name}-share"] = Fraction(100 * count, len(staff)) if staff else None
            if self.of is not None and self.of not in folder.units_with_records | folder.units_with_attendance:
                found.update({name: None for name in found})
            return found
        if staff:
            found["reached-share"] = Fraction(100 * len(people), len(staff))
        held = {
            name for name, _ in folder.attendance
            if folder.activities[name]["ended"] and self.holds(name)}
        costs = [folder.paid_for(name) for name in held]
        known = [cost for cost in costs if cost is not None]
        found["activities"] = len(held)
        found["activity-cost"] = sum(known, Fraction(0)) if known else None
        is_priced = known and len(known) == len(costs) and jp and sum(known) >= 0
        found["activity-cost-per-jp"] = sum(known) / jp if is_priced else None
        return found

    def follow_up_figures(self):
        ideas = {"": 1, "usulan": 1, "sedang berjalan": 1, "diterapkan": 1}
        support = {"dukungan": 1, "fasilitasi": 1, "pendampingan": 1}
        statuses = [
            status for unit, name, status in self.folder.follow_ups
            if self.of in (None, unit) and self.holds(name)]
        return {
            "ideas": sum(ideas.get(status, 0) for status in statuses),
            "ideas-in-use": statuses.count("diterapkan"),
            "support-given": sum(support.get(status, 0) for status in statuses),
        }

    def service_figures(self, months):
        rows = [
            (month, row) for (unit, month), row in sorted(self.folder.services.items())
            if self.of in (None, unit) and month in months]
        answered = sum(row[1] for _, row in rows if row[2] is not None)
        surveys = [row[3] for _, row in sorted(rows) if row[3] is not None]
        return {
            "complaints": sum(row[0] for _, row in rows) if rows else None,
            "complaints-answered": sum(row[1] for _, row in rows) if rows else None,
            "response-hours": sum(row[1] * row[2] for _, row in rows if row[2] is not None) / answered
            if answered else None,
            "satisfaction": surveys[-1] if surveys and self.of is not None else None,
        }

    def month_figures(self):
        found = self.service_figures([self.group])
        folder = self.folder
        found["jp-total"] = sum(
            (jp for p, _, _, month, jp in folder.hours
             if month == self.group and p in folder.unit and self.of in (None, folder.unit[p])), Fraction(0))
        if self.of is not None and self.of not in folder.units_with_records | folder.units_with_attendance:
            found["jp-total"] = None
        year, month = folder.end.year - 1, int(self.group[5:])
        before = [
            (date.month, jp) for person, _, date, jp in folder.credits
            if date.year == year and date.month <= folder.end.month
            and person in folder.unit and self.of in (None, folder.unit[person])]
        found["jp-total-year-before"] = (
            sum((jp for number, jp in before if number == month), Fraction(0)) if any(jp for _, jp in before) else None)
        return found


def deviation(values):
    if len(values) < 2:
        return None
    centre = mean(values)
    return math.sqrt(sum((value - centre) ** 2 for value in values) / (len(values) - 1))


def interval(values):
    people = len(values)
    if people < FEWEST:
        return None, None
    error = deviation(values) / math.sqrt(people)
    centre = float(mean(values))
    if error == 0:
        return centre, centre
    return stats.t.interval(0.95, people - 1, loc=centre, scale=error)


def comparisons(folder):
    """Each unit against everybody else, by unit; kept, since every unit's probability needs all."""
    if hasattr(folder, "compared"):
        return folder.compared
    means = Section(folder).people_means()
    found = {}
    for unit in folder.units:
        own = [a - b for person, (b, a) in means.items() if folder.unit[person] == unit]
        others = [a - b for person, (b, a) in means.items() if folder.unit[person] != unit]
        if min(len(own), len(others)) < FEWEST:
            continue
        errors = [deviation(group) ** 2 / len(group) for group in (own, others)]
        error = math.sqrt(sum(errors))
        if error == 0:
            continue
        difference = mean(own) - mean(others)
        freedom = sum(errors) ** 2 / sum(e**2 / (len(g) - 1) for e, g in zip(errors, (own, others)))
        low, high = stats.t.interval(0.95, freedom, loc=float(difference), scale=error)
        probability = 2 * stats.t.sf(abs(float(difference)) / error, freedom)
        found[unit] = [difference, low, high, float(probability)]
    highest = 0.0
    for rank, unit in enumerate(sorted(found, key=lambda unit: found[unit][3])):
        highest = max(highest, min(1.0, found[unit][3] * (len(found) - rank)))
        standing = "within-noise" if highest > 0.05 else "above" if found[unit][0] > 0 else "below"
        found[unit] = found[unit][:3] + [highest, standing]
    folder.compared = found
    return found


def sections(report):
    """(unit or None, kind or None, group or None) and the element, of everything in the report."""
    space = {"r": report.tag.partition("}")[0].strip("{")}
    places = [(None, report.find("r:city", space))]
    places += [(unit.get("code"), unit) for unit in report.findall("r:unit", space)]
    for unit, element in places:
        yield (unit, None, None), element
        for group in element.findall("r:group", space):
            yield (unit, group.get("kind"), group.get("code")), group


def groups(folder):
    """The groups that the report must hold."""
    found = set()
    for name in {name for name, _ in folder.attendance}:
        activity = folder.activities[name]
        if not activity["ended"]:
            continue
        found |= {(None, "activity", name), (None, "form", activity["form"]),
                  (None, "family", family(activity["form"]))}
        if activity["partner"]:
            found.add((None, "partner", code(activity["partner"])))
    for person, _, competency, *_ in folder.pairs:
        if person in folder.unit and competency:
            found |= {(None, "competency", code(competency)),
                      (folder.unit[person], "competency", code(competency))}
    return found | {(unit, "month", month) for unit in [None, *folder.units] for month in folder.months}


def differs(expected, element):
    """Whether a published figure is not what it should be."""
    tag = element.tag.rpartition("}")[2]
    if expected is None or tag == "absent":
        return (expected is None) != (tag == "absent")
    value = element.get("value")
    if tag == "code":
        return value != expected
    digits = len(value.partition(".")[2])
    if isinstance(expected, (int, Fraction)):
        return rounded(Fraction(expected), digits) != Fraction(value) * 10**digits
    # Half a unit of the last digit is what rounding takes away; a Double may fall on the other side of a half.
    return abs(expected - float(value)) > 0.501 * 10**-digits


def main(path, report_path, least):
    report = ElementTree.parse(report_path).getroot()
    period = pathlib.Path(report_path).parent.name
    folder = Folder(path, period)
    compared, wrong = collections.Counter(), 0
    seen = set()
    for place, element in sections(report):
        seen.add(place)
        own = Section(folder, *place).figures()
        for figure in element:
            name = figure.get("name")
            if name not in own:
                continue
            compared[name] += 1
            if differs(own[name], figure):
                wrong += 1
                where = "/".join(part for part in (place[0] or "city", *place[1:]) if part)
                shown = own[name] if own[name] is None or isinstance(own[name], (str, int)) else float(own[name])
                print(f"{where}/{name}: report {figure.get('value') or figure.get('reason')}, recount {shown}")
    for place in sorted(groups(folder) - seen, key=str):
        wrong += 1
        print(f"{'/'.join(part or 'city' for part in place)}: not in the report")
    if "--count" in sys.argv:
        for name, count in sorted(compared.items()):
            print(f"{count:6} {name}")
    print(f"{period}: {sum(compared.values())} figures compared, {wrong} differ")
    if sum(compared.values()) < least:
        print(f"expected at least {least} figures")
        return 1
    return 1 if wrong else 0


if __name__ == "__main__":
    fewest = int(sys.argv[sys.argv.index("--least") + 1]) if "--least" in sys.argv else 1
    sys.exit(main(sys.argv[1], sys.argv[2], fewest))
