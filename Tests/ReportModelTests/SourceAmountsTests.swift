import CSVReading
import Findings
import Testing
import TrainingDomain

@testable import ExportReading
@testable import ReportModel

/// Which amounts of a file speak of people.
@Suite struct SourceAmountsTests {
  struct Case: Sendable {
    /// Kinds of the file's tables with their columns; none for a file that is set aside.
    let tables: [(kind: SourceKind, columns: [Column])]
    var stated = RowAmount.none
    let amounts: Set<LedgerAmount>
  }

  @Test(arguments: [
    Case(tables: [(.attendance, [.date, .hours])], amounts: [.hours]),
    Case(tables: [(.history, [.hours])], amounts: [.hours]),
    // Nothing can be stated where there is no column, unless something was after all.
    Case(tables: [(.attendance, [.date])], amounts: []),
    Case(tables: [(.attendance, [.date])], stated: RowAmount(hours: 1), amounts: [.hours]),
    Case(tables: [(.invitations, [.activityCode])], amounts: []),
    Case(tables: [(.budget, [.amount])], stated: RowAmount(rupiah: 1), amounts: []),
    Case(tables: [(.activities, [.hours, .cost])], stated: RowAmount(hours: 1, rupiah: 1), amounts: []),
    // The ledger of a file with tables of both sorts does not tell them apart.
    Case(
      tables: [(.activities, [.hours, .cost]), (.attendance, [.date])],
      stated: RowAmount(hours: 1, rupiah: 1), amounts: [.hours, .rupiah]),
    Case(tables: [], amounts: []),
    Case(tables: [], stated: RowAmount(hours: 1), amounts: [.hours]),
  ])
  func areThoseThatRowsAboutPeopleCanState(_ expected: Case) {
    var source = SourceFile(path: "a.csv")
    source.ledger[.accepted].add(expected.stated)
    if !expected.tables.isEmpty {
      source.profile = FileProfile(
        entry: InputEntry(path: "a.csv", location: "a.csv", content: .table), dialect: Dialect(.comma),
        tables: expected.tables.map { kind, columns in
          let positions = columns.enumerated().map { ($1, $0) }
          return TableProfile(
            layout: .canonical(kind), kind: kind, header: [], cellCount: columns.count,
            positions: Dictionary(positions, uniquingKeysWith: { first, _ in first }), scores: [],
            sessions: [], constants: [:])
        }, sections: [])
    }
    #expect(ReportBuilder.record(source).amountsOfPeople == expected.amounts)
  }
}
