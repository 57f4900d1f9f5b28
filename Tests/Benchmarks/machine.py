"""What was measured, where and when, in a line."""
import datetime
import os
import platform
import subprocess
import sys
from importlib import metadata


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30


def version(package):
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def description(bangkom):
    said = subprocess.run([bangkom, "--version"], capture_output=True, text=True, check=False)
    return (f"{datetime.datetime.now(datetime.timezone.utc):%d %B %Y}; {processor()}, "
            f"{len(os.sched_getaffinity(0))} processors, {memory():.1f} GiB; bangkom {said.stdout.strip() or '?'}, "
            f"DuckDB {version('duckdb')}, Polars {version('polars')}, Python {platform.python_version()}")


if __name__ == "__main__":
    print(description(sys.argv[1]))
