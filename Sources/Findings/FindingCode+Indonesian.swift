extension FindingCode {
  /// The Indonesian text; `{0}`, `{1}` … stand for the finding's values.
  package var indonesianText: String {
    switch self {
    case .fileUnreadable:
      "berkas tidak dapat dibaca ({0}); tidak ada yang diterbitkan; beri izin baca untuk bangkom atau "
        + "keluarkan berkasnya"
    case .fileChanged:
      "berkas berubah ketika dibaca; tidak ada yang diterbitkan; jalankan lagi setelah penyalinan selesai"
    case .fileArrived:
      "berkas datang ketika yang lain dibaca; tidak ada yang diterbitkan; jalankan lagi setelah penyalinan selesai"
    case .fileVanished:
      "berkas tadi ada dan sekarang hilang; tidak ada yang diterbitkan; kembalikan, atau jalankan lagi tanpanya"
    case .fileEmpty:
      "berkas kosong; seharusnya ada kepala kolom dan baris; dihitung belum diserahkan; ekspor ulang"
    case .fileNotText:
      "berkas bukan teks ({0}); seharusnya CSV; dihitung belum diserahkan; ekspor ulang sebagai CSV (UTF-8)"
    case .fileSkipped:
      "bukan berkas CSV atau aturan; dicatat dan dilewati; ekspor sebagai CSV bila datanya harus dihitung"
    case .notFollowed:
      "tautan ke map, perangkat, pipa, atau map yang terlalu dalam; tidak pernah dibuka, sehingga isinya tidak "
        + "dihitung; taruh berkasnya sendiri di sini"
    case .unknownKind:
      "tidak ada kepala kolom yang dikenal dalam {0} baris pertama; paling mirip: {1}, tanpa {2}; "
        + "dihitung belum diserahkan; pakai nama kolom di README"
    case .missingColumn:
      "dikenali sebagai {0} dari namanya, tetapi kolom {1} tidak ada; dihitung belum diserahkan; "
        + "tambahkan kolom itu atau ganti nama berkas"
    case .repeatedColumn:
      "kolom {0} ada dua kali di kepala; seharusnya sekali; dihitung belum diserahkan; hapus salah satu"
    case .undecidedDecimalMark:
      "kolom {0}: tidak dapat dipastikan apakah {1} tanda desimal atau ribuan ({2} berarti {3} dengan titik, {4} "
        + "dengan koma); dihitung belum diserahkan; tambahkan di bawah sumber: dalam sumber.yml: {5} (atau titik)"
    case .undecidedDateOrder:
      "kolom {0}: tidak dapat dipastikan hari atau bulan yang lebih dulu ({1} berarti {2} dengan "
        + "hari-dahulu, {3} dengan bulan-dahulu); dihitung belum diserahkan; tambahkan di bawah sumber: dalam "
        + "sumber.yml: {4} (atau bulan-dahulu)"
    case .kindNotDelivered:
      "tidak ada berkas {0}; angkanya tidak tersedia, bukan 0; taruh ekspornya di map masukan"
    case .unitNotDelivered:
      "{0}: tidak ada baris tentang {1} dari {2} unit; angkanya tidak tersedia, bukan 0; minta dari: {3}"
    case .containerDecision: "{0}: {1}, karena {2}{3}"
    case .undecidedDelimiter:
      "tidak dapat dipastikan apakah {0} atau {1} memisahkan sel ({2} baris cocok dengan keduanya); tidak ada "
        + "yang ditulis; tulis sep=; atau sep=, pada baris pertama tersendiri"
    case .droppedNULs:
      "{0} bita NUL dibuang; seharusnya teks; ekspor ulang berkasnya bila nilainya tampak salah"
    case .undefinedBytes:
      "{0} bita atau unit bukan huruf apa pun; masing-masing ditulis sebagai U+FFFD; ekspor ulang sebagai UTF-8"
    case .leftOutLine: "bukan baris tabel ({0}); dilewati"
    case .otherTable:
      "tabel {0}, baris {1} sampai {2}, lebar {3} sel, tidak ditulis; pilih dengan --table {0}, atau all"
    case .blankLeftOut: "{0} baris kosong dan {1} kolom kosong tidak ditulis"
    case .surplusCell: "baris berlebih {0} sel kosong di ujungnya; sel itu dibuang, baris dipakai"
    case .badRule:
      "aturan keliru: ditemukan {0}; seharusnya {1}; tidak ada yang diterbitkan; perbaiki baris ini"
    case .badSettings:
      "pengaturan keliru: ditemukan {0}; seharusnya {1}; tidak ada yang diterbitkan; perbaiki baris ini"
    case .builtInRule:
      "tidak ada aturan {0} di aturan/; dipakai aturan bawaan bangkom ({1}); "
        + "taruh aturan instansi Anda di sana"
    case .noSettings:
      "tidak ada laporan.yml; halaman tidak menyebut nama kota dan instansi; buat seperti di README"
    case .wrongCellCount:
      "ditemukan {0} sel; seharusnya {1}; baris tidak dipakai; periksa pemisah atau tanda kutip"
    case .lineTooLong:
      "baris lebih panjang dari {0} bita; baris tidak dipakai; periksa akhir baris yang hilang"
    case .missingValue:
      "kolom {0} kosong; seharusnya berisi; baris tidak dipakai; isi kolom itu"
    case .badEmployeeNumber:
      "ditemukan NIP {0}; seharusnya 18 digit; baris tidak dipakai; "
        + "perbaiki di sumbernya (digit yang hilang tidak pernah ditebak)"
    case .repairedEmployeeNumber:
      "spasi atau tanda di sekitar atau di dalam NIP dibuang; baris dipakai; ekspor kolom itu sebagai teks"
    case .badDate:
      "kolom {0}: ditemukan {1}; seharusnya tanggal yang ada, sebagai {2}; baris tidak dipakai; perbaiki"
    case .badMonth:
      "kolom {0}: ditemukan {1}; seharusnya bulan sebagai TTTT-BB; baris tidak dipakai; perbaiki"
    case .badNumber:
      "kolom {0}: ditemukan {1}; seharusnya {2}; baris tidak dipakai; perbaiki"
    case .badWord:
      "kolom {0}: ditemukan {1}; seharusnya salah satu dari {2}; baris tidak dipakai; perbaiki"
    case .badScale:
      "nilai maksimum skala tidak di atas minimumnya; baris tidak dipakai; perbaiki nilai_maks atau nilai_min"
    case .scoreOutOfRange:
      "nilai di luar skalanya {0} sampai {1}; baris tidak dipakai; perbaiki nilai atau skalanya"
    case .negativeMoney:
      "kolom {0}: jumlah negatif; seharusnya 0 rupiah atau lebih; baris tidak dipakai; perbaiki"
    case .badAccount:
      "kolom {0}: ditemukan {1}; seharusnya angka yang dipisahkan titik, seperti 5.1.02.02.12.0001; baris tidak "
        + "dipakai; jadikan kolom itu teks sebelum disimpan lalu ekspor ulang (tanggal tidak pernah ditebak menjadi "
        + "rekening)"
    case .reservedUnitCode:
      "kode unit {0} adalah nama seluruh kota dalam laporan; baris tidak dipakai; beri unit itu kode lain di semua berkas"
    case .unknownUnit:
      "unit {0} tidak ada di berkas unit; baris tidak dipakai; tambahkan unitnya atau perbaiki kodenya"
    case .unknownFigure:
      "ditemukan {0}; seharusnya nama angka berupa bilangan, seperti jp-total atau budget-realised di report.xml; baris "
        + "tidak dipakai; perbaiki namanya"
    case .unknownPerson:
      "NIP tidak ada di berkas pegawai; baris tidak dipakai; tambahkan orangnya atau perbaiki NIP"
    case .unknownActivity:
      "kegiatan {0} tidak ada di berkas kegiatan; baris tidak dipakai; tambahkan atau perbaiki kodenya"
    case .dateOutsideActivity:
      "{0} di luar tanggal kegiatan {1} ({2}); baris tidak dipakai; "
        + "perbaiki tanggal ini atau tanggal kegiatannya"
    case .endBeforeStart:
      "tanggal selesai {0} sebelum tanggal mulai {1}; baris tidak dipakai; perbaiki salah satunya"
    case .duplicateRow:
      "baris dengan kunci dan isi yang sama sudah dibaca; dihitung sekali"
    case .conflictingRows:
      "baris lain dengan kunci yang sama ({0}) berisi lain, pertama ada di {1}; tidak satu pun dipakai; "
        + "simpan yang benar"
    case .unknownEmploymentStatus:
      "status kepegawaian {0} tidak dikenal; seharusnya salah satu dari {1}; dipakai aturan PNS; perbaiki"
    case .noEmploymentStatus:
      "berkas tidak punya kolom {0}; semua orang di dalamnya memakai aturan PNS; "
        + "tambahkan kolom itu bila ada yang bukan PNS"
    case .unknownPostKind:
      "jenis jabatan {0} tidak dikenal; seharusnya salah satu dari {1}; baris dihitung tanpa jenis jabatan; "
        + "perbaiki"
    case .unknownForm:
      "bentuk {0} tidak dikenal; untuk kegiatan ini hanya JP tertulis yang dihitung; "
        + "pakai bentuk yang ada di README"
    case .overlappingPostings:
      "orang ini tercatat di dua unit pada {0}; dipakai baris yang mulai paling akhir; akhiri yang terdahulu"
    case .unknownParent:
      "unit induk {0} tidak ada di berkas unit; unit ditampilkan tanpa induk; perbaiki kode_induk"
    case .parentCycle:
      "unit induk dari {0} membentuk lingkaran; unit ditampilkan tanpa induk; perbaiki kode_induk"
    case .moreSessionsThanStated:
      "kegiatan {0} menyebut {1} sesi, tetapi kehadiran menyebut {2}; dipakai {2}; perbaiki sesi"
    case .hoursAboveActivity:
      "kegiatan {0}: jumlah JP sesi yang dihadiri melebihi JP kegiatan; pengakuan berhenti di sana untuk "
        + "{1} orang; perbaiki jp"
    case .activityWithoutHours:
      "kegiatan {0} tidak menyebut JP dan bentuknya tidak punya konversi; {1} orang yang menyelesaikannya "
        + "tidak diakui JP-nya; isi jp"
    case .needsSource:
      "{0} tidak menyebut {1}; seharusnya ada entri yang menyebutnya untuk berkas ini; dihitung belum diserahkan; "
        + "tambahkan di bawah sumber: dalam sumber.yml, dengan isian Anda sendiri: {2}"
    case .unusedSourceEntry:
      "entri untuk {0} tidak cocok dengan berkas apa pun di map ini; tidak ada yang dibaca dengannya; perbaiki "
        + "berkas, atau biarkan untuk berkas yang akan datang"
    case .spoiledEmployeeNumber:
      "ditemukan NIP yang dirusak lembar kerja ({0}); seharusnya 18 digit; tepat satu orang di berkas pegawai yang cocok dan baris dipakai untuk "
        + "orang itu; ekspor kolom itu sebagai teks"
    case .unmatchedPerson:
      "{0} orang di berkas pegawai cocok dengan surel atau nama ini; seharusnya tepat satu; baris tidak "
        + "dipakai; tambahkan NIP atau surel"
    case .matchedByName:
      "tanpa NIP dan tanpa surel yang dikenal; tepat satu orang di berkas pegawai bernama ini dan baris dipakai "
        + "untuk orang itu; tambahkan NIP agar pasti"
    case .staleCorrection:
      "ada baris perbaikan untuk baris ini, tetapi kini isinya lain; keduanya dibaca; keluarkan perbaikan itu "
        + "atau buat ulang"
    case .assumedSessionLength:
      "laporan tidak menyebut lama sesi; dipakai {0} menit, dari saat pertama sampai saat terakhir di dalamnya; "
        + "sebutkan di bawah sumber: dalam sumber.yml: {1}"
    case .rejoinWithoutTimes:
      "{0} orang ada di beberapa baris tanpa jam; dipakai waktu terlama masing-masing, tidak dijumlahkan; ekspor "
        + "laporan dengan jam bergabung dan keluar"
    case .neverLeft:
      "{0} orang bergabung dan tidak pernah keluar dalam daftar ini; waktunya tidak diketahui, tidak dihitung hadir "
        + "atau absen; ekspor daftar setelah rapat selesai"
    case .notInvited:
      "kegiatan {0}: {1} orang hadir tanpa ada di daftar peserta; mereka tetap dihitung; lengkapi daftarnya"
    case .invitedWithoutAttendance:
      "kegiatan {0}: {1} orang diundang, tetapi tidak ada berkas yang menyebut siapa yang hadir; tidak "
        + "seorang pun dianggap tidak hadir; serahkan kehadirannya"
    case .historyWithoutHours:
      "riwayat tidak menyebut JP dan bentuknya tidak punya konversi yang cocok; JP tidak diakui; isi jp, "
        + "atau bentuk dan harinya"
    case .historyAlsoAttended:
      "pelatihan yang sama sudah ada sebagai kehadiran; diakui sekali, menurut kehadiran"
    case .nearMatch:
      "riwayat ini mungkin kegiatan {0}, yang diikuti orang itu pada hari yang sama dengan nama yang mirip; "
        + "keduanya diakui; samakan namanya bila memang satu kegiatan"
    case .severalMeetings:
      "berkas ini berisi beberapa rapat; seharusnya satu; dihitung belum diserahkan; ekspor setiap rapat ke berkas "
        + "tersendiri"
    case .undecidedShare:
      "kolom {0}: tidak ada nilai di atas 1; tidak dapat dipastikan apakah 1 berarti 1 % atau seluruhnya; dihitung "
        + "belum diserahkan; tambahkan di bawah sumber: dalam sumber.yml: {1} (atau persen)"
    case .otherRoster:
      "mirip daftar pegawai tetapi tidak bernama pegawai, sedangkan berkas lain bernama begitu; dihitung belum "
        + "diserahkan; pakai kolom jenisnya, atau bila memang daftar pegawai tambahkan di bawah sumber: dalam "
        + "sumber.yml: {0}"
    case .contradictingPerson:
      "nama ini milik orang lain di berkas pegawai; seharusnya satu orang; baris tidak dipakai; perbaiki NIP, surel, "
        + "atau namanya"
    case .sharedSession:
      "rapat lain, dalam {0}, berlaku untuk sesi kegiatan yang sama; siapa yang ada di salah satunya dihitung sekali; bila "
        + "itu dua sesi, beri sesi masing-masing dalam sumber.yml"
    case .mixedSessions:
      "kegiatan {0}: pada hari yang sama sebagian baris menyebut sesi dan sebagian tidak, sehingga satu sesi dapat "
        + "terhitung dua; sebutkan sesi di semuanya atau tidak sama sekali"
    case .mixedScales:
      "tes satu kegiatan dan kompetensi tidak mungkin benar semua: dinilai pada {0} (0\u{2013}100 bila tidak "
        + "disebut); seharusnya satu skala; semua nilai ini tidak dipakai; isi nilai_maks di setiap berkas atau "
        + "perbaiki"
    case .differingScales:
      "kegiatan {0}: tes sebelum dinilai pada {1}, tes sesudah pada {2}; keduanya dibawa ke 0\u{2013}100 dan "
        + "dibandingkan; perbaiki nilai_maks bila tesnya sama"
    case .scoreOfAbsentee:
      "menurut kehadiran orang ini tidak hadir sama sekali dalam kegiatan ini; seharusnya orang yang hadir; nilai tidak "
        + "dipakai; perbaiki baris nilai atau kehadirannya"
    case .afterWithoutBefore:
      "kegiatan {0}: {1} nilai sesudah tidak punya nilai sebelum dari orang dan kompetensi yang sama; tidak masuk "
        + "kenaikan mana pun; serahkan nilai sebelumnya"
    case .mixedAmounts:
      "unit {0}, rekening {1}: {2} ada sebagai tambahan dan sebagai nilai kumulatif; seharusnya salah satu; tidak satu "
        + "pun dipakai; serahkan salah satu, atau perbaiki nilai dalam sumber.yml"
    case .subtotalLeftOut:
      "{0} baris menjumlahkan rekening di bawahnya; tidak dipakai, agar tidak terhitung dua kali; tidak perlu apa-apa"
    case .subtotalDiffers:
      "rekening {0}, {1}: subtotal {2} rupiah, jumlah bagiannya {3}; seharusnya sama; bagiannya yang dipakai, subtotal "
        + "tidak pernah; lengkapi bagian yang kurang atau perbaiki subtotalnya"
    case .ceilingOfParts:
      "rekening {0}: tahap {1} menyebut pagunya secara utuh, tahap {2} hanya bagiannya; seharusnya semua bagian atau "
        + "utuh lagi; bagiannya menggantikan yang utuh; periksa apakah ada yang kurang"
    case .negativeSum:
      "unit {0}: jumlah {1} {2} rupiah; seharusnya 0 atau lebih; jumlahnya ditampilkan apa adanya; cari koreksi tanpa "
        + "nilai yang dikoreksinya"
    case .ceilingExceeded:
      "unit {0}: realisasi {1} rupiah, pagunya {2}; seharusnya tidak melebihi pagu; ditampilkan apa adanya, sebagai "
        + "peringatan; periksa realisasinya, atau serahkan pagu perubahan"
    case .earlierEdition:
      "edisi ini tidak cocok dengan sidik jarinya sendiri atau tidak terbaca; seharusnya seperti ketika diterbitkan; "
        + "tidak ada yang dibandingkan dengannya; periksa dengan bangkom verify, dan terbitkan lagi periodenya"
    case .noFigures:
      "tidak ada {0} yang dapat dipakai; seharusnya sedikitnya satu baris; tidak ada yang diterbitkan; "
        + "lihat temuan di atas"
    }
  }
}
