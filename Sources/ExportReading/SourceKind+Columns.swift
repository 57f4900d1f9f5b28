import TrainingDomain

extension SourceKind {
  /// The columns of this kind of export, with the Indonesian and English headers that name them.
  var columns: [ColumnDefinition] {
    switch self {
    case .units: Self.unitColumns
    case .employees: Self.employeeColumns
    case .activities: Self.activityColumns
    case .attendance: Self.attendanceColumns
    case .evaluations: Self.evaluationColumns
    case .budget: Self.budgetColumns
    case .services: Self.serviceColumns
    case .holidays: Self.holidayColumns
    case .invitations: Self.invitationColumns
    case .history: Self.historyColumns
    case .followUps: Self.followUpColumns
    case .controls: Self.controlColumns
    }
  }

  /// What may stand for a NIP, or tell people of one name apart.
  private static let personColumns = TableLayout.person.filter { $0.column != .employeeNumber }

  private static let unitColumns: [ColumnDefinition] = [
    .init(.unitCode, required: true, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code"),
    .init(.unitName, required: true, .text, "nama_unit", "nama_opd", "perangkat_daerah", "unit_name"),
    .init(.parentCode, .text, "kode_induk", "kode_unit_induk", "parent_code"),
    .init(.unitType, .text, "jenis", "jenis_unit", "unit_type"),
  ]

  private static let employeeColumns: [ColumnDefinition] = [
    .init(.employeeNumber, required: true, .text, "nip", "nomor_induk_pegawai", "employee_number"),
    .init(.personName, required: true, .text, "nama", "nama_pegawai", "nama_lengkap", "name"),
    // Never the unit's name alone: lists of participants name people and units too.
    .init(.unitCode, required: true, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code"),
    .init(.employmentStatus, .text, "status", "status_kepegawaian", "status_pegawai", "employment_status"),
    .init(.positionKind, .text, "jenis_jabatan", "jenis_jabatan_nama", "post_kind", "position_kind"),
    .init(.email, .text, "email", "surel", "e_mail"),
    .init(.validFrom, .date, "berlaku_sejak", "valid_from"),
    .init(.validUntil, .date, "berlaku_sampai", "valid_until"),
    .init(.contractStart, .date, "mulai_kontrak", "tanggal_mulai_kontrak", "contract_start"),
    .init(.birthDate, .date, "tanggal_lahir", "tgl_lahir", "date_of_birth"),
  ]

  private static let activityColumns: [ColumnDefinition] = [
    .init(.activityCode, required: true, .text, "kode_kegiatan", "activity_code"),
    .init(.activityName, required: true, .text, "nama_kegiatan", "nama_pelatihan", "activity_name"),
    .init(.form, required: true, .text, "bentuk", "bentuk_kegiatan", "jenis_pelatihan", "form"),
    .init(.hours, .decimal, "jp", "jumlah_jp", "total_jam_pelajaran", "hours"),
    .init(.startDate, required: true, .date, "tanggal_mulai", "tgl_mulai", "start_date"),
    .init(.endDate, .date, "tanggal_selesai", "tgl_selesai", "end_date"),
    .init(.track, .text, "jalur", "track"),
    .init(.competency, .text, "kompetensi", "competency"),
    .init(.organiser, .text, "penyelenggara", "penyelenggara_kegiatan", "organiser"),
    .init(.partner, .text, "mitra", "partner"),
    .init(.scope, .text, "lingkup", "scope"),
    .init(.sessions, .text, "sesi", "jumlah_sesi", "sessions"),
    .init(.seats, .text, "kuota", "kuota_peserta", "quota", "seats"),
    .init(.cost, .money, "biaya", "cost"),
    .init(.participantUnit, .text, "kode_unit_peserta", "participant_units", "participant_unit"),
    .init(.fundingUnit, .text, "kode_unit_pembiaya", "funding_unit"),
  ]

  private static let attendanceColumns: [ColumnDefinition] =
    [
      .init(.activityCode, required: true, .text, "kode_kegiatan", "activity_code"),
      .init(.employeeNumber, .text, "nip", "nip_peserta", "employee_number"),
      .init(.date, required: true, .date, "tanggal", "tgl", "date"),
      .init(.attendance, required: true, .text, "status", "status_kehadiran", "kehadiran", "attendance"),
      .init(.sessions, .text, "sesi", "session"),
      .init(.hours, .decimal, "jp", "hours"),
      .init(.timeIn, .text, "jam_masuk", "time_in"),
      .init(.timeOut, .text, "jam_keluar", "time_out"),
      .init(.reason, .text, "alasan", "reason"),
    ] + personColumns

  private static let evaluationColumns: [ColumnDefinition] =
    [
      .init(.activityCode, required: true, .text, "kode_kegiatan", "activity_code"),
      .init(.employeeNumber, .text, "nip", "nip_peserta", "employee_number"),
      .init(.stage, required: true, .text, "tahap", "tahap_evaluasi", "stage"),
      .init(.score, required: true, .decimal, "nilai", "skor", "score"),
      .init(.scoreMaximum, .decimal, "nilai_maks", "skor_maks", "max_score"),
      .init(.scoreMinimum, .decimal, "nilai_min", "skor_min", "min_score"),
      .init(.competency, .text, "kompetensi", "competency"),
      .init(.date, .date, "tanggal", "tgl", "date"),
    ] + personColumns

  private static let budgetColumns: [ColumnDefinition] = [
    .init(
      .unitCode, required: true, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code", "unit_kerja",
      "opd",
      "satker", "instansi", "perangkat_daerah", "nama_unit", "nama_opd"),
    .init(.date, required: true, .date, "tanggal", "tgl", "date"),
    .init(.budgetEntry, required: true, .text, "jenis", "jenis_anggaran", "entry"),
    .init(.amount, required: true, .money, "nilai", "nilai_rupiah", "jumlah", "amount"),
    .init(.budgetStage, .text, "tahap", "tahap_anggaran", "stage"),
    .init(.account, .text, "kode_rekening", "account"),
    .init(.activityCode, .text, "kode_kegiatan", "activity_code"),
    .init(.description, .text, "uraian", "keterangan", "description"),
  ]

  private static let serviceColumns: [ColumnDefinition] = [
    .init(
      .unitCode, required: true, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code", "unit_kerja",
      "opd",
      "satker", "instansi", "perangkat_daerah", "nama_unit", "nama_opd"),
    .init(.month, required: true, .month, "bulan", "month"),
    .init(.complaintsReceived, .text, "pengaduan_masuk", "complaints_received"),
    .init(.complaintsAnswered, .text, "pengaduan_selesai", "complaints_answered"),
    .init(.responseHours, .decimal, "jam_tanggap", "response_hours"),
    .init(.satisfaction, .decimal, "nilai_skm", "nilai_ikm", "satisfaction"),
    .init(.satisfactionMaximum, .decimal, "skm_maks", "ikm_maks", "max_satisfaction"),
  ]

  private static let invitationColumns: [ColumnDefinition] =
    [
      .init(.activityCode, required: true, .text, "kode_kegiatan", "activity_code"),
      .init(.employeeNumber, .text, "nip", "nip_peserta", "employee_number"),
    ] + personColumns

  /// Training records of SIASN and of offices' own lists. "Lama Pendidikan" is a duration in an unproven unit and
  /// never names the hours.
  private static let historyColumns: [ColumnDefinition] =
    [
      .init(
        .employeeNumber, .text, "nip", "nip_peserta", "nipbaru", "nip_baru", "employee_number"),
      .init(
        .activityName, required: true, .text, "nama_kegiatan", "nama_pelatihan", "namakursus", "nama_kursus",
        "activity_name"),
      .init(
        .startDate, required: true, .date, "tanggal_mulai", "tgl_mulai", "tanggalkursus", "tanggal_kursus",
        "start_date"),
      .init(
        .endDate, .date, "tanggal_selesai", "tgl_selesai", "tanggalselesaikursus", "tanggal_selesai_kursus",
        "end_date"),
      .init(.hours, .decimal, "jp", "jumlah_jp", "total_jam_pelajaran", "jumlahjam", "jumlah_jam", "hours"),
      .init(
        .form, .text, "bentuk", "bentuk_kegiatan", "jenis_pelatihan", "kode_jenis_pengembangan",
        "jeniskursus",
        "jenis_kursus", "form"),
      .init(
        .organiser, .text, "penyelenggara", "penyelenggara_kegiatan", "institusipenyelenggara",
        "institusi_penyelenggara", "organiser"),
      .init(
        .certificateNumber, .text, "nomor_sertifikat", "nomorsertipikat", "nomor_sertipikat",
        "certificate_number"),
    ] + personColumns

  private static let followUpColumns: [ColumnDefinition] = [
    .init(.activityCode, required: true, .text, "kode_kegiatan", "activity_code"),
    .init(
      .unitCode, required: true, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code", "unit_kerja",
      "opd",
      "satker", "instansi", "perangkat_daerah", "nama_unit", "nama_opd"),
    .init(.date, required: true, .date, "tanggal", "tgl", "date"),
    .init(.description, required: true, .text, "uraian", "uraian_tindak_lanjut", "gagasan", "description"),
    .init(.followUpStatus, .text, "status", "status_tindak_lanjut", "follow_up_status"),
  ]

  /// Totals of other systems. A remark is an office's own words and may name somebody: its column is known, and never
  /// read.
  private static let controlColumns: [ColumnDefinition] = [
    .init(
      .controlFigure, required: true, .text, "angka", "nama_angka", "indikator", "figure", "figure_name",
      "indicator"),
    .init(
      .controlValue, required: true, .decimal, "nilai", "nilai_kontrol", "nilai_pembanding", "value",
      "control_value"),
    .init(
      .controlSource, required: true, .text, "sumber", "sumber_data", "sistem", "aplikasi", "source",
      "system",
      "application"),
    .init(.month, .month, "bulan", "month"),
    .init(
      .unitCode, .text, "kode_unit", "kode_opd", "kode_satker", "unit_code", "unit_kerja", "opd", "satker",
      "instansi", "perangkat_daerah", "nama_unit", "nama_opd"),
    .init(.description, .text, "keterangan", "catatan", "remark", "note"),
  ]

  private static let holidayColumns: [ColumnDefinition] = [
    .init(.date, required: true, .date, "tanggal", "tgl", "date"),
    .init(.holidayName, required: true, .text, "keterangan", "hari_libur", "holiday"),
  ]
}
