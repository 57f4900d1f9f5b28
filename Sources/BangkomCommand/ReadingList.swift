import ExportReading
import Findings
import ReportRendering

/// How each file of a folder is read, for the person who checks an export: its kind, every decision with its
/// evidence and the runner-up. Files that are written alike stand together; below them what their columns showed.
struct ReadingList {
  private struct Group {
    let kind: String
    let decisions: [String]
    var files: [(path: String, columns: [String])]
  }

  private let groups: [Group]

  init(_ sources: [SourceFile], _ language: Language) {
    func texts(_ decisions: [Decision]) -> [String] {
      decisions.map { $0.text(in: language.ofFindings) }
    }
    var groups: [Group] = []
    for source in sources {
      let kind = source.profile?.kind.fileWord ?? language.setAside
      let decisions = texts(source.profile?.decisions ?? [])
      let file = (
        path: Masked.path(source.path), columns: texts(source.profile?.tables.flatMap(\.decisions) ?? [])
      )
      if let place = groups.firstIndex(where: { $0.kind == kind && $0.decisions == decisions }) {
        groups[place].files.append(file)
      } else {
        groups.append(Group(kind: kind, decisions: decisions, files: [file]))
      }
    }
    self.groups = groups
  }

  var lines: [String] {
    groups.flatMap { group in
      let columns = group.files.flatMap { file in
        file.columns.map { group.files.count == 1 ? $0 : "\(file.path): \($0)" }
      }
      return ["\(group.kind): \(group.files.map(\.path).joined(separator: ", "))"]
        + (group.decisions + columns).map { "  " + $0 }
    }
  }
}
