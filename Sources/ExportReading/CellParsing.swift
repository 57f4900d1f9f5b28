import CSVReading
import TrainingDomain

// Values out of the bytes of cells, without a String on the way. Nil means that the bytes are no such value;
// the caller knows the place and makes the finding.

typealias CellBytes = UnsafeBufferPointer<UInt8>

/// A decimal number as it was written: `mantissa` × 10^-`scale`.
struct WrittenDecimal: Equatable {
  let mantissa: Int64
  /// 0–9.
  let scale: Int

  /// The number as an integer of 10^-`decimals`; nil when it has more decimals or does not fit.
  func scaled(decimals: Int) -> Int64? {
    if scale > decimals {
      let divisor = powerOfTen(scale - decimals)
      return mantissa % divisor == 0 ? mantissa / divisor : nil
    }
    let (result, overflow) = mantissa.multipliedReportingOverflow(by: powerOfTen(decimals - scale))
    return overflow ? nil : result
  }
}

func powerOfTen(_ exponent: Int) -> Int64 {
  var power: Int64 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}

/// A decimal number: an optional sign, groups of three parted by the mark that is not the decimal mark, and
/// up to nine decimals. Nil also for more than 15 digits before the decimals.
/// - Parameter mark: the column's decimal mark; nil where it is open, and only digits are taken.
func parseDecimal(_ bytes: CellBytes, mark: DecimalMark?) -> WrittenDecimal? {
  var index = 0
  var isNegative = false
  if let first = bytes.first, first == 0x2D || first == 0x2B {
    isNegative = first == 0x2D
    index = 1
  }
  var mantissa: Int64 = 0
  var wholeDigits = 0
  var groupDigits = 0
  var hasGroups = false
  while index < bytes.count, bytes[index] != mark?.rawValue {
    let byte = bytes[index]
    if let mark, byte == mark.other.rawValue {
      // A group behind a leading zero is none: 0.125 has another decimal mark than its column.
      guard hasGroups ? groupDigits == 3 : (1...3).contains(wholeDigits) && bytes[index - wholeDigits] != 0x30
      else { return nil }
      hasGroups = true
      groupDigits = 0
    } else {
      guard (0x30...0x39).contains(byte), wholeDigits < 15 else { return nil }
      mantissa = mantissa * 10 + Int64(byte - 0x30)
      wholeDigits += 1
      groupDigits += 1
    }
    index += 1
  }
  guard wholeDigits > 0, !hasGroups || groupDigits == 3 else { return nil }
  guard index < bytes.count else {
    return WrittenDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: 0)
  }
  return parseFraction(bytes, from: index + 1, whole: mantissa, isNegative: isNegative)
}

private func parseFraction(
  _ bytes: CellBytes, from start: Int, whole: Int64, isNegative: Bool
) -> WrittenDecimal? {
  var end = bytes.count
  // Zeros at the end say nothing, so that 72.500000000000 still fits.
  while end > start + 1, bytes[end - 1] == 0x30 { end -= 1 }
  let digits = end - start
  guard (1...9).contains(digits) else { return nil }
  var mantissa = whole
  for index in start..<end {
    guard (0x30...0x39).contains(bytes[index]) else { return nil }
    let (shifted, overflow) = mantissa.multipliedReportingOverflow(by: 10)
    let (sum, carry) = shifted.addingReportingOverflow(Int64(bytes[index] - 0x30))
    guard !overflow, !carry else { return nil }
    mantissa = sum
  }
  return WrittenDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: digits)
}

/// Whole rupiah as `1250000`, `Rp 1.250.000`, `Rp1.250.000,00`, `IDR 1,250,000.00` or `1.250.000,-`, below zero as
/// `-1.250.000` or `(1.250.000)`; decimals must be zeros.
func parseRupiah(_ bytes: CellBytes, mark: DecimalMark?) -> Int64? {
  let written = WrittenAmount(bytes)
  let number = written.number
  // One sign only, and none behind `Rp` where one stands before it.
  if written.isNegative, let first = number.first, first == 0x2D || first == 0x2B { return nil }
  guard !hasThousandsMark(number, mark), let amount = parseDecimal(number, mark: mark)?.scaled(decimals: 0)
  else { return nil }
  return written.isNegative ? -amount : amount
}

/// Whether the column's decimal mark parts thousands here: 500,000 among amounts such as 1.250.000.
private func hasThousandsMark(_ bytes: CellBytes, _ mark: DecimalMark?) -> Bool {
  let digits = bytes.first == 0x2D || bytes.first == 0x2B ? bytes.dropFirst() : bytes[...]
  guard let place = digits.firstIndex(where: { !(0x30...0x39).contains($0) }) else { return false }
  return digits[place] == mark?.rawValue && place - digits.startIndex <= 3 && bytes.count - place == 4
}

/// A count or session number from 0 to 999,999,999.
func parseCount(_ bytes: CellBytes) -> Int? {
  guard (1...9).contains(bytes.count) else { return nil }
  return digits(bytes, 0, bytes.count)
}

/// `YYYY-MM`.
func parsePeriod(_ bytes: CellBytes) -> Period? {
  guard bytes.count == 7, bytes[4] == 0x2D, let year = digits(bytes, 0, 4), let month = digits(bytes, 5, 7)
  else { return nil }
  return Period(year: year, month: month)
}

/// A day that exists, in any form of `parseMoment`; a time behind it is passed over, a time alone is nil.
func parseDate(_ bytes: CellBytes, order: DateOrder?) -> CivilDate? {
  // The usual form is not taken apart: this is where most cells of a large export end.
  if bytes.count == 10, bytes[7] == bytes[4], isYearFirst(bytes), let year = digits(bytes, 0, 4),
    let month = digits(bytes, 5, 7), let day = digits(bytes, 8, 10)
  {
    return CivilDate(year: year, month: month, day: day)
  }
  return parseMoment(bytes, order: order)?.day
}

func isYearFirst(_ bytes: CellBytes) -> Bool {
  bytes.count > 4 && isDateMark(bytes[4]) && digits(bytes, 0, 4) != nil
}

private func isDateMark(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x2E }

private func digits(_ bytes: CellBytes, _ from: Int, _ to: Int) -> Int? {
  var value = 0
  for index in from..<to {
    guard (0x30...0x39).contains(bytes[index]) else { return nil }
    value = value * 10 + Int(bytes[index] - 0x30)
  }
  return value
}
