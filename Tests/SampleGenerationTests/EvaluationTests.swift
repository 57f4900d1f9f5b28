import SampleGeneration
import Testing

@Suite struct EvaluationTests {
  private static let city = Result { try SampleCity(employees: 1_500, months: 10, seed: 1) }

  private func scores(_ stage: String) throws -> [String: Double] {
    var scores: [String: Double] = [:]
    for row in try Self.city.get().rows("evaluasi/") where row[2] == stage {
      guard let value = Double(row[3]), let most = Double(row[4]), value <= most else { continue }
      scores[row[0] + " " + row[1]] = value
    }
    return scores
  }

  @Test func gainsAreModestAndAFewNegative() throws {
    let before = try scores("pre")
    let after = try scores("post")
    let gains = before.compactMap { key, score in after[key].map { $0 - score } }
    let mean = gains.reduce(0, +) / Double(gains.count)
    #expect((12...18).contains(mean))
    let negative = Double(gains.filter { $0 < 0 }.count) / Double(gains.count)
    #expect((0.005...0.08).contains(negative))
    let dropped = 1 - Double(gains.count) / Double(before.count)
    #expect((0.05...0.11).contains(dropped))
  }

  @Test func aboutSeventyOfAHundredParticipantsGiveAReaction() throws {
    let participants = Set(Tally.trueRows(try Self.city.get()).map { $0[0] + " " + $0[1] })
    let share = Double(try scores("reaksi").count) / Double(participants.count)
    #expect((0.64...0.76).contains(share))
  }

  @Test func scoresKeepToTheirScaleButForThePlantedFlaws() throws {
    let rows = try Self.city.get().rows("evaluasi/")
    var above = 0
    for row in rows {
      let value = try #require(Double(row[3]))
      let most = try #require(Double(row[4]))
      let least = try #require(Double(row[5]))
      #expect(value >= least)
      if value > most { above += 1 }
      let isLikert = row[2] == "reaksi" || row[2].hasPrefix("perilaku_")
      #expect(row[4...5] == (isLikert ? ["5", "1"] : ["100", "0"]))
    }
    #expect(above == 2)
    #expect(rows.filter { $0[1].contains(" ") }.count == 2)
  }

  @Test func everyStageIsThere() throws {
    let stages = Set(try Self.city.get().rows("evaluasi/").map { $0[2] })
    #expect(
      stages == [
        "reaksi", "pre", "post", "tindak_lanjut", "perilaku_mandiri", "perilaku_rekan", "perilaku_atasan",
      ])
  }

  @Test func onlyParticipantsHaveScores() throws {
    let city = try Self.city.get()
    let participants = Set(Tally.trueRows(city).map { $0[0] + " " + $0[1] })
    for row in city.rows("evaluasi/") where !row[1].contains(" ") {
      #expect(participants.contains(row[0] + " " + row[1]))
    }
  }
}
