import ReportModel

extension LedgerClass {
  /// The class's lines, JP and rupiah as attributes' text, with flags for what is not withheld.
  /// - Parameters:
  ///   - prefix: before the field's name, for example `total-`.
  ///   - lines: before the class's name in the field of its lines.
  static func fields<Context>(
    prefix: String, lines: String, of ledger: @escaping @Sendable (Context) -> ReportLedger
  ) -> [String: TemplateField<Context>] {
    var fields: [String: TemplateField<Context>] = [:]
    for word in allCases {
      fields[lines + word.rawValue] = .text { String(word.tally(in: ledger($0)).lines) }
      for amount in LedgerAmount.allCases {
        let name = "\(prefix)\(amount == .hours ? "jp" : "rupiah")-\(word.rawValue)"
        fields[name] = .text { context in
          let value = word.tally(in: ledger(context))[amount]
          return value.map { decimalText($0, decimals: amount.measure.decimals) } ?? ""
        }
        fields["has-" + name] = .flag { word.tally(in: ledger($0))[amount] != nil }
      }
    }
    fields[prefix + "is-withheld"] = .flag { context in
      allCases.contains { word in
        LedgerAmount.allCases.contains { word.tally(in: ledger(context))[$0] == nil }
      }
    }
    return fields
  }
}
