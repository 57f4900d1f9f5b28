import SampleGeneration

/// What the mess of a mixed sample says, read by a few lines of the test's own.
struct MixedCity {
  let city: SampleCity
  /// NIPs by address, and by name without titles where only one person has it.
  private let numberOfEmail: [String: String]
  private let numberOfName: [String: String]

  init(employees: Int, months: Int, seed: UInt64) throws {
    city = try SampleCity(employees: employees, months: months, seed: seed, dialect: .mixed)
    let people = Dictionary(city.rows("pegawai.csv").map { ($0[0], $0) }) { first, _ in first }
    numberOfEmail = Dictionary(uniqueKeysWithValues: people.values.map { ($0[5], $0[0]) })
    let names = Dictionary(grouping: people.values) { Self.plainName($0[1]) }
    numberOfName = names.filter { $0.value.count == 1 }.mapValues { $0[0][0] }
  }

  /// The words before the first comma, in alphabetical order.
  private static func plainName(_ name: String) -> String {
    name.prefix { $0 != "," }.split(separator: " ").sorted().joined(separator: " ")
  }

  func paths(_ part: String) -> [String] { city.paths.filter { $0.contains(part) } }

  func bytes(_ path: String) -> [UInt8] { city.files.first { $0.path == path }?.bytes ?? [] }

  /// The rows of a unit's file below its header, without a total.
  func unitRows(_ path: String) -> [[String]] {
    let text = bytes(path).filter { $0 != UInt8(ascii: "\r") }
    let table = SampleCity.table(text, delimiter: UInt8(ascii: ";"))
    return Array(table.drop { !$0[0].hasSuffix("Kode Kegiatan") }.dropFirst()).filter { $0[0] != "JUMLAH" }
  }

  /// Attendance as code, NIP, day, status, session and JP, whatever file it stands in.
  func attendance() -> Set<[String]> {
    let isOwn = { (path: String) in
      path.hasPrefix("kehadiran/") && path.utf8.count == "kehadiran/kehadiran-2026-01.csv".utf8.count
    }
    var rows = Set(
      city.files.filter { isOwn($0.path) }.flatMap { SampleCity.table($0.bytes).dropFirst() }
        .map { Array($0.prefix(6)) })
    for path in paths("kehadiran/kehadiran-") where path.contains("-U") {
      for row in unitRows(path) {
        rows.insert([
          row[0], row[1].filter { $0 != "'" }, Self.iso(row[3]), Self.word(row[4]), row[5],
          row[6].hasSuffix(",00") ? String(row[6].dropLast(3)) : row[6],
        ])
      }
    }
    return rows
  }

  static func word(_ status: String) -> String {
    status == "Tugas Dinas" ? "tugas_dinas" : status.lowercased()
  }

  /// `16/02/2026` or `16-02-2026` as 2026-02-16.
  static func iso(_ day: String) -> String {
    day.split { "/-".contains($0) }.reversed().joined(separator: "-")
  }

  // MARK: The meeting

  /// The people's rows of Zoom's report.
  func stays() -> [[String]] {
    guard let path = paths("zoom-").first else { return [] }
    let table = SampleCity.table(bytes(path))
    return Array(table.drop { $0[0] != "Nama (nama asli)" }.dropFirst())
  }

  /// Minutes of everybody who is known, by NIP: the minutes in which any of their rows has them there.
  func minutes() -> [String: Int] {
    var minutes: [String: Set<Int>] = [:]
    for row in stays() where row[7] == "Tidak" {
      let number = row[1].isEmpty ? numberOfName[Self.plainName(row[0])] : numberOfEmail[row[1]]
      guard let number else { continue }
      minutes[number, default: []].formUnion(Self.minute(row[2])..<Self.minute(row[3]))
    }
    return minutes.mapValues(\.count)
  }

  private static func minute(_ moment: String) -> Int {
    let parts = moment.suffix(8).split(separator: ":").compactMap { Int($0) }
    return parts[0] * 60 + parts[1]
  }

  // MARK: The quizzes

  /// Finished attempts as NIP and score, of a stage's file; others and the average are not among them.
  func grades(_ stage: String) -> [[String]] {
    quizRows(stage).filter { $0.count == 8 && $0[3] == "Selesai" }.map { row in
      [numberOfEmail[row[2], default: "?"], row[7]]
    }
  }

  func quizRows(_ stage: String) -> [[String]] {
    paths("-\(stage).csv").flatMap { SampleCity.table(bytes($0)).dropFirst() }
  }
}
