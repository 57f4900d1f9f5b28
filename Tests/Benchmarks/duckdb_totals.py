"""Hours, people on target and gains of each unit with DuckDB: duckdb_totals.py FOLDER THREADS

Prints JSON: the seconds without the start of Python and the import, and the figures of each unit. See agreement.py for
what is compared and README for the rules.
"""
import json
import sys
import time

import duckdb

folder, threads = sys.argv[1], int(sys.argv[2])


def table(files, columns):
    """A typed scan: nothing is guessed, and DuckDB reads only the columns that a query names."""
    types = ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items())
    return (f"read_csv('{folder}/{files}', header = true, auto_detect = false, delim = ',', quote = '\"', "
            f"escape = '\"', nullstr = '', dateformat = '%Y-%m-%d', columns = {{{types}}})")


def text(*names):
    return {name: "VARCHAR" for name in names}


attendance = table("kehadiran/*.csv", {
    "kode_kegiatan": "code", "nip": "BIGINT", "tanggal": "DATE", "status": "VARCHAR", "sesi": "UTINYINT",
    "jp": "DECIMAL(6,2)", **text("jam_masuk", "jam_keluar", "alasan")})
scores = table("evaluasi/*.csv", {
    "kode_kegiatan": "code", "nip": "BIGINT", "tahap": "VARCHAR", "nilai": "DOUBLE", "nilai_maks": "DOUBLE",
    "nilai_min": "DOUBLE", **text("kompetensi", "tanggal")})
people = table("pegawai.csv", {
    "nip": "BIGINT", **text("nama", "kode_unit", "status", "jenis_jabatan", "email"), "berlaku_sejak": "DATE",
    "berlaku_sampai": "DATE", "mulai_kontrak": "VARCHAR"})
activities = table("kegiatan/*.csv", {
    **text("kode_kegiatan", "nama_kegiatan", "bentuk"), "jp": "DECIMAL(6,2)", "tanggal_mulai": "DATE",
    "tanggal_selesai": "DATE", **text("jalur", "kompetensi", "penyelenggara", "mitra", "lingkup"),
    "sesi": "INTEGER", **text("kuota", "biaya", "kode_unit_peserta", "kode_unit_pembiaya")})
records = table("riwayat/*.csv", {
    "nip": "BIGINT", "nama_kegiatan": "VARCHAR", "tanggal_mulai": "DATE", "tanggal_selesai": "DATE",
    "jp": "DECIMAL(6,2)", **text("bentuk", "penyelenggara", "nomor_sertifikat")})

# On the roster at the end of December, and there in which unit.
ROSTER = f"""
CREATE TABLE roster AS SELECT nip, kode_unit AS unit, status FROM {people}
WHERE berlaku_sejak <= DATE '2026-12-31' AND (berlaku_sampai IS NULL OR berlaku_sampai >= DATE '2026-12-31')"""

ACTIVITIES = f"CREATE TABLE activities AS SELECT * FROM {activities}"

HOURS = f"""
WITH known AS (
  SELECT kode_kegiatan, jp, lingkup = 'luar_negeri' AND bentuk LIKE 'Pelatihan%' AND
      bentuk NOT LIKE '%Struktural%' AS has_supplement, coalesce(sesi, 1) AS sessions, bentuk,
    CASE bentuk WHEN 'Seminar' THEN 4 WHEN 'Forum' THEN 4 WHEN 'Kuliah Umum' THEN 4 WHEN 'Sosialisasi' THEN 4
      WHEN 'Workshop' THEN 5 WHEN 'E-Learning' THEN 3 END AS by_day,
    CASE bentuk WHEN 'Magang' THEN 20 WHEN 'Coaching' THEN 2 END AS by_occasion,
    month(tanggal_selesai) AS month FROM activities),
rows AS MATERIALIZED (
  SELECT kode_kegiatan, nip, tanggal, sesi, any_value(status) AS status, any_value(jp) AS jp
  FROM {attendance} GROUP BY ALL),
attended AS (
  SELECT kode_kegiatan, nip, count(*) FILTER (status = 'hadir') AS sessions,
    sum(jp) FILTER (status = 'hadir') AS jp
  FROM rows GROUP BY ALL),
held AS (SELECT kode_kegiatan, count(DISTINCT tanggal) AS days FROM rows SEMI JOIN (SELECT kode_kegiatan FROM known WHERE jp IS NULL) USING (kode_kegiatan) GROUP BY ALL),
credits AS (
  SELECT nip, month, known.jp IS NULL AND bentuk = 'Coaching' AS is_limited,
    CASE WHEN known.jp IS NULL THEN coalesce(by_occasion, by_day * held.days)
      ELSE least(coalesce(attended.jp, known.jp), known.jp) * if(has_supplement, 1.2, 1) END AS jp
  FROM attended JOIN known USING (kode_kegiatan) LEFT JOIN held USING (kode_kegiatan)
  WHERE attended.sessions > 0 AND attended.sessions * 100 >= known.sessions * 80),
by_person AS (
  SELECT nip, sum(jp) AS jp FROM (
    SELECT nip, jp FROM credits WHERE NOT is_limited
    UNION ALL SELECT nip, 2 * least(count(*), 2) FROM credits WHERE is_limited GROUP BY nip, month
    UNION ALL SELECT nip, jp FROM {records} AS record ANTI JOIN activities
      USING (nama_kegiatan, tanggal_mulai, tanggal_selesai)) GROUP BY nip)
SELECT unit, count(*), count(*) FILTER (status = 'PNS' AND jp >= 20), CAST(sum(coalesce(jp, 0)) * 100 AS BIGINT)
FROM roster LEFT JOIN by_person USING (nip) GROUP BY unit"""

GAINS = f"""
WITH pairs AS (
  SELECT kode_kegiatan, nip,
    max((nilai - nilai_min) / (nilai_maks - nilai_min) * 100) FILTER (tahap = 'pre') AS before,
    max((nilai - nilai_min) / (nilai_maks - nilai_min) * 100) FILTER (tahap = 'post') AS after
  FROM {scores} WHERE tahap IN ('pre', 'post') GROUP BY ALL),
by_person AS (
  SELECT nip, avg(after - before) AS gain FROM pairs WHERE before IS NOT NULL AND after IS NOT NULL GROUP BY nip)
SELECT unit, count(*), avg(gain), stddev_samp(gain) FROM by_person JOIN roster USING (nip) GROUP BY unit"""

start = time.perf_counter()
connection = duckdb.connect(config={"threads": threads})
connection.execute(ROSTER)
connection.execute(ACTIVITIES)
connection.execute("CREATE TYPE code AS ENUM (SELECT kode_kegiatan FROM activities)")
connection.execute("ALTER TABLE activities ALTER kode_kegiatan TYPE code")
hours = connection.execute(HOURS).fetchall()
gains = {unit: figures for unit, *figures in connection.execute(GAINS).fetchall()}
seconds = time.perf_counter() - start
units = {unit: [*figures, *gains.get(unit, [0, None, None])] for unit, *figures in hours}
json.dump({"seconds": seconds, "units": units}, sys.stdout)
