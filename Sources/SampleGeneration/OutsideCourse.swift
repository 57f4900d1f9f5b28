/// A course that people take elsewhere and bring a certificate of.
struct OutsideCourse {
  let title: String
  let form: String
  let organiser: String
  /// From a Saturday on.
  let days: Int
  /// JP
  let hours: Int

  static let all = [
    OutsideCourse(
      title: "Kursus Penulisan Naskah Dinas", form: "Kursus", organiser: "Unnes", days: 2, hours: 16),
    OutsideCourse(
      title: "Kursus Bahasa Inggris untuk Loket", form: "Kursus", organiser: "Udinus", days: 2, hours: 12),
    OutsideCourse(
      title: "Webinar Arsip Elektronik", form: "Webinar", organiser: "Arsip Nasional Republik Indonesia",
      days: 1,
      hours: 4),
    OutsideCourse(
      title: "Kursus Pengolahan Data Spasial", form: "Kursus", organiser: "Undip", days: 2, hours: 20),
    OutsideCourse(
      title: "Seminar Keselamatan Kerja", form: "Seminar", organiser: "Polines", days: 1, hours: 6),
  ]
}
