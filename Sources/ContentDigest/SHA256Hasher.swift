import Crypto

/// Takes a SHA-256 digest of bytes that arrive in pieces; where they are cut makes no difference.
package struct SHA256Hasher: Sendable {
  private var state = SHA256()

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    state.update(bufferPointer: bytes)
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { state.update(bufferPointer: $0) }
  }

  package func finalized() -> SHA256Digest {
    SHA256Digest(state.finalize())
  }
}
