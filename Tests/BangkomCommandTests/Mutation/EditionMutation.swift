/// One way to change an edition.
enum EditionMutation: String, CaseIterable {
  case figureDigit, pageValue, shownText, figureRemoved, figuresSwapped, figureEverywhere
  case entryRemoved, entriesSwapped, valuesSwapped, keyDuplicated, referenceDangling
  case sourceDigest, ledgerCount, controlTotal
  case pageByte, reportByte, schemaByte, pageRemoved, pageAdded, checksumLine
  case chainLink, chainForgotten

  /// The checks of which one at least must find it, however consistent the forgery is; nil where none can always.
  var deepChecks: [String]? {
    switch self {
    case .pageValue: ["figures"]
    case .shownText: ["shownText"]
    case .entryRemoved: ["controlTotals"]
    case .entriesSwapped: ["order"]
    case .keyDuplicated, .referenceDangling: ["schema"]
    case .ledgerCount: ["ledger"]
    case .controlTotal: ["controlTotals"]
    case .pageRemoved, .pageAdded: ["order"]
    case .chainLink: ["chain"]
    case .figureDigit, .figureRemoved, .figuresSwapped, .figureEverywhere, .valuesSwapped, .sourceDigest,
      .pageByte,
      .reportByte, .schemaByte, .chainForgotten, .checksumLine:
      nil
    }
  }

  /// Whether SHA256SUMS can be made to agree again and something is still changed.
  var survivesSigning: Bool { self != .checksumLine }
}
