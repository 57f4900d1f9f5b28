import ContentDigest
import FolderListing
import Glibc
import ReportRendering

/// Loads the built-in templates, with an office's own files over them.
struct TemplateLoading {
  /// Nil for the folder `templates`, if there is one.
  let folder: String?
  let language: Language

  private static let maxFileBytes = 4_000_000

  func load() throws(RunFailure) -> LoadedTemplates {
    let own = try ownFiles()
    do throws(TemplateFault) {
      let set = try TemplateSet(overriding: own)
      var hasher = SHA256Hasher()
      for file in set.files {
        hasher.update(Array("\(file.name)\u{0}\(file.bytes.count)\u{0}".utf8))
        hasher.update(file.bytes)
      }
      return LoadedTemplates(set: set, digest: hasher.finalized().hexadecimal)
    } catch {
      throw RunFailure(error, language)
    }
  }

  private func ownFiles() throws(RunFailure) -> [String: [UInt8]] {
    let path = folder ?? "templates"
    let names: [String]
    do throws(FolderUnreadable) {
      names = try folderNames(in: path)
    } catch {
      // The folder is a choice only when it is named.
      if folder == nil, error.code == ENOENT { return [:] }
      throw failure(path, error.reason)
    }
    var files: [String: [UInt8]] = [:]
    for name in names where !name.hasPrefix(".") { files[name] = try contents(path + "/" + name) }
    return files
  }

  private func contents(_ path: String) throws(RunFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var contents: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 * 1024)
    while contents.count <= Self.maxFileBytes {
      let got = read(descriptor, &block, block.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure(path) }
      if got == 0 { return contents }
      contents += block[..<got]
    }
    throw RunFailure(
      status: .templateFault, message: language.templateFault(path, "> \(Self.maxFileBytes) bytes"))
  }

  private func failure(
    _ path: String, _ reason: String = String(cString: strerror(errno))
  ) -> RunFailure {
    RunFailure(status: .templateFault, message: language.templateFault(path, reason))
  }
}

extension RunFailure {
  init(_ fault: TemplateFault, _ language: Language) {
    self.init(
      status: .templateFault,
      message: language.templateFault("\(fault.file):\(fault.line)", fault.message))
  }
}
