import Testing

@testable import ExportReading

/// Rows are handed on in batches of bounded size, and all of them.
@Suite struct BatchTests {
  @Test(arguments: [0, 1, 4095, 4096, 4097, 8192, 10_000])
  func noBatchHoldsMoreThanItsBoundAndNoRowIsLost(count: Int) {
    var writer = BatchWriter<Int>()
    var sizes: [Int] = []
    var rows: [Int] = []
    var files: Set<Int> = []
    func emit(_ batch: Batch<Int>) {
      sizes.append(batch.rows.count)
      rows += batch.rows
      files.insert(batch.file)
    }
    writer.begin(file: 3, path: "a", emit: emit)
    for row in 0..<count { writer.add(row, emit: emit) }
    writer.flush(emit)
    writer.flush(emit)
    #expect(rows == Array(0..<count))
    #expect(sizes.allSatisfy { (1...4096).contains($0) })
    #expect(sizes.count == (count + 4095) / 4096)
    #expect(files == (count == 0 ? [] : [3]))
  }

  @Test func aBatchHoldsRowsOfOneFile() {
    var writer = BatchWriter<Int>()
    var batches: [[Int]] = []
    func emit(_ batch: Batch<Int>) { batches.append([batch.file] + batch.rows) }
    writer.begin(file: 1, path: "a", emit: emit)
    writer.add(10, emit: emit)
    writer.begin(file: 2, path: "b", emit: emit)
    writer.add(20, emit: emit)
    writer.flush(emit)
    #expect(batches == [[1, 10], [2, 20]])
  }

  @Test func aLargeFileComesWhole() throws {
    let days = (16...20).map { "2026-02-\($0)" }
    var text = "kode_kegiatan,nip,tanggal,status,sesi\n"
    for number in 0..<10_000 {
      text += "K1,198505152010012003,\(days[number % 5]),hadir,\(number / 5 + 1)\n"
    }
    let read = try FolderRead(["kehadiran.csv": text])
    #expect(read.batchSizes == [4096, 4096, 1808])
    #expect(read.attendance.map(\.line) == Array(2...10_001))
    #expect(Set(read.attendance.map(\.session)).count == 2000)
    #expect(read.ledger("kehadiran.csv")?.accepted == 10_000)
    #expect(read.codes == [])
  }
}
