"""A nation's report beside the bare sums of DuckDB and Polars on the same files: nation.py BANGKOM FOLDER ROUNDS THREADS

The figures of every run are compared with the report's; the first difference ends the benchmark.
"""
import glob
import json
import os
import statistics
import sys

import agreement
import machine
from measuring import Tool, alternately, table
from report import Report, folder_bytes

HERE = os.path.dirname(os.path.abspath(__file__))


def rows(folder, files):
    count = 0
    for path in glob.glob(os.path.join(folder, files)):
        with open(path, "rb") as file:
            count += sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1
    return count


class Comparison:
    """What the report says against what the engines say, in whichever order they come."""

    def __init__(self):
        self.report, self.engines, self.said = None, {}, {}

    def take_report(self, path):
        self.report = agreement.published(path)
        self.compare()

    def engine(self, name):
        def take(output, _, __):
            said = json.loads(output)
            self.engines[name] = said["units"]
            self.compare()
            return said["seconds"]
        return take

    def compare(self):
        if self.report is None:
            return
        for name, units in self.engines.items():
            agreeing, withheld, differences = agreement.compare(units, self.report)
            if differences:
                sys.exit(f"{name} differs from bangkom in {len(differences)} figures:\n" + "\n".join(differences[:20]))
            self.said[name] = f"{name}: {agreeing} figures of {len(units)} units agree, {withheld} are withheld"


def main(bangkom, folder, rounds, threads):
    print(machine.description(bangkom), end="\n\n")
    files = {"people": "pegawai.csv", "activities": "kegiatan/*.csv", "attendance": "kehadiran/*.csv",
             "scores": "evaluasi/*.csv", "budget": "anggaran/*.csv", "units": "unit.csv"}
    volume = ", ".join(f"{rows(folder, pattern):,} {name}" for name, pattern in files.items())
    print(f"{folder_bytes(folder) / 1e6:.0f} MB; rows: {volume}; {rounds} rounds, {threads} threads, page cache warm",
          end="\n\n")

    comparison = Comparison()
    report = Report(bangkom, folder, check=comparison.take_report)

    def engine(name, script):
        command = [sys.executable, os.path.join(HERE, script), folder, threads]
        return Tool(name, command, after=comparison.engine(name))

    engines = [engine("DuckDB", "duckdb_totals.py"), engine("Polars", "polars_totals.py")]
    tools = [report, *engines]
    alternately(tools, rounds)

    table(
        ["tool", "s, median", "s, least", "× bangkom", "process s", "CPU s", "peak MiB"],
        [[tool.name, f"{tool.median:.2f}", f"{tool.fastest:.2f}", f"{tool.median / report.median:.2f}",
          f"{statistics.median(tool.process_seconds):.2f}", f"{statistics.median(tool.cpu):.2f}",
          f"{max(tool.peak):.0f}"] for tool in tools])
    table(["stage", "s, median"], [[name, f"{seconds:.2f}"] for name, seconds in report.stages])
    print("\n".join(comparison.said.values()))
    print("s: for DuckDB and Polars without the start of Python and their import; process s: the whole process for all.")
    print("Peak: the most resident memory of all rounds, with file pages that are mapped.")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])
