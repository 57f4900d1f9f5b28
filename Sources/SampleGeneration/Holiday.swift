/// A day on which no office works.
struct Holiday {
  let day: CalendarDay
  let name: String

  /// The national holidays of `year` in the order of the calendar.
  ///
  /// 2026 is complete with its joint leave; later years have the fixed dates only, because the movable ones
  /// and joint leave are decided by ministers the year before.
  static func national(in year: Int) -> [Holiday] {
    year == 2026 ? all2026 : fixed(in: year)
  }

  private static func fixed(in year: Int) -> [Holiday] {
    [
      Holiday(day: CalendarDay(year, 1, 1), name: "Tahun Baru \(year) Masehi"),
      Holiday(day: CalendarDay(year, 5, 1), name: "Hari Buruh Internasional"),
      Holiday(day: CalendarDay(year, 6, 1), name: "Hari Lahir Pancasila"),
      Holiday(day: CalendarDay(year, 8, 17), name: "Proklamasi Kemerdekaan"),
      Holiday(day: CalendarDay(year, 12, 25), name: "Kelahiran Yesus Kristus"),
    ]
  }

  private static let all2026: [Holiday] = {
    let days: [(Int, Int, String)] = [
      (1, 1, "Tahun Baru 2026 Masehi"),
      (1, 16, "Isra Mikraj Nabi Muhammad SAW"),
      (2, 16, "Cuti bersama Tahun Baru Imlek"),
      (2, 17, "Tahun Baru Imlek 2577 Kongzili"),
      (3, 18, "Cuti bersama Hari Suci Nyepi"),
      (3, 19, "Hari Suci Nyepi (Tahun Baru Saka 1948)"),
      (3, 20, "Cuti bersama Idulfitri"),
      (3, 21, "Idulfitri 1447 Hijriah"),
      (3, 22, "Idulfitri 1447 Hijriah"),
      (3, 23, "Cuti bersama Idulfitri"),
      (3, 24, "Cuti bersama Idulfitri"),
      (4, 3, "Wafat Yesus Kristus"),
      (4, 5, "Kebangkitan Yesus Kristus (Paskah)"),
      (5, 1, "Hari Buruh Internasional"),
      (5, 14, "Kenaikan Yesus Kristus"),
      (5, 15, "Cuti bersama Kenaikan Yesus Kristus"),
      (5, 27, "Iduladha 1447 Hijriah"),
      (5, 28, "Cuti bersama Iduladha"),
      (5, 31, "Hari Raya Waisak 2570 BE"),
      (6, 1, "Hari Lahir Pancasila"),
      (6, 16, "Tahun Baru Islam 1448 Hijriah"),
      (8, 17, "Proklamasi Kemerdekaan"),
      (8, 25, "Maulid Nabi Muhammad SAW"),
      (12, 24, "Cuti bersama Kelahiran Yesus Kristus"),
      (12, 25, "Kelahiran Yesus Kristus"),
    ]
    return days.map { Holiday(day: CalendarDay(2026, $0.0, $0.1), name: $0.2) }
  }()
}
