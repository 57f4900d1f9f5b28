"""Hours, people on target and gains of each unit with Polars: polars_totals.py FOLDER THREADS

Prints JSON: the seconds without the start of Python and the import, and the figures of each unit. Lazy scans with
given types, collected by the streaming engine in one go. See agreement.py for what is compared.
"""
import datetime
import json
import os
import sys
import time

folder, threads = sys.argv[1], sys.argv[2]
os.environ["POLARS_MAX_THREADS"] = threads

import polars  # noqa: E402, the number of threads is read at import
from polars import col, lit, when  # noqa: E402

ENDS = datetime.date(2026, 12, 31)
BY_DAY = {"Seminar": 4, "Forum": 4, "Kuliah Umum": 4, "Sosialisasi": 4, "Workshop": 5, "E-Learning": 3}
BY_OCCASION = {"Magang": 20, "Coaching": 2}
SUPPLEMENTED = ["Pelatihan Manajerial", "Pelatihan Teknis", "Pelatihan Fungsional", "Pelatihan Sosial Kultural"]


def table(files, **types):
    """A lazy scan of the columns named, all others left as text and never read."""
    scan = polars.scan_csv(f"{folder}/{files}", infer_schema=False, schema_overrides=types)
    return scan.select(types.keys())


def dates(*names):
    return [col(name).str.to_date("%Y-%m-%d") for name in names]


roster = table(
    "pegawai.csv", nip=polars.Int64, kode_unit=polars.String, status=polars.String, berlaku_sejak=polars.String,
    berlaku_sampai=polars.String,
).with_columns(dates("berlaku_sejak", "berlaku_sampai")).filter(
    col("berlaku_sejak") <= ENDS, col("berlaku_sampai").is_null() | (col("berlaku_sampai") >= ENDS)
).select("nip", "kode_unit", "status")

activities = table(
    "kegiatan/*.csv", kode_kegiatan=polars.String, nama_kegiatan=polars.String, bentuk=polars.String,
    jp=polars.Float64, tanggal_mulai=polars.String, tanggal_selesai=polars.String, lingkup=polars.String,
    sesi=polars.Int64)

known = activities.select(
    col("kode_kegiatan").cast(polars.Categorical), col("jp").alias("stated"), col("sesi").fill_null(1).alias("sessions"),
    when((col("lingkup") == "luar_negeri") & col("bentuk").is_in(SUPPLEMENTED)).then(1.2).otherwise(1.0)
    .alias("supplement"),
    (col("jp").is_null() & (col("bentuk") == "Coaching")).alias("is_limited"),
    col("bentuk").replace_strict(BY_DAY, default=None, return_dtype=polars.Int64).alias("by_day"),
    col("bentuk").replace_strict(BY_OCCASION, default=None, return_dtype=polars.Int64).alias("by_occasion"),
    col("tanggal_selesai").str.slice(0, 7).alias("month"))

is_there = col("status") == "hadir"
attended = table(
    "kehadiran/*.csv", kode_kegiatan=polars.Categorical, nip=polars.Int64, tanggal=polars.Date,
    status=polars.Categorical, sesi=polars.UInt8, jp=polars.Float64,
).unique(["kode_kegiatan", "nip", "tanggal", "sesi"], keep="any").with_columns(
    is_there.alias("is_there")
).group_by("kode_kegiatan", "nip").agg(
    col("is_there").sum().alias("there"), col("jp").filter("is_there").sum().alias("jp"),
    col("tanggal").n_unique().alias("days"))

# A sum of nothing is 0 here: then the sessions state no hours.
credits = attended.join(
    attended.group_by("kode_kegiatan").agg(col("days").max().alias("held")), on="kode_kegiatan"
).join(known, on="kode_kegiatan").filter(
    col("there") > 0, col("there") * 100 >= col("sessions") * 80
).select(
    "nip", "month", "is_limited",
    when(col("stated").is_null()).then(polars.coalesce("by_occasion", col("by_day") * col("held")))
    .when(col("jp") > 0).then(polars.min_horizontal("jp", "stated") * col("supplement"))
    .otherwise(col("stated") * col("supplement")).cast(polars.Float64).alias("jp"))

records = table(
    "riwayat/*.csv", nip=polars.Int64, nama_kegiatan=polars.String, tanggal_mulai=polars.String,
    tanggal_selesai=polars.String, jp=polars.Float64,
).join(activities, on=["nama_kegiatan", "tanggal_mulai", "tanggal_selesai"], how="anti")

by_person = polars.concat([
    credits.filter(~col("is_limited")).select("nip", "jp"),
    credits.filter("is_limited").group_by("nip", "month").agg(
        (polars.min_horizontal(polars.len(), lit(2)) * 2).cast(polars.Float64).alias("jp")).select("nip", "jp"),
    records.select("nip", "jp"),
]).group_by("nip").agg((col("jp").sum() * 100).round().cast(polars.Int64).alias("jp"))

hours = roster.join(by_person, on="nip", how="left").group_by("kode_unit").agg(
    polars.len().alias("staff"),
    ((col("status") == "PNS") & (col("jp") >= 2000)).sum().alias("on_target"), col("jp").sum().alias("jp"))

percent = (col("nilai") - col("nilai_min")) / (col("nilai_maks") - col("nilai_min")) * 100
gains = table(
    "evaluasi/*.csv", kode_kegiatan=polars.Categorical, nip=polars.Int64, tahap=polars.String, nilai=polars.Float64,
    nilai_maks=polars.Float64, nilai_min=polars.Float64,
).filter(col("tahap").is_in(["pre", "post"])).group_by("kode_kegiatan", "nip").agg(
    percent.filter(col("tahap") == "pre").max().alias("before"),
    percent.filter(col("tahap") == "post").max().alias("after"),
).drop_nulls().group_by("nip").agg((col("after") - col("before")).mean().alias("gain")).join(
    roster, on="nip"
).group_by("kode_unit").agg(
    polars.len().alias("people"), col("gain").mean().alias("mean"), col("gain").std().alias("deviation"))

start = time.perf_counter()
figures = hours.join(gains, on="kode_unit", how="left").select(
    "kode_unit", "staff", "on_target", "jp", col("people").fill_null(0), "mean", "deviation"
).collect(engine="streaming")
seconds = time.perf_counter() - start
json.dump({"seconds": seconds, "units": {unit: values for unit, *values in figures.rows()}}, sys.stdout)
