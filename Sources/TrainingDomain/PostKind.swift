/// The kinds of post (*jenis jabatan*) that a civil servant can hold.
package enum PostKind: UInt8, CaseIterable, Sendable {
  case structural, functional, executive
}
