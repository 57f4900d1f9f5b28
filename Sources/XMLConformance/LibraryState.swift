import CLibXML2

/// libxml2's process-wide state, set up once and never torn down: `xmlCleanupParser` would pull it from under
/// other threads.
enum LibraryState {
  /// Touched before every use of the library.
  static let isReady: Bool = {
    xmlInitParser()
    // Whatever a document or a schema names (an entity, an import, an include) is not fetched, neither from
    // the network nor from a file. Documents are handed over as bytes and pass by this loader.
    xmlSetExternalEntityLoader { _, _, _ in nil }
    return true
  }()
}
