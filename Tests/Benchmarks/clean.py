"""Takes the planted flaws out of a sample, in place: clean.py FOLDER

Without a row go: in attendance a number that is on no roster, an activity that is in no list and 31 February; in
evaluations the same and a score above its maximum; in budgets a unit that is in no list. Rows that stand twice stay:
whoever reads the files has to find them.
"""
import glob
import os
import sys


def column(path, name):
    with open(path, "rb") as lines:
        place = next(lines).rstrip(b"\r\n").split(b",").index(name)
        return {line.split(b",", place + 1)[place].rstrip(b"\r\n") for line in lines}


def keep(paths, is_sound):
    """Rewrites files without the rows that are not sound, and says how many those were."""
    dropped = 0
    for path in paths:
        with open(path, "rb") as lines, open(path + ".new", "wb") as out:
            out.write(next(lines))
            for line in lines:
                if is_sound(line):
                    out.write(line)
                else:
                    dropped += 1
        os.replace(path + ".new", path)
    return dropped


def clean(folder):
    people = column(f"{folder}/pegawai.csv", b"nip")
    units = column(f"{folder}/unit.csv", b"kode_unit")
    activities = set().union(*(column(path, b"kode_kegiatan") for path in glob.glob(f"{folder}/kegiatan/*.csv")))

    def is_attendance(line):
        code, number, date, _ = line.split(b",", 3)
        return number in people and code in activities and date[5:] != b"02-31"

    def is_score(line):
        code, number, _, score, most, _ = line.split(b",", 5)
        return number in people and code in activities and float(score) <= float(most)

    def is_budget(line):
        return line.split(b",", 1)[0] in units

    rules = [("kehadiran", is_attendance), ("evaluasi", is_score), ("anggaran", is_budget)]
    return {kind: keep(sorted(glob.glob(f"{folder}/{kind}/*.csv")), rule) for kind, rule in rules}


if __name__ == "__main__":
    print("flawed rows taken out:", ", ".join(f"{rows} of {kind}" for kind, rows in clean(sys.argv[1]).items()))
