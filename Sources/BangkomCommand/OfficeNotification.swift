import Glibc

/// A command of the office's that is run where somebody must be told: by mail, by chat, as it likes.
struct OfficeNotification {
  /// For `/bin/sh -c`.
  let command: String

  /// Runs the command with the lines on its standard input and waits for it. What it says goes to standard error.
  /// - Returns: why it did not succeed; nil where it did.
  func send(_ lines: [String]) -> String? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return reason(errno) }
    // Else the command would hold the end that it must see closed.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var process: pid_t = 0
    let code = start(&process, input: ends[0])
    close(ends[0])
    guard code == 0 else {
      close(ends[1])
      return reason(code)
    }
    // A command need not read what it is told.
    writeText(lines.map { $0 + "\n" }.joined(), to: ends[1])
    close(ends[1])
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return reason(errno) }
    }
    // The low bits tell the signal that ended it, the next byte its exit code.
    if status & 0x7F != 0 { return "signal \(status & 0x7F)" }
    return status >> 8 & 0xFF == 0 ? nil : "exit \(status >> 8 & 0xFF)"
  }

  private func start(_ process: inout pid_t, input: Int32) -> Int32 {
    var files = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    // Standard output stays clean.
    posix_spawn_file_actions_adddup2(&files, STDERR_FILENO, STDOUT_FILENO)
    // A run ignores signals that would end it in the middle; a command expects them as usual.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in UnattendedRun.ignoredSignals { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let words: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (word: String) in strdup(word) }
    defer { for word in words { free(word) } }
    return posix_spawn(&process, "/bin/sh", &files, &attributes, words + [nil], environ)
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
