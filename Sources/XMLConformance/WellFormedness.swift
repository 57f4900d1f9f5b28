/// Throws the first error of a document that is not well-formed XML with namespaces, or that declares anything.
///
/// Every other door begins with this: a parser that would act on declarations, or that knows no bound of
/// depth, then sees only documents that have passed here.
package func checkWellFormed(_ bytes: [UInt8]) throws(XMLFault) {
  let parser = try EventParser(.faults)
  var start = 0
  repeat {
    let end = min(start + EventParser.pieceSize, bytes.count)
    try parser.take(bytes, start..<end)
    start = end
  } while start < bytes.count
}
