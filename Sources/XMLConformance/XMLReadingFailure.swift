/// Why reading a document ended early: the document is faulty, or its visitor gave up.
package enum XMLReadingFailure<VisitFailure: Error>: Error {
  case document(XMLFault)
  case visit(VisitFailure)
}

extension XMLReadingFailure: Equatable where VisitFailure: Equatable {}
