"""One processor on each step of reading a file: steps.py READING_SPEED ROUNDS, in a folder with large/ and quoted/."""
import collections
import subprocess
import sys

from measuring import table

NAMES = {
    "bytes": "bytes into memory", "boundaries": "fields and records",
    "rows": "rows with their types, people and activities"}


def main(program, rounds):
    lines, counts = [], collections.defaultdict(set)
    for folder, name in [("large", "comma, plain"), ("quoted", "semicolon, all quoted, Windows-1252")]:
        fastest = {}
        for _ in range(rounds):
            output = subprocess.run([program, folder], check=True, capture_output=True, text=True).stdout
            for step, seconds, size, count in map(str.split, output.splitlines()):
                fastest[step] = max(fastest.get(step, 0), int(size) / float(seconds) / 1e6)
                counts[step].add(int(count))
        lines += [[name, NAMES[step], f"{speed:.0f}"] for step, speed in fastest.items()]
    for step in ("boundaries", "rows"):
        if len(counts[step]) != 1:
            sys.exit(f"{step}: both files must give the same count, not {sorted(counts[step])}")
    table(["file", "step", "MB/s a processor"], lines)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
