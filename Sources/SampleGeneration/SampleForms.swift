/// The forms a year is made of.
enum SampleForms {
  /// An activity credited with at least so many JP carries a person most of the way to a year's target.
  static let longFrom = 16

  static let all = trainings + meetings + outOfClass

  private static let trainings = [
    SampleForm(
      "Pelatihan Teknis", title: "Pelatihan", frequency: 19, themes: [0, 1, 3, 4, 5], days: 2...5,
      sessionsPerDay: 2...2, hoursPerDay: 8, size: 28, cost: 900...2_400, account: .training),
    SampleForm(
      "Pelatihan Manajerial", title: "Pelatihan Manajerial", frequency: 9, themes: [2, 8, 10, 11, 12, 13],
      days: 3...5, sessionsPerDay: 2...2, hoursPerDay: 8, size: 25, cost: 1_200...2_800, account: .training),
    SampleForm(
      "Pelatihan Struktural Kepemimpinan", title: "Pelatihan Kepemimpinan Pengawas:", frequency: 3,
      themes: [0, 2, 11], days: 5...5, sessionsPerDay: 2...2, hoursPerDay: 8, size: 16, cost: 4_000...6_500,
      account: .leadership),
    SampleForm(
      "Pelatihan Fungsional", title: "Pelatihan Fungsional", frequency: 8, themes: [0, 1, 5], days: 3...5,
      sessionsPerDay: 2...2, hoursPerDay: 8, size: 25, cost: 1_200...2_600, account: .training),
    SampleForm(
      "Pelatihan Sosial Kultural", title: "Pelatihan", frequency: 5, themes: [7], days: 2...3,
      sessionsPerDay: 2...2, hoursPerDay: 8, size: 26, cost: 800...1_600, account: .training),
    SampleForm(
      "Bimtek", title: "Bimtek", frequency: 14, themes: [1, 3, 4, 12], days: 1...3, sessionsPerDay: 2...2,
      hoursPerDay: 8, size: 28, cost: 500...1_200, account: .guidance),
  ]

  private static let meetings = [
    SampleForm(
      "Seminar", title: "Seminar", frequency: 11, themes: [4, 6, 9], days: 1...2, sessionsPerDay: 1...2,
      hoursPerDay: 4, statedPermille: 500, size: 40, cost: 120...300, account: .dissemination,
      isTested: false, converted: { 4 * $0 }),
    SampleForm(
      "Forum", title: "Forum", frequency: 9, themes: [4, 6], days: 1...1, sessionsPerDay: 1...2,
      hoursPerDay: 4, statedPermille: 450, size: 30, cost: 80...200, account: .dissemination,
      isTested: false, converted: { 4 * $0 }),
    SampleForm(
      "Kuliah Umum", title: "Kuliah Umum", frequency: 9, themes: [0, 2, 5], days: 1...1,
      sessionsPerDay: 1...1, hoursPerDay: 3, statedPermille: 500, size: 40, cost: 60...150,
      account: .dissemination, isTested: false, partnership: .always, converted: { 4 * $0 }),
    SampleForm(
      "Sosialisasi", title: "Sosialisasi", frequency: 6, themes: [3, 7, 9], days: 1...1,
      sessionsPerDay: 1...1,
      hoursPerDay: 4, statedPermille: 500, size: 36, cost: 60...140, account: .dissemination,
      isTested: false, converted: { 4 * $0 }),
    SampleForm(
      "Workshop", title: "Lokakarya", frequency: 8, themes: [0, 4, 5, 6], days: 1...3, sessionsPerDay: 2...2,
      hoursPerDay: 6, statedPermille: 500, size: 26, cost: 350...900, account: .guidance,
      isTested: false, converted: { 5 * $0 }),
  ]

  private static let outOfClass = [
    SampleForm(
      "Magang", title: "Magang", frequency: 5, themes: [0, 4, 5], days: 10...20, sessionsPerDay: 1...1,
      hoursPerDay: 2, statedPermille: 500, size: 7, cost: 1_500...3_000, account: .training,
      isInClass: false, partnership: .always, converted: { _ in 20 }),
    SampleForm(
      "E-Learning", title: "E-Learning", frequency: 10, themes: [3, 4, 8, 9], days: 2...5,
      sessionsPerDay: 1...1, hoursPerDay: 4, statedPermille: 700, size: 34, cost: 0...120,
      account: .training, isInClass: false, isTested: false, converted: { 3 * $0 }),
    SampleForm(
      "Coaching", title: "Coaching", frequency: 6, themes: [2, 12, 13], days: 1...1, sessionsPerDay: 1...1,
      hoursPerDay: 2, statedPermille: 450, size: 10, cost: 150...300, account: .guidance,
      isInClass: false, isTested: false, converted: { _ in 2 }),
  ]
}
