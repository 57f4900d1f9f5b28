import Findings
import TrainingDomain

/// How the columns of a table are laid out: as the README asks for, or as the programs write that meetings and
/// tests run in.
enum TableLayout: Hashable, Sendable {
  case canonical(SourceKind)
  /// People with the times at which they joined and left a meeting, or the time they spent in it.
  case meeting
  /// One row for each time that somebody joined or left.
  case joinLog
  /// When a meeting began and ended: one row above the people.
  case meetingFacts
  /// People with scores, or with the share of an activity that they attended.
  case scores
  /// People with one column for each session.
  case sessions

  static let all = SourceKind.allCases.map { canonical($0) } + structured
  static let structured: [TableLayout] = [.meeting, .joinLog, .meetingFacts, .scores, .sessions]

  /// The kind of export that the rows become; of a meeting's facts none.
  var kind: SourceKind? {
    switch self {
    case .canonical(let kind): kind
    case .meeting, .joinLog, .sessions: .attendance
    case .scores: .evaluations
    case .meetingFacts: nil
    }
  }

  var isCanonical: Bool {
    if case .canonical = self { return true }
    return false
  }

  /// What the findings call it.
  var name: String {
    switch self {
    case .canonical(let kind): kind.fileWord
    case .meeting, .joinLog:
      BilingualText("attendance list of an online meeting", "daftar hadir rapat daring").value
    case .meetingFacts: BilingualText("description of an online meeting", "keterangan rapat daring").value
    case .scores: BilingualText("list of scores", "daftar nilai").value
    case .sessions: BilingualText("attendance list by session", "daftar hadir per sesi").value
    }
  }

  var columns: [ColumnDefinition] {
    switch self {
    case .canonical(let kind): kind.columns
    case .meeting: Self.person + Self.meetingColumns
    case .joinLog: Self.person + Self.joinLogColumns
    case .meetingFacts: Self.factColumns
    case .scores: Self.person + Self.scoreColumns
    case .sessions: Self.person
    }
  }

  /// Who a row speaks of, in the words of all systems.
  static let person: [ColumnDefinition] = [
    .init(
      .employeeNumber, .text, "nip", "nip_peserta", "nomor_induk_pegawai", "nipbaru", "nomor_id", "id_number",
      "employee_number"),
    .init(
      .personName, .text, "nama", "nama_peserta", "nama_pegawai", "nama_lengkap", "nama_lengkap_dengan_gelar",
      "name", "full_name", "name_original_name", "nama_nama_asli", "user_name_original_name",
      "nama_pengguna_nama_asli", "participant_name"),
    .init(.firstName, .text, "nama_depan", "first_name"),
    .init(.lastName, .text, "nama_akhir", "nama_belakang", "nama_keluarga", "last_name", "surname"),
    .init(
      .email, .text, "email", "user_email", "e_mail", "alamat_surel", "surel", "email_address",
      "alamat_email",
      "nama_pengguna"),
    .init(
      .unitText, .text, "instansi", "unit_kerja", "opd", "perangkat_daerah", "satker", "nama_opd",
      "nama_unit",
      "kode_unit", "institution", "institusi", "department", "departemen"),
    .init(.birthDate, .date, "tanggal_lahir", "tgl_lahir", "date_of_birth"),
  ]

  private static let meetingColumns: [ColumnDefinition] = [
    .init(
      .joinTime, .date, "waktu_bergabung", "join_time", "time_joined", "first_join", "bergabung_pertama",
      "waktu_masuk"),
    .init(
      .leaveTime, .date, "waktu_keluar", "leave_time", "time_exited", "last_leave", "terakhir_keluar"),
    .init(
      .duration, .text, "durasi_menit", "duration_minutes", "durasi", "duration", "total_duration_minutes",
      "durasi_total_menit", "total_durasi_menit", "in_meeting_duration", "durasi_dalam_rapat",
      "time_in_session_minutes", "waktu_dalam_sesi_menit"),
    .init(.attended, .text, "attended", "hadir", "dihadiri"),
    .init(.role, .text, "role", "peran"),
    .init(.waitingRoom, .text, "in_waiting_room", "di_ruang_tunggu"),
  ]

  private static let joinLogColumns: [ColumnDefinition] = [
    .init(.action, required: true, .text, "user_action", "tindakan_pengguna", "tindakan"),
    .init(.eventTime, required: true, .date, "timestamp", "stempel_waktu"),
  ]

  private static let factColumns: [ColumnDefinition] = [
    .init(.topic, required: true, .text, "topik", "topic"),
    .init(.host, .text, "host", "penyelenggara", "tuan_rumah"),
    .init(
      .meetingStart, required: true, .date, "waktu_mulai", "start_time", "actual_start_time",
      "waktu_mulai_aktual"),
    .init(.meetingEnd, .date, "waktu_berakhir", "end_time", "waktu_selesai"),
    .init(
      .duration, required: true, .text, "durasi_menit", "duration_minutes", "actual_duration_minutes",
      "durasi_aktual_menit"),
  ]

  private static let scoreColumns: [ColumnDefinition] = [
    .init(
      .attendedShare, .decimal, "kehadiran_persen", "persentase_kehadiran", "persentase_kehadiran_persen",
      "attendance_persen"),
    .init(.attemptState, .text, "keadaan", "state", "status"),
    .init(.startedAt, .date, "dimulai_pada", "dimulai", "started_on", "started"),
    .init(
      .completedAt, .date, "selesai", "completed", "timestamp", "stempel_waktu", "tanggal", "tgl", "date"),
  ]
}
