import Testing

/// The small city's figures, worked out by hand from the rows in `SmallCity`.
///
/// Hours. A has 4 sessions, whole 20 JP, so a session is 5 JP; completion needs 80 %, here all 4 sessions.
/// B is a seminar of a day: 4 JP. C states 10 JP a session. D gives 10 JP.
///
///     person   A            B        C             D    credited
///     1        4/4   20     4        3/3  30            54
///     2        3/4    –     4                            4    A: 15 uncompleted, 5 lost sick
///     3        4/4   20                                 20
///     4        2/4    –                                  0    A: 10 uncompleted, 10 lost on duty
///     5        4/4   20                                 20
///     6                     4                      10   14
///     7 PPPK                permitted 3/3 30            30    B: 4 lost permitted; 30 − 24 above ceiling
///     8                                                  0
///     9        4/4   20              2/3   –            20    C: 20 uncompleted, 10 lost on leave
///     10       0/4    –                                  0    A: 20 lost unexcused
///     11                    4                            4
///     12                                           10   10
///     13–15                                              0
///
/// Money of absence. A: 1.800.000 realised ÷ (7 people × 4 sessions) = 64.285,714286 a session; U1 missed 3,
/// U2 missed 4. C: 900.000 ÷ (3 × 3) = 100.000; U2 missed 1. B has no known money.
///
/// Gains by person (before, after): 1 (40+60)/2 = 50, (70+80)/2 = 75; 3 (50, 80); 5 (60, 60); 9 (30, 90);
/// person 2 has no post score.
@Suite struct HandWorkedTests {
  static let expected: [String: String] = [
    "U1/staff": "8", "U1/staff-with-target": "7", "U1/staff-on-target": "3",
    "U1/staff-on-target-share": "42.86", "U1/staff-zero-jp": "2",
    // 54+4+20+0+20+14+30+0; sorted 0 0 4 14 20 20 30 54
    "U1/jp-total": "142.00", "U1/jp-mean": "17.75", "U1/jp-median": "17.00",
    // 16+20+6+20
    "U1/jp-need": "62.00", "U1/jp-above-ceiling": "6.00", "U1/jp-uncompleted": "25.00",
    "U1/jp-lost": "19.00", "U1/jp-lost-on-duty": "10.00", "U1/jp-lost-sick-or-leave": "5.00",
    "U1/jp-lost-permitted": "4.00", "U1/jp-lost-unexcused": "0.00",
    "U2/staff": "7", "U2/staff-on-target": "1", "U2/staff-on-target-share": "14.29",
    "U2/staff-zero-jp": "4", "U2/jp-total": "34.00", "U2/jp-mean": "4.86", "U2/jp-median": "0.00",
    "U2/jp-need": "106.00", "U2/jp-uncompleted": "20.00", "U2/jp-lost": "30.00",
    "U2/jp-lost-sick-or-leave": "10.00", "U2/jp-lost-unexcused": "20.00",
    "city/staff": "15", "city/staff-with-target": "14", "city/staff-on-target": "4",
    "city/staff-on-target-share": "28.57", "city/jp-total": "176.00", "city/jp-mean": "11.73",
    // the eighth of 0×6, 4, 4, 10, 14, 20, 20, 20, 30, 54
    "city/jp-median": "4.00", "city/jp-need": "168.00", "city/jp-lost": "49.00",
    // U1: means of (50, 50, 60) and (75, 80, 60); 55 ÷ (300 − 160)
    "U1/gain-people": "3", "U1/gain-pairs": "4", "U1/gain-attrition": "1",
    "U1/gain-attrition-mean-before": "20.00", "U1/gain-mean-before": "53.33",
    "U1/gain-mean-after": "71.67", "U1/gain-mean": "18.33", "U1/gain-normalised": "0.3929",
    "U2/gain-mean": "60.00", "U2/gain-normalised": "0.8571",
    // 115 ÷ (400 − 190)
    "city/gain-people": "4", "city/gain-pairs": "5", "city/gain-mean-before": "47.50",
    "city/gain-mean-after": "76.25", "city/gain-mean": "28.75", "city/gain-normalised": "0.5476",
    // (5−1)/4, (4−1)/4, (3−1)/4
    "U1/reaction-mean": "87.50", "U2/reaction-mean": "50.00", "city/reaction-mean": "75.00",
    "city/reaction-responses": "3", "U1/application-mean": "75.00", "U1/application-responses": "1",
    // the revised ceiling replaces the original; June is after the period
    "U1/budget-ceiling": "8000000", "U1/budget-committed": "3000000", "U1/budget-realised": "1800000",
    "U1/budget-absorption": "22.50", "U1/budget-other-accounts": "500000", "U1/cost-per-jp": "12676",
    "U2/budget-ceiling": "5000000", "U2/budget-committed": "?no-data", "U2/budget-realised": "1250000",
    "U2/budget-absorption": "25.00", "U2/cost-per-jp": "36765", "city/budget-realised": "3050000",
    "city/budget-absorption": "23.46", "city/cost-per-jp": "17330",
    "U1/cost-of-absence": "192857", "U2/cost-of-absence": "357143", "city/cost-of-absence": "550000",
    // (12.5 × 8 + 6 × 20) ÷ 28; the newest survey is 3.2 of 4
    "U1/complaints": "30", "U1/complaints-answered": "28", "U1/response-hours": "7.86",
    "U1/satisfaction": "80.00", "U2/complaints": "?not-delivered", "city/satisfaction": "?not-applicable",
    "city/form/technical-training/jp-total": "100.00", "city/form/technical-training/people": "8",
    "city/form/technical-training/activities": "2", "city/form/seminar/jp-total": "16.00",
    "city/form/technical-guidance/jp-total": "60.00", "city/partner/undip/jp-total": "80.00",
    "city/partner/undip/people": "6", "city/competency/perencanaan/gain-mean": "20.00",
    "city/departed-staff": "0", "city/departed-jp-total": "0.00",
  ]

  @Test func figuresComeOutAsWorkedOutByHand() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    let outcome = try desk.bangkom("--language", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let figures = try desk.figures(in: "output/internal/2026-05/report.xml")
    for (name, value) in Self.expected.sorted(by: { $0.key < $1.key }) {
      #expect(figures[name] == value, "\(name)")
    }
  }

  @Test func countsOfOneToFourPeopleStayOutOfThePublishedFolder() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom().status == 0)
    let figures = try desk.figures(in: "output/2026-05/report.xml")
    for name in [
      "U1/staff-on-target", "U1/staff-on-target-share", "U1/jp-need", "U1/staff-zero-jp", "U1/gain-mean",
      "U2/gain-people", "U2/staff-on-target", "U1/jp-above-ceiling", "U1/jp-lost-on-duty",
      "city/gain-people", "city/reaction-mean", "city/form/technical-guidance/people",
    ] {
      #expect(figures[name] == "?too-few", "\(name)")
    }
    #expect(figures["U1/staff"] == "8")
    // Three people of U2 have hours, and the city less U1 would tell what they have together.
    #expect(figures["U2/jp-total"] == "?too-few")
    #expect(figures["U1/jp-total"] == "?too-few")
    #expect(figures["city/jp-total"] == "176.00")
    #expect(figures["U1/budget-realised"] == "1800000")
  }

  @Test func anEarlierMonthSeesOnlyWhatHadHappenedByThen() throws {
    let desk = try Desk()
    try desk.writeSmallCity()
    #expect(try desk.bangkom("--period", "2026-02").status == 0)
    let figures = try desk.figures(in: "output/internal/2026-02/report.xml")
    // Only A had ended; the ceiling was still the original one.
    #expect(figures["U1/jp-total"] == "60.00")
    #expect(figures["U1/budget-ceiling"] == "10000000")
    #expect(figures["U2/budget-realised"] == "?no-data")
    #expect(figures["U1/application-responses"] == "0")
    #expect(figures["U1/complaints"] == "?no-data" || figures["U1/complaints"] == "?not-delivered")
  }
}
