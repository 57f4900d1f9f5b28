import Testing

@testable import ReportModel

/// Names, measures and texts of figures.
@Suite struct FigureNameTests {
  @Test func namesAreKebabCaseAndUnique() {
    for name in FigureName.allCases {
      #expect(name.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name.rawValue)")
    }
    #expect(Set(FigureName.allCases.map(\.rawValue)).count == FigureName.allCases.count)
  }

  @Test func ordinalsAreThePlacesAmongAllCases() {
    #expect(FigureName.allCases.map(\.ordinal) == Array(FigureName.allCases.indices))
  }

  @Test func measuresFollowTheNames() {
    for name in FigureName.allCases {
      let text = name.rawValue
      if text.contains("jp-") || text.hasSuffix("-jp") {
        let others: [FigureName: Measure] = [
          .staffZeroHours: .people, .hoursProgress: .percent, .hoursNeedCost: .rupiah,
        ]
        let expected = others[name] ?? (text.hasSuffix("cost-per-jp") ? .rupiahPerHour : .hours)
        #expect(name.measure == expected, "\(text)")
      }
      if text.hasPrefix("budget-") || text.hasPrefix("incl-budget-") {
        #expect(name.measure == (text.hasSuffix("absorption") ? .percent : .rupiah), "\(text)")
      }
      if text.hasPrefix("incl-") {
        let own = FigureName(rawValue: String(text.dropFirst("incl-".count)))
        #expect(own?.measure == name.measure, "\(text)")
      }
    }
  }

  @Test func wordsAreKebabCaseAndBelongToAFigure() {
    let used = Set(FigureName.allCases.flatMap { $0.words ?? [] })
    for word in FigureWord.allCases {
      #expect(word.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(word.rawValue)")
      #expect(used.contains(word), "\(word.rawValue)")
    }
  }

  @Test func exactlyCodesHaveWords() {
    for name in FigureName.allCases {
      #expect((name.measure == .code) == (name.words != nil), "\(name.rawValue)")
      if let words = name.words {
        #expect(words.count > 1 && Set(words).count == words.count, "\(name.rawValue)")
      }
    }
    #expect(FigureName.gainBand.words == [.high, .medium, .low])
    #expect(FigureName.reactionBand.words == [.veryGood, .good, .fair, .poor, .bad])
    #expect(FigureName.gainStanding.words == [.above, .below, .withinNoise])
  }

  @Test(arguments: [
    (Measure.people, 0), (.pairs, 0), (.answers, 0), (.activities, 0), (.cases, 0), (.days, 0),
    (.forecasts, 0), (.hours, 2),
    (.percent, 2), (.points, 2), (.rupiah, 0), (.rupiahPerHour, 0), (.clockHours, 2), (.ratio, 4),
    (.code, 0),
  ])
  func publishesTheDecimalsOfTheDesign(_ measure: Measure, _ decimals: Int) {
    #expect(measure.decimals == decimals)
  }

  @Test(
    arguments: [
      (7_773_600, 2, "77736.00"), (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (100, 2, "1.00"),
      (-12_345, 4, "-1.2345"), (9999, 4, "0.9999"), (10_000, 4, "1.0000"), (1_250_000, 0, "1250000"),
      (-3, 0, "-3"), (.max, 2, "1701411834604692317316873037158841057.27"),
      (.min, 0, "-170141183460469231731687303715884105728"),
      (.min, 2, "-1701411834604692317316873037158841057.28"),
    ] as [(Int128, Int, String)])
  func writesScaledIntegersAsDecimals(_ scaled: Int128, _ decimals: Int, _ text: String) {
    #expect(decimalText(scaled, decimals: decimals) == text)
  }

  @Test func totalsOnlyWhatIsPublished() {
    let entries: [[Figure]] = [
      [Figure(.hoursTotal, .number(150)), Figure(.budgetRealised, .number(7))],
      [Figure(.hoursTotal, .absent(.tooFew)), Figure(.budgetRealised, .absent(.noData))],
      [
        Figure(.hoursMean, .number(99)), Figure(.gainBand, .code(.high)), Figure(.budgetRealised, .number(5)),
      ], [],
    ]
    #expect(ControlTotals(of: entries) == ControlTotals(entries: 4, hours: 150, rupiah: 12))
  }
}
