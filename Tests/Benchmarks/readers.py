"""Readers side by side on one file: readers.py BANGKOM ROUNDS, in a folder with large/ and small/."""
import os
import re
import subprocess
import sys

import machine
from measuring import Tool, alternately, table
from report import folder_bytes

HERE = os.path.dirname(os.path.abspath(__file__))
LARGE, SMALL = "large/kehadiran.csv", "small/kehadiran.csv"


def rows_of(path):
    with open(path, "rb") as file:
        return sum(block.count(b"\n") for block in iter(lambda: file.read(1 << 20), b"")) - 1


def reader(name, what, threads, rows):
    def take(output, _, __):
        count, seconds = output.split()
        if int(count) not in (-1, rows):
            sys.exit(f"{name} read {int(count)} rows of {rows}")
        return float(seconds)

    return Tool(
        f"{name}, {'1 thread' if threads == 1 else 'all threads'}",
        [sys.executable, os.path.join(HERE, "reader.py"), what, LARGE, str(threads)], after=take,
        environment={"POLARS_MAX_THREADS": str(threads)} if threads else {})


def assert_clean(bangkom):
    """The same bytes out as in, or the speed says nothing; this warms the page cache too. Returns check's summary."""
    with subprocess.Popen([bangkom, "read", LARGE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as read:
        if subprocess.run(["cmp", "-", LARGE], stdin=read.stdout, check=False).returncode != 0:
            sys.exit("bangkom read gave other bytes than the clean file's")
    checked = subprocess.run(
        [bangkom, "check", "--quiet", "--language", "en", "--input", "large"], stderr=subprocess.PIPE, text=True,
        check=False)
    summary = checked.stderr.strip().splitlines()[-1]
    if not re.search(r"\b0 rejected\b", summary):
        sys.exit(f"the file is not clean: {summary}")
    return summary


def main(bangkom, rounds):
    rows = rows_of(LARGE)
    base = Tool("bangkom read", [bangkom, "read", LARGE])
    check = Tool("bangkom check", [bangkom, "check", "--quiet", "--input", "large"])
    sizes = {check.name: folder_bytes("large")}
    tools = [Tool("wc -l", ["wc", "-l", LARGE], environment={"LC_ALL": "C"}), base, check]
    for name, what in [
        ("DuckDB, length of each cell", "duckdb-cells"), ("DuckDB, copy to CSV", "duckdb-copy"),
        ("Polars, read_csv", "polars-cells"), ("Polars, scan_csv.sink_csv", "polars-copy"),
    ]:
        tools += [reader(name, what, 1, rows), reader(name, what, 0, rows)]
    small = [
        Tool("bangkom read, small", [bangkom, "read", SMALL]),
        Tool("bangkom check, small", [bangkom, "check", "--quiet", "--input", "small"])]
    sizes |= {small[0].name: os.path.getsize(SMALL), small[1].name: folder_bytes("small")}

    summary = assert_clean(bangkom)
    alternately(tools + small, rounds)

    print(machine.description(bangkom), end="\n\n")
    print(f"file: {os.path.getsize(LARGE) / 1e6:.1f} MB, {rows} rows; small: {os.path.getsize(SMALL) / 1e6:.1f} MB; "
          f"folder of check: {sizes[check.name] / 1e6:.1f} MB; {rounds} rounds; page cache warm")
    print(summary, end="\n\n")

    def line(tool):
        size = sizes.get(tool.name, os.path.getsize(LARGE))
        ratio = "" if tool in small else f"{tool.fastest / base.fastest:.2f}"
        return [
            tool.name, f"{tool.fastest:.3f}", f"{tool.median:.3f}", f"{size / tool.fastest / 1e6:.0f}", ratio,
            f"{min(tool.process_seconds):.3f}", f"{min(tool.cpu):.2f}", f"{max(tool.peak):.0f}"]

    table(
        ["tool", "s, least", "s, median", "MB/s", "× read", "process s", "CPU s", "peak MiB"],
        [line(tool) for tool in tools + small])
    print("s: for DuckDB and Polars without the start of Python and their import, for the others the whole process;")
    print("process s: the whole process for all. MB/s and × read (time as a multiple of bangkom read's) are of the")
    print("least s; MB of check are its whole folder's. CPU s: the least; peak: the most resident memory of all rounds.")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
