/// A small tally of training hours, independent of the program's own.
enum Tally {
  /// Attendance rows without the planted flaws.
  static func trueRows(_ city: SampleCity) -> [[String]] {
    let people = Set(city.rows("pegawai.csv").map { $0[0] })
    var seen: Set<[String]> = []
    return city.rows("kehadiran/").filter {
      people.contains($0[1]) && $0[0] != "K2026-X" && $0[2] != "2026-02-31" && seen.insert($0).inserted
    }
  }

  /// Credited hours by person: all of an activity's hours from 80 % of its sessions on.
  static func hours(_ city: SampleCity) -> [String: Int] {
    let activities = Dictionary(uniqueKeysWithValues: city.rows("kegiatan/").map { ($0[0], $0) })
    var attended: [String: (present: Int, days: Set<String>)] = [:]
    for row in trueRows(city) {
      var entry = attended[row[0] + " " + row[1]] ?? (0, [])
      entry.present += row[3] == "hadir" ? 1 : 0
      entry.days.insert(row[2])
      attended[row[0] + " " + row[1]] = entry
    }
    var hours: [String: Int] = [:]
    for (key, entry) in attended {
      guard let activity = activities[String(key.prefix(10))], let sessions = Int(activity[11]),
        entry.present * 100 >= sessions * 80
      else { continue }
      let credited = Int(activity[3]) ?? converted(activity[2], days: entry.days.count)
      hours[String(key.suffix(18)), default: 0] += credited
    }
    return hours
  }

  private static func converted(_ form: String, days: Int) -> Int {
    switch form {
    case "Seminar", "Forum", "Kuliah Umum", "Sosialisasi": 4 * days
    case "Workshop": 5 * days
    case "E-Learning": 3 * days
    case "Coaching": 2
    case "Magang": 20
    default: 0
    }
  }
}
