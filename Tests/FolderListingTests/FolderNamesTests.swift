import FolderListing
import Foundation
import Testing

@Suite struct FolderNamesTests {
  private let path = NSTemporaryDirectory() + "names-" + UUID().uuidString

  @Test func namesComeSortedByTheirBytesWithHiddenOnes() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try folderNames(in: path).isEmpty)
    for name in ["b", "a", "B", ".c", "é"] { try Data().write(to: URL(fileURLWithPath: path + "/" + name)) }
    #expect(try folderNames(in: path) == [".c", "B", "a", "b", "é"])
    #expect(try folderNames(in: path, atMost: 2).count == 2)
  }

  @Test func aFolderThatIsNoneIsToldWithItsReason() {
    let failure = #expect(throws: FolderUnreadable.self) { try folderNames(in: path) }
    #expect(failure?.reason == "No such file or directory")
  }
}
