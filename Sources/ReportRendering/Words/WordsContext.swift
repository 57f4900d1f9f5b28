import Mustache

/// The texts of a language as templates see them.
struct WordsContext: MustacheParent {
  let words: Words

  func child(named name: String) -> Any? { words.texts[name].map { RenderedText(renderText: $0) } }
}
