import CoreSharing
import Evidence
import ExportReading
import TrainingDomain

// To whoever must change this file.
//
// Evidence is not a second way of working figures out: it goes through the people once more with the same code, and
// asks it for each row what the row was used for. What several rows give together is parted among them so that the
// parts add up to it exactly (`parts`). Entries come in the order of the directory's numbers and so of the files'
// lines, never of pseudonyms, though each core works out those of other people. Only some people's are in memory.

/// What the figures of a period rest on, entry by entry. A class, so that what is worked out for each person does not
/// copy it.
package final class EvidenceTrace: Sendable {
  let directory: Directory
  let standing: Standing
  let table: ActivityFactsTable
  let attendance: AttendanceAccumulator
  let invitations: InvitationAccumulator
  let scores: ScoreAccumulator
  let answers: ScoreAggregation
  /// Behind its pass over the people.
  let hours: HoursAggregation
  let budget: BudgetAggregation
  let services: ServiceAccumulator
  let followUps: FollowUpAccumulator
  let rules: RuleSet
  let paths: [String]

  init(
    directory: Directory, standing: Standing, table: ActivityFactsTable, attendance: AttendanceAccumulator,
    invitations: InvitationAccumulator, scores: ScoreAccumulator, answers: ScoreAggregation,
    hours: HoursAggregation, budget: BudgetAggregation, services: ServiceAccumulator,
    followUps: FollowUpAccumulator, rules: RuleSet, paths: [String]
  ) {
    self.directory = directory
    self.standing = standing
    self.table = table
    self.attendance = attendance
    self.invitations = invitations
    self.scores = scores
    self.answers = answers
    self.hours = hours
    self.budget = budget
    self.services = services
    self.followUps = followUps
    self.rules = rules
    self.paths = paths
  }

  /// People whose entries are in one block, and entries about units.
  private static let blockSize = 256
  private static let unitBlockSize = 4096

  /// Gathers every entry in blocks: activities, then each person with all that is about the person, then units.
  /// - Parameters:
  ///   - empty: a block without entries.
  ///   - name: what stands for a person; called once for each.
  ///   - add: adds an entry to a block; blocks are filled on all cores.
  ///   - visit: is shown one block after the other; what it throws ends the way.
  package func forEachBlock<Block: Sendable, Failure: Error>(
    _ empty: Block, name: @escaping @Sendable (EmployeeNumber) -> String,
    add: @escaping @Sendable (EvidenceEntry, inout Block) -> Void, visit: (Block) throws(Failure) -> Void
  ) throws(Failure) {
    @Sendable func block(_ entries: ArraySlice<EvidenceEntry>) -> Block {
      var block = empty
      for entry in entries { add(entry, &block) }
      return block
    }
    let activities = directory.activities.indices.filter(isNeeded)
    try visit(block(activities.map { .activity(activity($0)) }[...]))
    let lanes = (0..<cores).map { _ in EvidenceLane(self) }
    let people = (directory.people + Self.blockSize - 1) / Self.blockSize
    try visitBlocks(people, lanes: lanes.count, visit) { number in
      Background { [self] in
        let start = number * Self.blockSize
        var block = empty
        lanes[number % lanes.count].forEach(of: start..<min(start + Self.blockSize, directory.people)) {
          person in
          name(directory.employeeNumber(of: person))
        } visit: {
          add($0, &block)
        }
        return block
      }
    }
    let rest = money + serviceResults + followedUp
    try visitBlocks((rest.count + Self.unitBlockSize - 1) / Self.unitBlockSize, lanes: 1, visit) { number in
      let start = number * Self.unitBlockSize
      return Background { block(rest[start..<min(start + Self.unitBlockSize, rest.count)]) }
    }
  }

  /// Shows blocks one after the other, while later ones are filled.
  /// - Parameters:
  ///   - lanes: how many are filled at once. Every so many blocks are of one lane, and none of them begins before the one
  ///     before it in its lane is done.
  ///   - begin: begins to fill the block of a number.
  private func visitBlocks<Block: Sendable, Failure: Error>(
    _ count: Int, lanes: Int, _ visit: (Block) throws(Failure) -> Void, begin: (Int) -> Background<Block>
  ) throws(Failure) {
    var begun = (0..<min(lanes, count)).map(begin)
    defer { for block in begun { block.end() } }
    for number in 0..<count {
      let block = begun[number % lanes].value
      if number + lanes < count { begun[number % lanes] = begin(number + lanes) }
      try visit(block)
    }
  }

  /// Whether a figure needs rows about the activity, or the activity itself.
  func isNeeded(_ activity: Int) -> Bool {
    hours.participants[activity] > 0
      || hours.basis.isNeeded(table.facts[activity].countedOn, directory.activities[activity].form)
  }

  func source(_ place: (file: Int, line: Int, lines: Int)) -> EvidenceSource {
    EvidenceSource(file: paths[place.file], line: place.line, lines: place.lines)
  }

  private func activity(_ number: Int) -> ActivityEvidence {
    let activity = directory.activities[number]
    let facts = table.facts[number]
    return ActivityEvidence(
      source: EvidenceSource(file: activity.position.file, line: activity.position.line),
      code: activity.code, form: activity.form, partner: activity.partner.map(directory.partners.code),
      countedOn: facts.countedOn, sessions: facts.sessions, participants: hours.participants[number],
      money: hours.basis.money[number])
  }

  // MARK: Units

  private var money: [EvidenceEntry] {
    var entries: [(place: (file: Int, line: Int32), entry: EvidenceEntry)] = []
    for (place, entry) in budget.entries where !budget.subtotals.contains(place) {
      guard let use = use(of: place) else { continue }
      let holds = place.kind == .ceiling ? budget.levels.holding(place) : []
      for line in entry.counted {
        let row = line.row
        entries.append(
          (
            line.place,
            .money(
              MoneyEvidence(
                source: EvidenceSource(file: paths[line.file], line: Int(row.line)),
                unit: directory.units.units[row.unit].code, day: row.day, use: use, stage: place.stage,
                holds: holds, account: budget.accounts.code(row.account),
                activity: row.activity.map { directory.activities[$0].code }, amount: row.amount))
          ))
      }
    }
    return entries.sorted { $0.place < $1.place }.map(\.entry)
  }

  private func use(of place: BudgetPlace) -> MoneyUse? {
    switch (place.kind, budget.accounts.isDevelopment(place.account)) {
    case (.ceiling, true): .ceiling
    case (.committed, true): .committed
    case (.realised, true): .realised
    case (.realised, false): .otherAccounts
    case (.ceiling, false), (.committed, false): nil
    }
  }

  private var serviceResults: [EvidenceEntry] {
    services.used.map { row, file, line in
      .service(
        ServiceEvidence(
          source: EvidenceSource(file: paths[file], line: line),
          unit: directory.units.units[row.unit].code, month: row.month, complaints: row.complaints,
          answered: row.complaintsAnswered, responseHours: row.responseHours, satisfaction: row.satisfaction))
    }
  }

  private var followedUp: [EvidenceEntry] {
    followUps.used.map { key, status, file, line in
      .followUp(
        FollowUpEvidence(
          source: EvidenceSource(file: paths[file], line: line),
          unit: directory.units.units[key.unit].code, activity: directory.activities[key.activity].code,
          day: key.day, status: status))
    }
  }
}
