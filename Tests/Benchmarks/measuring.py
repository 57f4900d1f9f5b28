"""Runs programs alternately, and keeps what each run took."""
import os
import random
import statistics
import subprocess
import sys
import time


class Tool:
    """A program under measurement, with the runs that it has had."""

    def __init__(self, name, command, before=None, after=None, environment=None):
        """
        before: called ahead of each run, outside the time.
        after:  called with standard output, standard error and the seconds of each run; what it returns other than
                None are the seconds that count.
        """
        self.name, self.command, self.before, self.after = name, command, before, after
        self.environment = {**os.environ, **(environment or {})}
        self.seconds, self.process_seconds, self.cpu, self.peak = [], [], [], []

    def run(self):
        """One run; the peak is measured by `time`, whose own few pages are the least it can say."""
        if self.before:
            self.before()
        with open("said", "wb") as said, open("output", "wb") as output:
            start = time.perf_counter()
            done = subprocess.run(
                ["/usr/bin/time", "-q", "-o", "usage", "-f", "%U %S %M", *self.command],
                stdout=output, stderr=said, env=self.environment)
            wall = time.perf_counter() - start
        with open("said", encoding="utf-8", errors="replace") as said:
            errors = said.read()
        if done.returncode != 0:
            sys.exit(f"{self.name} ended with {done.returncode}: {errors[-2000:]}")
        seconds = None
        if self.after:
            with open("output", encoding="utf-8", errors="replace") as output:
                seconds = self.after(output.read(), errors, wall)
        with open("usage", encoding="ascii") as usage:
            user, system, peak = usage.read().split()
        self.seconds.append(wall if seconds is None else seconds)
        self.process_seconds.append(wall)
        self.cpu.append(float(user) + float(system))
        self.peak.append(int(peak) / 1024)

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def fastest(self):
        return min(self.seconds)


def alternately(tools, rounds):
    """Each round runs every tool once, in another order, so that a slow minute of the machine meets all of them."""
    order = random.Random(1)
    for number in range(rounds):
        for tool in order.sample(tools, len(tools)):
            print(f"round {number + 1} of {rounds}: {tool.name}", file=sys.stderr, flush=True)
            tool.run()


def table(heads, rows):
    """Prints a table in Markdown; all columns but the first hold numbers."""
    print("| " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * (len(heads) - 1))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()
