"""A sample as large as asked, and one report of it: largest.py BANGKOM EMPLOYEES MONTHS FOLDER

What lies in FOLDER is taken; else the sample is made there, and measured too.
"""
import os
import shutil
import sys
import time

import machine
from measuring import Tool, table
from report import Report, folder_bytes


def settle(folder):
    """Makes all files an hour old: bangkom reads files again that have just been changed."""
    an_hour_ago = time.time() - 3600
    for at, _, names in os.walk(folder):
        for name in names:
            os.utime(os.path.join(at, name), (an_hour_ago, an_hour_ago))


def main(bangkom, employees, months, folder):
    print(machine.description(bangkom), end="\n\n")
    tools = []
    if not os.path.exists(folder):
        making = folder + ".making"
        shutil.rmtree(making, ignore_errors=True)
        tools.append(Tool("bangkom sample", [
            bangkom, "sample", "--dialect", "plain", "--employees", employees, "--months", months, "--output", making]))
        tools[0].run()
        settle(making)
        os.rename(making, folder)
    report = Report(bangkom, folder)
    tools.append(report)
    report.run()
    print(f"{int(employees):,} people, {folder_bytes(folder) / 1e6:.0f} MB, {report.rows:,} rows", end="\n\n")
    table(
        ["program", "s", "CPU s", "peak MiB"],
        [[tool.name, f"{tool.median:.1f}", f"{tool.cpu[0]:.1f}", f"{tool.peak[0]:.0f}"] for tool in tools])
    table(["stage", "s"], [[name, f"{seconds:.2f}"] for name, seconds in report.stages])


if __name__ == "__main__":
    main(*sys.argv[1:5])
