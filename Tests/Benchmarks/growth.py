"""A tenth of a nation beside the whole: growth.py BANGKOM TENTH WHOLE ROUNDS"""
import sys

import machine
from measuring import alternately, table
from report import Report, folder_bytes

# Ten times the rows may take so many times as long.
MOST = 11


def main(bangkom, tenth, whole, rounds):
    print(machine.description(bangkom), end="\n\n")
    tools = [Report(bangkom, folder, name) for name, folder in [("a tenth", tenth), ("the whole", whole)]]
    alternately(tools, rounds)
    table(
        ["folder", "MB", "rows", "s, median", "s, least", "CPU s", "peak MiB"],
        [[tool.name, f"{folder_bytes(folder) / 1e6:.0f}", f"{tool.rows:,}", f"{tool.median:.2f}", f"{tool.fastest:.2f}",
          f"{min(tool.cpu):.2f}", f"{max(tool.peak):.0f}"] for tool, folder in zip(tools, [tenth, whole])])
    small, large = tools
    ratio = large.median / small.median
    print(f"rows × {large.rows / small.rows:.1f}, time × {ratio:.1f} (at most {MOST}: "
          f"{'held' if ratio <= MOST else 'not held'}), memory × {max(large.peak) / max(small.peak):.1f}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
