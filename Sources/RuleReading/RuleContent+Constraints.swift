import Findings
import TrainingDomain

// Rules of money, of working time, and of the index that training counts for.

extension BudgetLights {
  private static let yearNames = ["kurang", "cukup", "baik", "sangat_baik"]

  /// `{ bulan: { 1: { kuning: 1, hijau: 1 }, … 12: … }, setahun_di_atas: { kurang: 50, … } }`, in percent.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["bulan", "setahun_di_atas"])
    let monthsNode = try node.required("bulan", in: entries)
    let months = try monthsNode.entries(allowed: (1...12).map(String.init))
    var limits: [Limits] = []
    for month in 1...12 {
      let limit = try monthsNode.required("\(month)", in: months)
      let values = try limit.entries(allowed: ["kuning", "hijau"])
      let amber = try limit.required("kuning", in: values).integer(in: 0...100)
      let greenNode = try limit.required("hijau", in: values)
      let green = try greenNode.integer(in: 0...100)
      guard green >= amber else { throw greenNode.fault(expected: "hijau \u{2265} kuning") }
      limits.append(Limits(amberFrom: amber, greenFrom: green))
    }
    let yearNode = try node.required("setahun_di_atas", in: entries)
    let year = try yearNode.entries(allowed: Self.yearNames)
    self.init(
      months: limits,
      yearAbove: try yearNode.rising(Self.yearNames, in: year) { node throws(Finding) in
        try node.integer(in: 0...100)
      })
  }
}

extension WorkingTime {
  private static let weekdayNames = ["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"]

  /// `{ hari: [senin, …], menit_per_hari: 450, menit_per_jp: 45 }`.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["hari", "menit_per_hari", "menit_per_jp"])
    let days = try node.required("hari", in: entries).distinctWords(Self.weekdayNames)
    self.init(
      weekdays: Set(days.map { $0 + 1 }),
      minutesPerDay: try node.required("menit_per_hari", in: entries).integer(in: 1...1440),
      minutesPerHour: try node.required("menit_per_jp", in: entries).integer(in: 1...240))
  }
}

extension StaffRelease {
  /// `{ dapat_dilepas_persen: 10, serentak_maks_persen: 20 }`.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["dapat_dilepas_persen", "serentak_maks_persen"])
    self.init(
      percent: try node.required("dapat_dilepas_persen", in: entries).integer(in: 0...100),
      awayPercent: try node.required("serentak_maks_persen", in: entries).integer(in: 1...100))
  }
}

extension TrainingIndex {
  private static let kinds: [(name: String, kind: PostKind)] = [
    ("struktural", .structural), ("fungsional", .functional), ("pelaksana", .executive),
  ]

  /// `{ jabatan: { struktural: { pelatihan: 15, bentuk: […], jp: 15, seminar: 10 }, … }, jp_setahun: 20,
  /// seminar: […], seminar_tahun: 2 }`; `pelatihan` with its forms may be left out.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["jabatan", "jp_setahun", "seminar", "seminar_tahun"])
    let postsNode = try node.required("jabatan", in: entries)
    let posts = try postsNode.entries(allowed: Self.kinds.map(\.name))
    var points: [PostKind: Points] = [:]
    for (name, kind) in Self.kinds { points[kind] = try Points(postsNode.required(name, in: posts)) }
    self.init(
      points: points, hours: try node.required("jp_setahun", in: entries).hours(),
      seminarForms: try node.required("seminar", in: entries).forms(),
      seminarYears: try node.required("seminar_tahun", in: entries).integer(in: 1...10))
  }
}

extension TrainingIndex.Points {
  /// Points with at most two decimals.
  init(_ node: RuleNode) throws(Finding) {
    let entries = try node.entries(allowed: ["pelatihan", "bentuk", "jp", "seminar"])
    let training = try entries["pelatihan"]?.hundredths(in: 0...10_000) ?? 0
    if entries["pelatihan"] == nil, let stray = entries["bentuk"] {
      throw stray.fault(expected: "pelatihan + bentuk")
    }
    let forms = entries["pelatihan"] == nil ? [] : try node.required("bentuk", in: entries).forms()
    self.init(
      training: training, trainingForms: forms,
      hours: try node.required("jp", in: entries).hundredths(in: 0...10_000),
      seminar: try node.required("seminar", in: entries).hundredths(in: 0...10_000))
  }
}
