import Glibc

/// The right to write into an output folder. It ends with this value, or with the process however it dies.
struct FolderLock: ~Copyable {
  private let file: Int32
  private let path: String

  /// Takes the lock without waiting.
  init(at path: String) throws(PublishingFault) {
    file = try Self.take(path)
    self.path = path
  }

  private static func take(_ path: String) throws(PublishingFault) -> Int32 {
    // A child process must not inherit the lock, hence O_CLOEXEC.
    let opened = Disk.retrying { open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    guard opened >= 0 else { throw Disk.fault(path) }
    guard Disk.retrying({ flock(opened, LOCK_EX | LOCK_NB) }) == 0 else {
      let code = errno
      let holder = Self.holder(in: opened)
      close(opened)
      throw code == EWOULDBLOCK ? .locked(holder: holder) : Disk.fault(path, code)
    }
    // Somebody may have removed the file since it was opened; then the lock is on nothing.
    guard isFile(opened, at: path) else {
      close(opened)
      return try take(path)
    }
    // Under a umask of 0777 the next run could not open it; a file of somebody else's stays as it is.
    _ = fchmod(opened, 0o644)
    // Only a courtesy to the run that finds the folder locked, so a full disk is no reason to stop here.
    let text = Array("\(Self.ownName())\n".utf8)
    if ftruncate(opened, 0) == 0 { _ = pwrite(opened, text, text.count, 0) }
    return opened
  }

  /// The run that has taken the folder because somebody removed the file of this lock; nil as long as it holds.
  var usurper: String? {
    guard !Self.isFile(file, at: path) else { return nil }
    let other = Disk.retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
    guard other >= 0 else { return "nobody: .lock was removed" }
    defer { close(other) }
    return Self.holder(in: other)
  }

  private static func isFile(_ file: Int32, at path: String) -> Bool {
    var (own, standing) = (stat(), stat())
    return fstat(file, &own) == 0 && lstat(path, &standing) == 0 && own.st_ino == standing.st_ino
      && own.st_dev == standing.st_dev
  }

  deinit {
    // Said aloud: a child that has been forked but not yet started its program holds the descriptor too.
    flock(file, LOCK_UN)
    close(file)
  }

  /// This process as the other run shall name it. A share may be held by another machine, hence its name.
  private static func ownName() -> String {
    var (now, parts) = (time(nil), tm())
    var moment = [CChar](repeating: 0, count: 32)
    gmtime_r(&now, &parts)
    strftime(&moment, moment.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    var host = [CChar](repeating: 0, count: 256)
    gethostname(&host, host.count - 1)
    return "process \(getpid()), \(text(host)), since \(text(moment))"
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// What the other run has written; somebody may have put anything there.
  private static func holder(in file: Int32) -> String {
    var text = [UInt8](repeating: 0, count: 400)
    let count = pread(file, &text, text.count, 0)
    let line = text.prefix(max(count, 0)).prefix { (0x20...0x7E).contains($0) }
    return line.isEmpty ? "another process" : String(decoding: line, as: UTF8.self)
  }
}
