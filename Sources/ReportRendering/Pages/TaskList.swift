import MarkupEscaping

/// Tasks of one kind.
struct TaskList: TemplateContext {
  private let heading: String
  private let tasks: [Task]

  struct Task: TemplateContext {
    fileprivate let markup: Markup

    static let fields: [String: TemplateField<Task>] = ["task": .fragment(\.markup)]
  }

  /// - Parameters:
  ///   - texts: tasks in plain words.
  ///   - markups: tasks with figures in them.
  /// - Returns: nil where there is none.
  init?(_ heading: String, _ texts: [String], _ markups: [Markup]) {
    let tasks = (texts.map(Markup.init(escaping:)) + markups).map(Task.init)
    guard !tasks.isEmpty else { return nil }
    self.heading = heading
    self.tasks = tasks
  }

  static let fields: [String: TemplateField<TaskList>] = [
    "tasks-heading": .text(\.heading),
    "tasks": .list(\.tasks),
  ]
}
