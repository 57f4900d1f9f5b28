/// A person's name folded for comparison: case, accents, marks, order and titles do not count.
///
/// It is a key to look for one person, never a text to show.
struct FoldedName: Hashable {
  /// In ascending order, so that `RAHMAWATI, Siti` and `Siti Rahmawati` are one.
  let words: [String]

  init(_ text: String) {
    let parts = Self.withoutMarkers(text).split(separator: ",", omittingEmptySubsequences: false)
    var kept = [Self.withoutTitles(parts.first ?? "")]
    for part in parts.dropFirst() where !Self.isListed(part) {
      kept.append(
        part.split(whereSeparator: \.isWhitespace).filter { !Self.looksLikeTitle($0) }
          .joined(separator: " "))
    }
    words = foldedTitle(kept.joined(separator: " ")).split(separator: " ").map(String.init).sorted()
  }

  /// The names that a text may hold, the likeliest first: of `12_BUDI S (Budi Santoso, M.AP.)` the one in
  /// parentheses, then the one before it.
  static func candidates(_ text: String) -> [FoldedName] {
    let text = withoutMarkers(text)
    var texts = [text]
    if text.last(where: { !$0.isWhitespace }) == ")", let open = text.firstIndex(of: "("),
      open != text.startIndex
    {
      let inside = text[text.index(after: open)...].prefix { $0 != ")" }
      texts = [String(inside), String(text[..<open])]
    }
    var candidates: [FoldedName] = []
    for name in texts.map(FoldedName.init) where !name.words.isEmpty && !candidates.contains(name) {
      candidates.append(name)
    }
    return candidates
  }

  // MARK: What is no name

  /// The text without a number of a list before it and without the role that a meeting puts behind it.
  private static func withoutMarkers(_ text: String) -> String {
    var text = text[...].drop(while: \.isWhitespace)
    let behindDigits = text.drop { $0.isASCII && $0.isNumber }
    if behindDigits.startIndex != text.startIndex {
      let name = behindDigits.drop { "_.-)".contains($0) || $0.isWhitespace }
      if name.startIndex != behindDigits.startIndex { text = name }
    }
    var kept = ""
    while let open = text.firstIndex(of: "(") {
      let inside = text[text.index(after: open)...].prefix { $0 != ")" }
      let words = foldedTitle(String(inside)).split(separator: " ")
      guard inside.endIndex < text.endIndex else { break }
      let isRole = !words.isEmpty && words.allSatisfy { roles.contains(String($0)) }
      kept += text[..<(isRole ? open : text.index(after: inside.endIndex))]
      text = text[text.index(after: inside.endIndex)...]
    }
    return kept + text
  }

  /// A name without the titles before it, and without those behind it that are parted by no comma but
  /// written with points.
  private static func withoutTitles(_ text: Substring) -> String {
    var rest = text.drop(while: \.isWhitespace)
    while true {
      let word = rest.prefix(while: \.isLetter)
      let behind = rest[word.endIndex...]
      let hasPoint = behind.first == "."
      let next = behind.drop { $0 == "." || $0.isWhitespace }
      let title = word.lowercased()
      // A bare H may be the initial of a name, and so may a K, but not before an H: K.H.
      let isInitial = title == "h" || title == "k" && next.lowercased().hasPrefix("h.")
      guard hasPoint || behind.first?.isWhitespace == true, !next.isEmpty,
        leadingTitles.contains(title) || hasPoint && isInitial
      else { break }
      rest = next
    }
    var words = rest.split(whereSeparator: \.isWhitespace)
    while words.count > 1, let last = words.last, hasPointInside(last), isListed(last) { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// Whether a word behind a comma is a title: a point inside, or one of the list.
  private static func looksLikeTitle(_ word: Substring) -> Bool {
    hasPointInside(word) || isListed(word)
  }

  private static func hasPointInside(_ word: Substring) -> Bool {
    guard let point = word.firstIndex(of: ".") else { return false }
    return word[point...].contains(where: \.isLetter) && word[..<point].contains(where: \.isLetter)
  }

  /// Whether the letters of a text, without points and blanks, are a title.
  private static func isListed(_ text: Substring) -> Bool {
    let letters = text.filter { $0 != "." && !$0.isWhitespace }.lowercased()
    return titles.contains(letters) || leadingTitles.contains(letters)
  }

  /// Words that meetings put in parentheses behind a name.
  private static let roles: Set<String> = [
    "guest", "tamu", "host", "co", "me", "saya", "unverified", "external", "eksternal", "presenter",
    "organizer",
    "belum", "diverifikasi",
  ]

  private static let leadingTitles: Set<String> = [
    "dr", "drs", "dra", "drg", "drh", "ir", "prof", "hj", "kh", "apt", "ns",
  ]

  /// Titles behind a name that are also written without points. Those that may be a name of its own (Ma, Si)
  /// need the point inside.
  private static let titles: Set<String> = [
    "se", "sh", "sp", "st", "sst", "ssos", "sip", "sap", "skom", "sikom", "spd", "spdi", "spdsd", "skep",
    "skm", "sked", "sfarm", "sag", "shi", "sei", "ss", "sstp", "spt", "spsi", "skes", "sgz", "sth", "sthi",
    "str", "strkep", "strkeb", "strak", "shut", "spi", "sik", "spn", "skel", "sds", "skh", "sarch", "sars",
    "amd", "amdkep", "amdkeb", "amdkom", "ama", "amk", "ners", "mm", "msi", "mkom", "map", "mpd", "mpdi",
    "mh",
    "mt", "mkes", "mkm", "mse", "mag", "msc", "meng", "mba", "mphil", "mha", "mph", "mpa", "mpp", "mfarm",
    "mkep",
    "mkeb", "mip", "mikom", "mhum", "mkn", "mtp", "mpsi", "mec", "mecdev", "mak", "mars", "mp", "mtr",
    "mtrip", "phd", "llm", "ca", "cpa", "spog", "spa", "spb", "sppd", "spm", "span", "sprad", "spkj", "spak",
  ]
}
