"""Works out the evaluation figures again from plain CSV exports, by the meanings in words.en.yml and the
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
        begun = {}
        for row in self.rows("pegawai"):
            number = re.sub(r"[\s'`]", "", row["nip"])
            since = day(row["berlaku_sejak"]) or datetime.date.min
            until = day(row["berlaku_sampai"]) or datetime.date.max
            self.known.add(number)
            if since <= self.end <= until and since >= begun.get(number, datetime.date.min):
                begun[number], self.unit[number] = since, row["kode_unit"]

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
        # Hours: (person, activity or None, form, month, JP).
        self.hours = []
        occasions = collections.Counter()
        for person, name in sorted(self.completed, key=lambda key: (self.activities[key[1]]["end"], key)):
            activity = self.activities[name]
            if not activity["ended"]:
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
            self.hours.append((person, name, activity["form"], month, jp * activity["more"]))

    def read_history(self):
        self.history, self.units_with_records = [], set()
        for row in self.rows("riwayat"):
            person = self.person(row["nip"])
            start = day(row["tanggal_mulai"])
            end = day(row["tanggal_selesai"]) or start
            if not person or not start or not self.this_year(end):
                continue
            form = FORMS.get(row["bentuk"].lower(), "other")
            same = any(
                folded(self.activities[name]["name"]) == folded(row["nama_kegiatan"])
                and self.activities[name]["start"] <= end and start <= self.activities[name]["end"]
                for other, name in self.attended if other == person)
            if same:
                continue
            self.history.append((person, form))
            if person in self.unit:
                self.units_with_records.add(self.unit[person])
            jp = Fraction(row["jp"]) if row["jp"] else Fraction(PER_OCCASION.get(form, 0))
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
        self.conflicts, self.further, self.answers, self.units_with_scores = set(), [], [], set()
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
                used = sound and (ended or stage == "tindak_lanjut")
            else:
                # Of a person's several answers the last one stands; an undated one is of the activity's year.
                self.answers.append((person, name, stage, date, next(iter(said))[0]))
                used = ended or (stage in RESPONDENTS and (self.this_year(date) or self.is_due(name)))
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
        return activity["form"] in ASKED_ABOUT_APPLICATION and self.this_year(
            activity["end"] + datetime.timedelta(days=DUE_AFTER))

    def read_money(self):
        self.realised = collections.defaultdict(Fraction)
        for row in self.rows("anggaran"):
            date = day(row["tanggal"])
            if row["jenis"] == "realisasi" and row["kode_kegiatan"] and self.this_year(date):
                if row["kode_unit"] in self.units and Fraction(row["nilai"]) >= 0:
                    self.realised[row["kode_kegiatan"]] += Fraction(row["nilai"])

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
        found = {}
        found.update(self.gain_figures())
        found.update(self.retention_figures())
        found.update(self.reaction_figures())
        found.update(self.application_figures())
        if self.of is not None and self.of not in self.folder.units_with_scores:
            # Nothing is known of a unit without a score, but for what attendance tells: who was asked, what is due.
            told = found["reaction-asked"] > 0
            found = {
                name: value if name == "application-due" or (told and name.startswith("reaction-")) else None
                for name, value in found.items()}
        if self.of is not None and self.of not in self.folder.units_with_attendance:
            found["application-due"] = None
        found.update(self.reach_figures())
        found.update(self.follow_up_figures())
        if self.kind is None:
            found.update(self.service_figures(self.folder.months))
            found.update(self.comparison_figures())
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
        costs = [folder.realised.get(name) or folder.activities[name]["cost"] for name in held]
        known = [cost for cost in costs if cost is not None]
        found["activities"] = len(held)
        found["activity-cost"] = sum(known, Fraction(0)) if known else None
        found["activity-cost-per-jp"] = sum(known) / jp if known and len(known) == len(costs) and jp else None
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
