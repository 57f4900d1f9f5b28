/// What one run changes in an output folder; nil stands as it is.
struct StagedChange {
  var files: [EditionFile]?
  var internalFiles: [EditionFile]?
  var index: [UInt8]?

  var isEmpty: Bool { files == nil && internalFiles == nil && index == nil }
}
