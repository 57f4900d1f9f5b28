import TrainingDomain

// The words of the domain as exports write them, folded as headers are.

let attendanceWords = WordList<AttendanceStatus>([
  (.present, ["hadir", "present", "h"]),
  (.permitted, ["izin", "ijin", "permitted", "i"]),
  (.sick, ["sakit", "sick", "s"]),
  (.onDuty, ["tugas_dinas", "dinas_luar", "dinas", "on_duty"]),
  (.onLeave, ["cuti", "on_leave"]),
  (.unexcused, ["alpa", "alpha", "tanpa_keterangan", "unexcused", "a"]),
  (.partial, ["hadir_sebagian", "partial"]),
])

let stageWords = WordList<EvaluationStage>([
  (.reaction, ["reaksi", "reaction"]),
  (.before, ["pre", "pre_test", "pretest"]),
  (.after, ["post", "post_test", "posttest"]),
  (.followUp, ["tindak_lanjut", "follow_up"]),
  (.appliedSelf, ["perilaku_mandiri", "l34_mandiri"]),
  (.appliedPeer, ["perilaku_rekan", "l34_rekan"]),
  (.appliedSuperior, ["perilaku_atasan", "l34_atasan"]),
])

let budgetWords = WordList<BudgetEntryKind>([
  (.ceiling, ["pagu", "anggaran", "ceiling"]),
  (.committed, ["komitmen", "committed"]),
  (.realised, ["realisasi", "realised"]),
])

let budgetStageWords = WordList<BudgetStage>([
  (.original, ["murni", "original"]),
  (.afterEfficiency, ["efisiensi", "setelah_efisiensi", "after_efficiency"]),
  (.revised, ["perubahan", "revised"]),
])

let followUpWords = WordList<FollowUpStatus>([
  (
    .proposed,
    [
      "usulan", "ide", "gagasan", "diusulkan", "rencana", "direncanakan", "proses", "berjalan",
      "sedang_berjalan", "dalam_proses", "proposed", "idea", "planned", "in_progress", "under_way",
    ]
  ),
  (
    .inUse,
    [
      "diterapkan", "dilaksanakan", "terlaksana", "selesai", "digunakan", "dipakai", "berhasil", "in_use",
      "applied", "implemented", "done", "used",
    ]
  ),
  (
    .supported,
    [
      "dukungan", "didukung", "dukungan_diberikan", "fasilitasi", "difasilitasi", "pendampingan", "bantuan",
      "support", "supported", "support_given", "facilitated",
    ]
  ),
  (.dropped, ["batal", "dibatalkan", "ditolak", "tidak_dilanjutkan", "dropped", "cancelled", "rejected"]),
])

let employmentWords = WordList<EmploymentStatus>([
  (.pns, ["pns"]),
  (.cpns, ["cpns"]),
  (.pppk, ["pppk", "p3k"]),
  (.pppkPartTime, ["pppk_paruh_waktu", "p3k_paruh_waktu", "pppk_part_time"]),
])

let postWords = WordList<PostKind>([
  (
    .structural,
    [
      "struktural", "jabatan_struktural", "pimpinan_tinggi", "jabatan_pimpinan_tinggi", "jpt", "jpt_pratama",
      "administrator", "jabatan_administrator", "pengawas", "jabatan_pengawas", "structural",
    ]
  ),
  (
    .functional,
    [
      "fungsional", "jabatan_fungsional", "jf", "jft", "fungsional_tertentu", "jabatan_fungsional_tertentu",
      "functional",
    ]
  ),
  (
    .executive,
    [
      "pelaksana", "jabatan_pelaksana", "jfu", "fungsional_umum", "jabatan_fungsional_umum", "staf", "staff",
      "executive",
    ]
  ),
])

/// What stands for all units where an activity says whom it is open to.
let allUnitsWords = WordList<Bool>([
  (
    true,
    [
      "semua", "semua_unit", "semua_opd", "seluruh_unit", "seluruh_opd", "seluruh_perangkat_daerah", "umum",
      "all", "all_units",
    ]
  )
])

/// What offices call figures, beside their stable names; each stands for one of these.
let figureWords = WordList<String>([
  ("staff", ["pegawai", "jumlah_pegawai", "jumlah_asn", "number_of_staff", "employees"]),
  (
    "staff-on-target",
    ["mencapai_sasaran", "pegawai_mencapai_sasaran", "pegawai_memenuhi_jp", "on_target"]
  ),
  (
    "jp-total",
    [
      "jumlah_jp", "total_jp", "jumlah_jam_pelajaran", "total_jam_pelajaran", "training_hours",
      "training_hours_jp",
    ]
  ),
  ("jp-mean", ["rata_rata_jp", "rata_rata_jp_per_pegawai", "mean_jp", "mean_jp_per_person"]),
  ("budget-ceiling", ["pagu", "pagu_anggaran", "jumlah_pagu", "ceiling", "budget_ceiling"]),
  ("budget-committed", ["komitmen", "jumlah_komitmen", "committed"]),
  (
    "budget-realised",
    [
      "realisasi", "realisasi_anggaran", "realisasi_belanja", "jumlah_realisasi", "realised", "realized",
      "budget_realized",
    ]
  ),
  (
    "budget-absorption",
    ["serapan", "serapan_anggaran", "penyerapan_anggaran", "persentase_serapan", "absorption"]
  ),
  ("complaints", ["pengaduan", "pengaduan_masuk", "complaints_received"]),
  ("complaints-answered", ["pengaduan_selesai"]),
  ("satisfaction", ["skm", "ikm", "nilai_skm", "nilai_ikm"]),
])

let scopeWords = WordList<Bool>([
  (false, ["nasional", "dalam_negeri", "national"]),
  (true, ["luar_negeri", "internasional", "abroad"]),
])

/// The spellings of forms that offices use, misspellings among them.
let formWords = WordList<ActivityForm>([
  (
    .leadershipTraining,
    [
      "pelatihan_struktural_kepemimpinan", "pelatihan_struktural", "pelatihan_kepemimpinan",
      "diklat_kepemimpinan", "pelatihan_struktural_kepemimpinan_pim",
    ]
  ),
  (.managerialTraining, ["pelatihan_manajerial"]),
  (.technicalTraining, ["pelatihan_teknis", "diklat_teknis"]),
  (.functionalTraining, ["pelatihan_fungsional", "diklat_fungsional"]),
  (.socioculturalTraining, ["pelatihan_sosial_kultural", "pelatihan_social_kultural"]),
  (.course, ["kursus"]),
  (.upgrading, ["penataran"]),
  (.technicalGuidance, ["bimbingan_teknis", "bimtek"]),
  (.distanceTraining, ["pelatihan_jarak_jauh"]),
  (.outdoorLearning, ["pembelajaran_alam_terbuka", "alam_terbuka", "outbound", "outbond"]),
  (.seminar, ["seminar", "konferensi", "sarasehan", "saresehan", "seminar_konferensi_sarasehan", "webinar"]),
  (.forum, ["forum"]),
  (.guestLecture, ["kuliah_umum", "guest_lecture"]),
  (.dissemination, ["sosialisasi"]),
  (.workshop, ["workshop", "lokakarya", "lokarya", "workshop_lokakarya"]),
  (.coaching, ["coaching"]),
  (.mentoring, ["mentoring"]),
  (.eLearning, ["e_learning", "elearning", "e_learing"]),
  (.selfStudy, ["belajar_mandiri"]),
  (.learningCommunity, ["komunitas_belajar"]),
  (.benchmarking, ["patok_banding", "benchmarking"]),
  (.secondment, ["detasering", "datasering"]),
  (.exchange, ["pertukaran"]),
  (.internship, ["magang", "praktik_kerja", "magang_praktik_kerja", "internship"]),
  (.studyAssignment, ["tugas_belajar", "izin_belajar", "tugas_belajar_izin_belajar"]),
])
