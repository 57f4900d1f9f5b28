extension AwkwardCity {
  /// Rows as they are written below, several in one string: activity, person, stage and score, then where they are
  /// stated the day, `/` and the most and the least of the scale, `:` and the competency.
  static var evaluations: String {
    let rows = (tests + reactions + applications).flatMap { $0.split(separator: ";") }
    return "kode_kegiatan,nip,tahap,nilai,nilai_maks,nilai_min,kompetensi,tanggal\n" + rows.map(row).joined()
  }

  private static let stages = [
    "pre": "pre", "post": "post", "later": "tindak_lanjut", "reaction": "reaksi", "self": "perilaku_mandiri",
    "peer": "perilaku_rekan", "superior": "perilaku_atasan",
  ]

  private static func row(_ text: Substring) -> String {
    let words = text.split(separator: " ")
    var day: Substring = ""
    var scale: Substring = ","
    var competency: Substring = ""
    for word in words.dropFirst(4) {
      switch word.first {
      case "/": scale = word.dropFirst()
      case ":": competency = word.dropFirst()
      default: day = word
      }
    }
    let person = SmallCity.number(Int(words[1]) ?? 0)
    return
      "\(words[0]),\(person),\(stages[String(words[2]), default: ""]),\(words[3]),\(scale),\(competency),\(day)\n"
  }

  /// Both tests of an activity: person, before and after.
  private static func pairs(
    _ activity: String, _ before: String, _ after: String, _ scores: [(Int, String, String)]
  ) -> [String] {
    scores.map { "\(activity) \($0) pre \($1) \(before); \(activity) \($0) post \($2) \(after)" }
  }

  private static var tests: [String] {
    twoCompetencies + lastYear + otherScales + attempts
      // At 100 before, and nobody who varies.
      + pairs(
        "K", "2026-03-10", "2026-03-10",
        [(7, "100", "100"), (8, "100", "90"), (9, "100", "95"), (1, "100", "100"), (10, "100", "80")])
      + pairs("Q", "2026-04-22", "2026-04-23", (17...22).map { ($0, "\(50 + $0)", "\(60 + $0)") })
      + pairs("V", "2026-05-06", "2026-05-07", [(9, "50", "70")])
      // J has not ended in May.
      + pairs("J", "2026-05-20", "2026-05-29", [(1, "10", "90")]) + ["J 2 pre 10 2026-05-20"]
  }

  /// 6 missed all of A, 14 has no test after it, 16 was not seen there, 17 has none before.
  private static var twoCompetencies: [String] {
    pairs(
      "A", "2026-02-02 :Digitalisasi", "2026-02-03 :Digitalisasi",
      [
        (1, "33.3", "66.7"), (2, "40", "35"), (3, "10.01", "20.02"), (4, "77", "78"), (5, "0", "100"),
        (10, "55", "54"), (11, "62", "60"), (12, "30", "90"), (13, "15", "15"), (23, "44", "88"),
        (24, "20", "90"), (6, "10", "99"), (15, "12", "34"),
      ])
      + pairs(
        "A", "2026-02-02 :Komunikasi", "2026-02-03 :Komunikasi",
        [
          (1, "50", "80"), (2, "41", "42"), (3, "30", "30"), (4, "60", "90"), (5, "20", "40"),
          (10, "45", "44"), (11, "70", "65"), (12, "40", "80"), (13, "25", "25"), (23, "33", "66"),
          (24, "20", "90"), (6, "10", "99"), (15, "56", "78"),
        ])
      + pairs("A", "2026-02-02", "2026-02-03", [(16, "50", "60")])
      + [
        "A 14 pre 48 2026-02-02 :Digitalisasi; A 14 pre 51 2026-02-02 :Komunikasi; A 17 post 70 2026-02-03",
        // Tests again: two, one after May, two that contradict each other behind a sound one.
        "A 1 later 60 2026-04-20 :Digitalisasi; A 1 later 55 2026-05-20 :Digitalisasi",
        "A 2 later 39 2026-06-20 :Digitalisasi; A 3 later 25 2026-05-20 :Komunikasi",
        "A 4 later 69 2026-05-10 :Digitalisasi; A 4 later 70 2026-05-20 :Digitalisasi",
        "A 4 later 71 2026-05-20 :Digitalisasi",
      ]
  }

  /// 5 was tested again last year already.
  private static var lastYear: [String] {
    pairs(
      "B", "2025-11-10", "2025-11-12",
      [
        (1, "40", "70"), (2, "50", "80"), (3, "20", "60"), (4, "35", "75"), (10, "45", "65"),
        (23, "60", "70"),
        (5, "30", "60"), (11, "30", "60"),
      ])
      + [
        "B 1 later 60 2026-02-20; B 2 later 85 2026-02-20; B 3 later 60 2026-02-20; B 4 later 55 2026-02-20",
        "B 10 later 60 2026-02-20; B 23 later 75 2026-02-20; B 5 later 50 2025-12-20; B 11 later 50 2026-02-20",
      ]
  }

  /// H states both of its scales; of I's one test two are stated, so that none of it is taken, nor what goes with it.
  private static let otherScales = [
    "H 1 pre 40 2026-02-09 /100,0; H 1 post 7 2026-02-10 /10,; H 1 later 8 2026-04-09 /10,",
    "H 2 pre 55 2026-02-09 /100,0; H 2 post 8.5 2026-02-10 /10,; H 2 later 8 2026-04-09 /10,",
    "H 10 pre 60 2026-02-09 /100,0; H 10 post 5 2026-02-10 /10,; H 10 later 6 2026-04-09 /10,",
    "H 11 pre 100 2026-02-09 /100,0; H 11 post 10 2026-02-10 /10,",
    "H 12 pre 20 2026-02-09 /100,0; H 12 post 10 2026-02-10 /10,",
    "I 1 pre 40 2026-02-11; I 2 pre 6 2026-02-11 /10,; I 10 pre 45 2026-02-11; I 11 pre 5 2026-02-11 /10,",
    "I 1 post 71 2026-02-11; I 2 post 72 2026-02-11; I 10 post 80 2026-02-11; I 11 post 81 2026-02-11",
  ]

  private static let attempts = [
    // Several with a day; undated ones that contradict each other; an undated one beside one with a day.
    "L 1 pre 40 2026-03-16; L 1 pre 55 2026-03-17; L 1 post 70 2026-03-19; L 1 post 65 2026-03-20",
    "L 2 pre 40; L 2 pre 50; L 2 post 70 2026-03-20",
    "L 3 pre 40; L 3 pre 45 2026-03-16; L 3 post 80 2026-03-20",
    // The first contradicts itself, the last does, and one between them.
    "L 4 pre 40 2026-03-16; L 4 pre 50 2026-03-16; L 4 pre 60 2026-03-17; L 4 post 80 2026-03-20",
    "L 5 pre 35 2026-03-16; L 5 post 80 2026-03-19; L 5 post 70 2026-03-20; L 5 post 75 2026-03-20",
    "L 8 pre 30 2026-03-16; L 8 pre 31 2026-03-17; L 8 pre 32 2026-03-17; L 8 post 50 2026-03-20",
    // One row twice; the last before the first; two undated ones; one after May.
    "L 6 pre 42 2026-03-16; L 6 pre 42 2026-03-16; L 6 post 52",
    "L 7 pre 30 2026-03-20; L 7 post 45 2026-03-17", "L 10 pre 30 2026-03-16; L 10 post 60; L 10 post 61",
    "L 11 pre 20 2026-03-16; L 11 post 60 2026-04-15; L 11 post 90 2026-06-15",
  ]

  /// 4 had permission to be away from M, and 17 was not there; to X nobody's answer is taken, of T it comes in June.
  private static let reactions = [
    "M 1 reaction 4 2026-04-06 /5,1; M 2 reaction 5 2026-04-06 /5,1; M 10 reaction 3 2026-04-06 /5,1",
    "M 24 reaction 1 2026-04-06 /5,1; M 11 reaction 4 2026-04-06 /5,1; M 4 reaction 1 2026-04-06 /5,1",
    "M 17 reaction 2 2026-04-06 /5,1; M 12 reaction 4 /5,1; X 1 reaction 4 /5,1; X 2 reaction 4 /4,1",
    "A 1 reaction 4.5 2026-02-03 /5,1; A 1 reaction 3.5 2026-02-02 /5,1; J 1 reaction 4.5 2026-05-29 /5,1",
    "B 1 reaction 4 2026-01-15 /5,1; N 5 reaction 2.6 2026-04-17 /5,1; T 9 reaction 3.4 2026-06-04 /5,1",
  ]

  private static let applications = [
    "C 1 self 4 2026-05-31 /5,1; C 2 peer 3 2026-06-01 /5,1; C 10 superior 5 2026-05-10 /5,1",
    "D 1 self 4 2026-05-02 /5,1; D 3 peer 2 2026-05-31 /5,1; E 1 self 5 2026-05-02 /5,1",
    "E 24 self 5 2026-05-02 /5,1; G 1 self 3 2025-12-31 /5,1; G 2 superior 4 2026-01-01 /5,1",
    "G 3 peer 5 /5,1; F 1 self 2 2026-01-02 /5,1; M 1 self 5 2026-05-20 /5,1",
    "A 1 self 4 2026-05-05 /5,1 :Digitalisasi; A 1 self 2 2026-05-05 /5,1 :Komunikasi",
    "A 1 peer 3 2026-05-04 /5,1 :Digitalisasi; A 1 peer 5 2026-05-06 /5,1 :Digitalisasi",
    "A 15 self 1 2026-05-05 /5,1 :Digitalisasi; A 16 superior 4 2026-05-05 /5,1 :Digitalisasi",
    "A 10 superior 4 /5,1 :Digitalisasi; B 2 self 4 2026-02-12 /5,1; B 4 self 5 /5,1",
    "F 16 superior 1 2026-02-02 /5,1; B 3 superior 3 2026-02-12 /5,1; B 3 superior 4 2026-02-12 /5,1",
  ]
}
