"""One read of a file: reader.py WHAT FILE THREADS. Prints rows (or -1) and the seconds without the start."""
import sys
import time

what, path, threads = sys.argv[1], sys.argv[2], int(sys.argv[3])
rows = -1
if what.startswith("duckdb"):
    import duckdb

    connection = duckdb.connect(config={"threads": threads} if threads else {})
    source = f"read_csv('{path}', header = true, all_varchar = true)"
    start = time.perf_counter()
    if what == "duckdb-cells":
        names = [row[0] for row in connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()]
        lengths = ", ".join(f'sum(length("{name}"))' for name in names)
        rows = connection.execute(f"SELECT count(*), {lengths} FROM {source}").fetchone()[0]
    else:
        copied = connection.execute(f"COPY (SELECT * FROM {source}) TO '/dev/null' (FORMAT csv)").fetchone()
        rows = copied[0] if copied else -1
else:
    import polars

    start = time.perf_counter()
    if what == "polars-cells":
        rows = polars.read_csv(path, infer_schema=False).height
    else:
        polars.scan_csv(path, infer_schema=False).sink_csv("/dev/null")
print(rows, time.perf_counter() - start)
