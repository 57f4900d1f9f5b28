/// Words of invented names. None is a month, a place, a unit or a university.
enum PersonNames {
  static let male = [
    "Adi", "Aditya", "Ahmad", "Andika", "Anwar", "Arif", "Ari", "Bagus", "Bambang", "Bayu", "Budi", "Danang",
    "Dedi", "Denny", "Dimas", "Djoko", "Dwi", "Edi", "Eko", "Fajar", "Farid", "Galih", "Gilang", "Guntur",
    "Hadi", "Hari", "Hendra", "Heru", "Imam", "Indra", "Irfan", "Iwan", "Joko", "Krisna", "Lukman",
    "Mulyono", "Nanang", "Nugroho", "Pandu", "Prasetyo", "Puji", "Rahmat", "Rizal", "Rudi", "Satrio",
    "Sigit", "Slamet", "Sugeng", "Taufik", "Teguh", "Tri", "Untung", "Wahyu", "Wawan", "Widodo", "Yanto",
    "Yoga", "Yusuf", "Zainal",
  ]

  static let female = [
    "Aisyah", "Anggi", "Anisa", "Ayu", "Citra", "Dewi", "Diah", "Dian", "Dina", "Dwi", "Eka", "Endah", "Erna",
    "Esti", "Farida", "Fitri", "Galuh", "Hana", "Hesti", "Ika", "Indah", "Intan", "Kartika", "Laras",
    "Lestari", "Lilis", "Lina", "Maya", "Mega", "Nadia", "Niken", "Nina", "Novi", "Nur", "Puspita", "Putri",
    "Rahayu", "Ratna", "Retno", "Rina", "Rini", "Riska", "Sari", "Sekar", "Siti", "Sri", "Suci", "Tika",
    "Titik", "Tri", "Tuti", "Umi", "Utami", "Vina", "Wahyu", "Wati", "Widya", "Wulan", "Yani", "Yuli",
  ]

  static let middle = [
    "Adhi", "Agung", "Ambar", "Arum", "Bima", "Cahya", "Catur", "Dharma", "Enggar", "Hanif", "Jati", "Kirana",
    "Kusuma", "Mahesa", "Nirmala", "Panji", "Rakhma", "Restu", "Sapta", "Setya", "Tirta", "Wening", "Wisnu",
  ]

  static let last = [
    "Adinata", "Andriani", "Anggraeni", "Apriliana", "Ariyanto", "Astuti", "Budiarti", "Budiman", "Cahyono",
    "Damayanti", "Darmawan", "Fauzi", "Firmansyah", "Gunawan", "Handayani", "Handoko", "Hapsari", "Hartati",
    "Hartono", "Hidayat", "Iskandar", "Kurniasih", "Kurniawan", "Kusnadi", "Kusumawati", "Lesmana",
    "Maharani", "Mardiana", "Maulana", "Mulyani", "Nurhayati", "Nuraini", "Oktaviani", "Pamungkas",
    "Permatasari", "Prabaswara", "Pramono", "Pranoto", "Prayitno", "Purnomo", "Purwanti", "Rahardjo",
    "Rahmawati", "Ramadhani", "Santosa", "Saputra", "Setiawan", "Setyaningsih", "Sudarmaji", "Suharti",
    "Sulistyo", "Sumarno", "Suryani", "Susanti", "Sutrisno", "Triyono", "Wibisono", "Wicaksono", "Widayat",
    "Widyastuti", "Wijayanti", "Winarno", "Wulandari", "Yudhistira", "Yulianto", "Yuwono",
  ]

  /// Titles as they stand behind a name; most bring a comma, so that the cell needs quotes.
  static let titles = [
    ", S.Pd.", ", S.Pd.", ", S.E.", ", S.E., M.M.", ", S.H.", ", S.H., M.H.", ", S.Kom.", ", S.T.",
    ", S.T., M.T.", ", S.Sos.", ", S.Sos., M.Si.", ", S.AP.", ", A.Md.", ", S.Kep.", ", S.Kep., Ns.",
    ", S.KM.",
    ", S.IP., M.AP.", ", M.Pd.",
  ]
}
