import CSVReading
import ExportReading
import Glibc

/// How fast one processor reads a file of attendance, step by step: `reading-speed FOLDER`, where FOLDER holds
/// `kehadiran.csv` and what its rows refer to. Prints one line a step: its name, seconds of the processor, the file's
/// bytes, and how many bytes, cells or rows came out.
@main
enum ReadingSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 else {
      print("reading-speed FOLDER")
      exit(64)
    }
    let exports = ExportReader(try InputFolder(path: arguments[1]), progress: { _ in })
    guard let source = exports.sources.first(where: { $0.path.hasSuffix("kehadiran.csv") }),
      let profile = source.profile
    else {
      print("no kehadiran.csv that can be read")
      exit(66)
    }
    let location = profile.entry.location
    try time("bytes", location) { try bytes(location) }
    try time("boundaries", location) { try boundaries(location, profile.dialect, profile.widths) }
    var reading = exports
    var directoryReader = DirectoryReader()
    let directory = directoryReader.read(&reading, progress: { _ in })
    try time("rows", location) {
      var count = 0
      reading.readAttendance(directory, progress: { _ in }) { count += $0.rows.count }
      return count
    }
  }

  private static func time(_ step: String, _ location: String, _ work: () throws -> Int) throws {
    let size = try InputFile(location: location).size
    let began = seconds()
    let count = try work()
    print(step, seconds() - began, size, count)
  }

  /// Seconds that this thread had the processor.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The file's bytes into memory and no more: what no step can go below.
  private static func bytes(_ location: String) throws -> Int {
    let file = try InputFile(location: location)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 512 * 1024, alignment: 64)
    defer { buffer.deallocate() }
    var offset = 0
    while try file.read(into: buffer, at: &offset) > 0 {}
    return offset
  }

  /// Every record's cells, and which of the records are blank.
  private static func boundaries(_ location: String, _ dialect: Dialect, _ widths: [Int]) throws -> Int {
    let file = try InputFile(location: location)
    var reader = RecordReader()
    var decoder = TextDecoder(.singleBytes)
    var offset = 0
    var cells = 0
    try reader.forEach(dialect: dialect, widths: widths) { (buffer) throws(InputFile.Fault) -> Int in
      try decoder.fill(buffer) { (raw) throws(InputFile.Fault) -> Int in
        try file.read(into: raw, at: &offset)
      }
    } body: { (record) throws(InputFile.Fault) -> Bool in
      if !record.isBlank { cells += record.count }
      return true
    }
    return cells
  }
}
