import Mustache

/// Text for the library, in the form that it takes without describing the value first.
struct RenderedText: MustacheCustomRenderable {
  let renderText: String

  var isNull: Bool { false }
}
