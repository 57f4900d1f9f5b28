"""Runs of bangkom's report, with the time of its stages."""
import json
import os
import shutil
import statistics

from measuring import Tool

# A stage that no run spent so many seconds in is left out of a table.
LEAST = 0.005


class Report(Tool):
    """The report of a folder, a first edition each time."""

    def __init__(self, bangkom, folder, name="bangkom report --detail unit", check=None):
        """check: called with the path of each report.xml."""
        self.output, self.check, self.summaries = os.path.abspath("edition"), check, []
        command = [
            bangkom, "report", "--detail", "unit", "--quiet", "--log-format", "json", "--input", folder,
            "--output", self.output]
        super().__init__(name, command, before=self.clear, after=self.note)

    def clear(self):
        shutil.rmtree(self.output, ignore_errors=True)

    def note(self, _, errors, __):
        summary = json.loads(errors.strip().splitlines()[-1])
        self.summaries.append(summary)
        if self.check:
            self.check(os.path.join(self.output, summary["period"], "report.xml"))

    @property
    def stages(self):
        """The median seconds of each stage, the longest first, and of what lies outside all of them."""
        names = self.summaries[0]["seconds"]
        medians = {name: statistics.median(summary["seconds"][name] for summary in self.summaries) for name in names}
        outside = statistics.median(
            wall - sum(summary["seconds"].values()) for wall, summary in zip(self.seconds, self.summaries))
        longest = sorted(medians.items(), key=lambda stage: -stage[1])
        return [*((name, seconds) for name, seconds in longest if seconds >= LEAST), ("outside of stages", outside)]

    @property
    def rows(self):
        return self.summaries[0]["rows"]


def folder_bytes(folder):
    return sum(os.path.getsize(os.path.join(at, name)) for at, _, names in os.walk(folder) for name in names)
