import Findings
import Testing

@Suite struct MaskedTests {
  @Test(arguments: [
    ("198505152010012003", "18 digit"), ("19850515201001200", "17 digit"), ("", "0 digit"),
    ("1,98505E+17", "8 digit + 3"), ("'198505152010012003", "18 digit + 1"), ("Budi", "0 digit + 4"),
    ("19850515 201001 2 003", "18 digit"),
  ])
  func aNIPIsToldByItsCountOfDigits(cell: String, shown: String) {
    #expect(Masked.employeeNumber(Array(cell.utf8)) == shown)
  }

  @Test(arguments: [
    ("U1", "\u{201C}U1\u{201D}"), ("", "\u{201C}\u{201D}"),
    ("a\nb\u{1B}[31m", "\u{201C}a\u{FFFD}b\u{FFFD}[31m\u{201D}"),
    ("\u{202E}abc\u{2066}", "\u{201C}\u{FFFD}abc\u{FFFD}\u{201D}"),
    ("a\u{2028}b\u{85}c", "\u{201C}a\u{FFFD}b\u{FFFD}c\u{201D}"),
    ("198505152010012003", "18 digit"), ("NIP 19850515 2010012003", "18 digit + 3"),
    ("12345678901234", "\u{201C}12345678901234\u{201D}"),
    ("budi85@semarang.go.id", "\u{201C}xxxx99@xxxxxxxx.xx.xx\u{201D}"), ("@", "\u{201C}@\u{201D}"),
  ])
  func aCellIsShownFreeOfControlsAndNIPs(cell: String, shown: String) {
    #expect(Masked.cell(Array(cell.utf8)) == shown)
  }

  @Test(arguments: [
    ("a/hadir-2026-10.csv", "a/hadir-2026-10.csv"), ("198505152010012003", "\u{2026}003"),
    ("hadir 198505152010012003 x.csv", "hadir \u{2026}003 x.csv"), ("a\nb\u{1B}[2J", "a\u{FFFD}b\u{FFFD}[2J"),
    ("20261001235959.csv", "20261001235959.csv"),
  ])
  func ofANIPInAPathTheLastThreeDigitsStay(path: String, shown: String) {
    #expect(Masked.path(path) == shown)
  }

  @Test func aLongCellIsCut() {
    let shown = Masked.cell([UInt8](repeating: 0x61, count: 100_000))
    #expect(shown == "\u{201C}" + String(repeating: "a", count: 60) + "\u{2026}\u{201D}")
  }

  @Test(arguments: [
    ("Budi Santoso", "\u{201C}xxxx xxxxxxx\u{201D}"), ("Siti, S.E.", "\u{201C}xxxx, x.x.\u{201D}"),
    ("K-01", "\u{201C}K-01\u{201D}"), ("31/02/2026", "\u{201C}31/02/2026\u{201D}"),
    ("2026-02-31 08:00:00", "\u{201C}2026-02-31 08:00:00\u{201D}"), ("?", "\u{201C}?\u{201D}"),
    ("Agus 2", "\u{201C}xxxx 9\u{201D}"), ("Sri\u{E9}n", "\u{201C}xxxxx\u{201D}"),
    ("budi85@semarang.go.id", "\u{201C}xxxx99@xxxxxxxx.xx.xx\u{201D}"),
    ("198505152010012003", "18 digit"), ("19850515201001", "14 digit"), ("198505152", "9 digit"),
    // A NIP as a spreadsheet writes it still tells the birth date.
    ("1,98505E+17", "\u{201C}9,99999x+99\u{201D}"), ("1.98505E17", "\u{201C}9.99999x99\u{201D}"),
    ("1.98505e17", "\u{201C}9.99999x99\u{201D}"),
  ])
  func aPersonalCellIsToldByItsShape(cell: String, shown: String) {
    #expect(Masked.personalCell(Array(cell.utf8)) == shown)
  }

  @Test(arguments: [
    ("87.5", "\u{201C}99.9\u{201D}"), ("87,5a", "\u{201C}99,9x\u{201D}"), ("lulus", "\u{201C}xxxxx\u{201D}"),
  ])
  func aScoreIsToldByItsShape(cell: String, shown: String) {
    #expect(Masked.score(Array(cell.utf8)) == shown)
  }

  @Test func noBytesAreTooOddToBeShown() {
    for byte in UInt8.min...UInt8.max {
      for bytes in [[byte], [0xC3, byte], [byte, 0x41, byte]] {
        for shown in [
          Masked.cell(bytes), Masked.personalCell(bytes), Masked.score(bytes), Masked.employeeNumber(bytes),
        ] {
          #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        }
      }
    }
  }
}
