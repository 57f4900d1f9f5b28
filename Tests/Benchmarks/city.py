"""A city's report and the start of the program, alone on the machine: city.py BANGKOM FOLDER ROUNDS"""
import sys

import machine
from measuring import Tool, alternately, table
from report import Report, folder_bytes

CITY_MOST = 0.5
START_MOST = 0.06
# A start is short, so that it is measured more often.
STARTS = 5


def main(bangkom, folder, rounds):
    print(machine.description(bangkom), end="\n\n")
    report = Report(bangkom, folder)
    starts = [Tool("bangkom --help", [bangkom, "--help"]) for _ in range(STARTS)]
    alternately([report, *starts], rounds)
    start = starts[0]
    for other in starts[1:]:
        start.seconds += other.seconds
        start.cpu += other.cpu
        start.peak += other.peak
    rows = []
    for tool, most in [(report, CITY_MOST), (start, START_MOST)]:
        rows.append([
            tool.name, len(tool.seconds), f"{tool.median:.3f}", f"{tool.fastest:.3f}", f"{min(tool.cpu):.2f}",
            f"{max(tool.peak):.0f}", f"{most} ({'held' if tool.median <= most else 'not held'})"])
    print(f"{folder_bytes(folder) / 1e6:.1f} MB, {report.rows:,} rows", end="\n\n")
    table(["program", "runs", "s, median", "s, least", "CPU s", "peak MiB", "s, at most"], rows)
    table(["stage", "s, median"], [[name, f"{seconds:.3f}"] for name, seconds in report.stages])


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
