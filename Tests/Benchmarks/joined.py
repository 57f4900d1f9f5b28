"""Joins a sample's months of attendance under one header up to a size: joined.py SAMPLE TARGET BYTES

Exits with 3 and says the bytes there were when they are too few.
"""
import glob
import sys

sample, target, size = sys.argv[1], sys.argv[2], int(sys.argv[3])

written = 0
with open(target, "wb") as out:
    for path in sorted(glob.glob(f"{sample}/kehadiran/*.csv")):
        with open(path, "rb") as lines:
            header = next(lines)
            if written == 0:
                written += out.write(header)
            for line in lines:
                if written + len(line) > size:
                    sys.exit(0)
                written += out.write(line)
print(written)
sys.exit(3)
