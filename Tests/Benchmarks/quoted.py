"""The same rows as other programs write them: quoted.py FROM TO. Every cell in quotes, semicolons, Windows-1252."""
import csv
import sys


def main(source, target):
    with open(source, encoding="utf-8", newline="") as plain, \
            open(target, "w", encoding="windows-1252", newline="") as quoted:
        writer = csv.writer(quoted, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        for row in csv.reader(plain):
            # A letter that would be two bytes of UTF-8.
            row[-1] = row[-1].replace("keluarga", "k\xe9luarga")
            writer.writerow(row)


if __name__ == "__main__":
    main(*sys.argv[1:3])
