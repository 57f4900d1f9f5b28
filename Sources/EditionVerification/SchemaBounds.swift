import XMLConformance

/// Refuses a schema that would cost libxml2 more to compile than any schema of an edition.
///
/// A schema is read from the folder that is verified, and a few lines can be made to unfold into billions of
/// states: by bounded repetition (each count is unfolded) and by groups that refer to groups.
enum SchemaBounds {
  /// Bytes.
  static let largestSchema = 512 << 10
  /// Product of all repetition counts above 1, `unbounded` aside.
  static let mostRepetition = 10_000
  /// References to groups and attribute groups.
  static let mostGroupReferences = 24
  /// Elements and groups of elements: each may follow each other, so that states grow by the square; our own have 54.
  static let mostParticles = 400
  /// Bytes of all patterns, and the most that `{n}` in one of them may count.
  static let longestPatterns = 2000
  static let mostPatternRepetition = 1000

  static func check(_ schema: [UInt8], _ path: String, _ log: inout VerificationLog) -> Bool {
    guard schema.count <= largestSchema else {
      log.add(.schema, path, .beyondLimit("bytes", limit: largestSchema))
      return false
    }
    var repetition = 1
    var references = 0
    var weight = Weight()
    do throws(XMLFault) {
      try readXML(schema) { event in
        guard case .start(let name, let attributes, _) = event else { return }
        let local = name.split(separator: ":").last ?? ""
        weight.add(local, attributes)
        if local == "group" || local == "attributeGroup", attributes.contains(where: { $0.name == "ref" }) {
          references += 1
        }
        for attribute in attributes where attribute.name == "minOccurs" || attribute.name == "maxOccurs" {
          // A count too long to be a number is too large; libxml2 says what else is wrong with one.
          let isNumber =
            !attribute.value.isEmpty && attribute.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
          guard isNumber else { continue }
          let count = Int(attribute.value) ?? mostRepetition + 1
          repetition = min(repetition * min(max(count, 1), mostRepetition + 1), mostRepetition + 1)
        }
      }
    } catch {
      log.add(.schema, path, line: error.line, .library(error.message))
      return false
    }
    if repetition > mostRepetition {
      log.add(.schema, path, .beyondLimit("minOccurs × maxOccurs", limit: mostRepetition))
      return false
    }
    if weight.particles > mostParticles {
      log.add(.schema, path, .beyondLimit("xs:element", limit: mostParticles))
      return false
    }
    if weight.patterns > longestPatterns || weight.repetition > mostPatternRepetition {
      log.add(.schema, path, .beyondLimit("xs:pattern", limit: longestPatterns))
      return false
    }
    if references > mostGroupReferences {
      log.add(.schema, path, .beyondLimit("xs:group", limit: mostGroupReferences))
      return false
    }
    return true
  }

  /// What libxml2 makes states of.
  private struct Weight {
    private static let compositors: Set<Substring> = ["sequence", "choice", "all", "element", "any", "group"]

    private(set) var particles = 0
    /// Bytes.
    private(set) var patterns = 0
    /// The product of all counts in one pattern.
    private(set) var repetition = 0

    mutating func add(_ local: Substring, _ attributes: [XMLAttribute]) {
      if Self.compositors.contains(local) { particles += 1 }
      guard local == "pattern" else { return }
      for attribute in attributes where attribute.name == "value" {
        patterns += attribute.value.utf8.count
        repetition = max(repetition, Self.repetition(in: attribute.value))
      }
    }

    private static func repetition(in pattern: String) -> Int {
      pattern.split(separator: "{").dropFirst().reduce(1) { product, part in
        let counts = part.prefix { $0 != "}" }.split(separator: ",")
          .map { Int($0) ?? mostPatternRepetition + 1 }
        return min(product * min(max(counts.max() ?? 1, 1), 1000), 1_000_000)
      }
    }
  }
}
