import SeededRandomness
import Testing

@testable import ExportReading

/// Cells compared by words, and numbers read eight digits at a time, beside the same byte by byte.
@Suite struct ShortCellTests {
  private func short(_ bytes: [UInt8]) -> ShortCell? { bytes.withUnsafeBufferPointer { ShortCell($0) } }

  @Test func cellsAreEqualOnlyIfTheirBytesAre() {
    var random = SeededNumbers(1)
    for _ in 0..<20_000 {
      let first = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0...2, using: &random)
      }
      var second = first
      if !second.isEmpty, Bool.random(using: &random) {
        second[Int.random(in: 0..<second.count, using: &random)] &+= UInt8.random(in: 0...1, using: &random)
      } else if Bool.random(using: &random) {
        second.append(0)
      }
      guard second.count <= 24 else { continue }
      #expect((short(first) == short(second)) == (first == second))
    }
  }

  @Test func aLongerCellIsNone() {
    #expect(short([UInt8](repeating: 0x30, count: 24)) != nil)
    #expect(short([UInt8](repeating: 0x30, count: 25)) == nil)
  }

  @Test func theNextCellIsNotTakenForTheLastOne() {
    var memo = CellMemo<Int>()
    var asked = 0
    for (text, meaning) in [
      ("7", 7), ("7", 7), ("", 0), ("1234567890123456789012345", 25), ("1234567890123456789012345", 25),
      ("12345678901234567", 17), ("12345678x01234567", 18), ("8", 8),
    ] {
      let value = Array(text.utf8).withUnsafeBufferPointer { cell in
        memo.value(of: cell) {
          asked += 1
          return meaning
        }
      }
      #expect(value == meaning)
    }
    #expect(asked == 6)
  }

  @Test func noCellIsTakenForAnotherOne() {
    var random = SeededNumbers(2)
    var memo = CellMemo<[UInt8]>()
    var asked = 0
    for _ in 0..<20_000 {
      let cell = (0..<Int.random(in: 0...26, using: &random)).map { _ in
        UInt8.random(in: 0x30...0x31, using: &random)
      }
      let meaning = cell.withUnsafeBufferPointer { bytes in
        memo.value(of: bytes) {
          asked += 1
          return cell
        }
      }
      #expect(meaning == cell)
    }
    #expect((5_000..<19_500).contains(asked), "cells must come again, and take each other's place: \(asked)")
  }

  /// 18 bytes that are digits or nearly so: all bytes beside the digits, in every place.
  @Test func numbersAreReadAsDigitByDigit() {
    for place in 0..<18 {
      for byte in UInt8.min...UInt8.max {
        var bytes = Array("197209032004092001".utf8)
        bytes[place] = byte
        let expected = (0x30...0x39).contains(byte) ? UInt64(String(decoding: bytes, as: UTF8.self)) : nil
        let read = bytes.withUnsafeBufferPointer { EmployeeNumber.read($0) }
        if let expected {
          #expect(read == (expected % 1000 == 0 ? .bad : .sound(EmployeeNumber(digits: expected))))
        } else {
          #expect(read == .bad)
        }
      }
    }
  }
}
