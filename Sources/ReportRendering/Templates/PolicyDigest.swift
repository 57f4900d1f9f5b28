import ContentDigest

/// SHA-256 of a style or script in Base64, as `Content-Security-Policy` wants it.
func policyDigest(of bytes: [UInt8]) -> String {
  let digits = SHA256Digest(of: bytes).hexadecimal.utf8.map {
    $0 <= UInt8(ascii: "9") ? $0 - UInt8(ascii: "0") : $0 - UInt8(ascii: "a") + 10
  }
  var bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  let padding = (3 - bytes.count % 3) % 3
  bytes += Array(repeating: 0, count: padding)
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  for index in stride(from: 0, to: bytes.count, by: 3) {
    let group = Int(bytes[index]) << 16 | Int(bytes[index + 1]) << 8 | Int(bytes[index + 2])
    for shift in [18, 12, 6, 0] { result.append(alphabet[group >> shift & 63]) }
  }
  let end = result.count - padding
  return String(decoding: result[..<end], as: UTF8.self) + String(repeating: "=", count: padding)
}
