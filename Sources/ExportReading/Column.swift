/// The canonical columns of all kinds of export, by the names that findings and the README use.
package enum Column: String, CaseIterable, Sendable {
  case unitCode = "kode_unit"
  case unitName = "nama_unit"
  case parentCode = "kode_induk"
  case unitType = "jenis_unit"

  case employeeNumber = "nip"
  case personName = "nama"
  case employmentStatus = "status_kepegawaian"
  case positionKind = "jenis_jabatan"
  case email
  case validFrom = "berlaku_sejak"
  case validUntil = "berlaku_sampai"
  case contractStart = "mulai_kontrak"

  case activityCode = "kode_kegiatan"
  case activityName = "nama_kegiatan"
  case form = "bentuk"
  case hours = "jp"
  case startDate = "tanggal_mulai"
  case endDate = "tanggal_selesai"
  case track = "jalur"
  case competency = "kompetensi"
  case organiser = "penyelenggara"
  case partner = "mitra"
  case scope = "lingkup"
  case sessions = "sesi"
  case seats = "kuota"
  case cost = "biaya"
  case participantUnit = "kode_unit_peserta"
  case fundingUnit = "kode_unit_pembiaya"

  case date = "tanggal"
  case attendance = "status_kehadiran"
  case timeIn = "jam_masuk"
  case timeOut = "jam_keluar"
  case reason = "alasan"

  case stage = "tahap"
  case score = "nilai"
  case scoreMaximum = "nilai_maks"
  case scoreMinimum = "nilai_min"

  case budgetEntry = "jenis"
  case amount = "nilai_rupiah"
  case budgetStage = "tahap_anggaran"
  case account = "kode_rekening"
  case description = "uraian"

  case month = "bulan"
  case complaintsReceived = "pengaduan_masuk"
  case complaintsAnswered = "pengaduan_selesai"
  case responseHours = "jam_tanggap"
  case satisfaction = "nilai_skm"
  case satisfactionMaximum = "skm_maks"

  case certificateNumber = "nomor_sertifikat"

  case holidayName = "keterangan"
}
