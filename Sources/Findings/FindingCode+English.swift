extension FindingCode {
  /// The English text; `{0}`, `{1}` … stand for the finding's values.
  package var englishText: String {
    switch self {
    case .fileUnreadable:
      "the file cannot be read ({0}); nothing is published; make it readable for bangkom or remove it"
    case .fileChanged:
      "the file changed while it was read; nothing is published; run again when the copy is complete"
    case .fileArrived:
      "the file came while others were read; nothing is published; run again when the copy is complete"
    case .fileVanished:
      "the file was there and is gone; nothing is published; put it back, or run again without it"
    case .fileEmpty:
      "the file is empty; expected a header and rows; counted as not delivered; export it again"
    case .fileNotText:
      "the file is not text ({0}); expected CSV; counted as not delivered; export it again as CSV (UTF-8)"
    case .fileSkipped:
      "not a CSV or rule file; listed and skipped; export it as CSV if its data is to count"
    case .notFollowed:
      "a link to a folder, a device, a pipe or a folder too deep; never looked into, so that nothing in it counts; "
        + "put the files themselves here"
    case .unknownKind:
      "no row among the first {0} is a header of a known kind; best match: {1}, without {2}; "
        + "counted as not delivered; give the columns the names in the README"
    case .missingColumn:
      "recognised as {0} by its name, but the column {1} is missing; counted as not delivered; "
        + "add the column or rename the file"
    case .repeatedColumn:
      "the column {0} stands in the header twice; expected once; counted as not delivered; remove one"
    case .undecidedDecimalMark:
      "column {0}: it cannot be decided whether {1} stands before decimals or between thousands ({2} is {3} with "
        + "titik, {4} with koma); counted as not delivered; add under sumber: in sumber.yml: {5} (or titik)"
    case .undecidedDateOrder:
      "column {0}: it cannot be decided whether the day or the month comes first ({1} is {2} with "
        + "hari-dahulu, {3} with bulan-dahulu); counted as not delivered; add under sumber: in sumber.yml: {4} "
        + "(or bulan-dahulu)"
    case .kindNotDelivered:
      "no {0} file was delivered; its figures are absent, not 0; put the export into the input folder"
    case .unitNotDelivered:
      "{0}: no row about {1} of the {2} units; their figures are absent, not 0; ask these units: {3}"
    case .containerDecision: "{0}: {1}, because {2}{3}"
    case .undecidedDelimiter:
      "it cannot be decided whether {0} or {1} stands between cells ({2} lines agree with either); nothing is "
        + "written; put sep=; or sep=, on a first line of its own"
    case .droppedNULs:
      "{0} NUL bytes were left out; expected text; export the file again if values look wrong"
    case .undefinedBytes:
      "{0} bytes or units stand for no character; each is written as U+FFFD; export the file again as UTF-8"
    case .leftOutLine: "no row of the table ({0}); left out"
    case .otherTable:
      "table {0}, lines {1} to {2}, {3} cells wide, is left out; choose it with --table {0}, or all"
    case .blankLeftOut: "{0} blank lines and {1} blank columns are left out"
    case .surplusCell: "the row has {0} empty cells too many at its end; they are dropped, the row is taken"
    case .badRule:
      "faulty rule: found {0}; expected {1}; nothing is published; correct the line"
    case .badSettings:
      "faulty setting: found {0}; expected {1}; nothing is published; correct the line"
    case .builtInRule:
      "no rule {0} in aturan/; the one that bangkom brings along is used ({1}); "
        + "put your office's own rule there"
    case .noSettings:
      "no laporan.yml; the pages carry no name of city and office; write one as in the README"
    case .wrongCellCount:
      "found {0} cells; expected {1}; the row is left out; look for a missing or surplus delimiter or quote"
    case .lineTooLong:
      "the line is longer than {0} bytes; the row is left out; look for missing line ends"
    case .missingValue:
      "column {0} is empty; expected a value; the row is left out; fill it in"
    case .badEmployeeNumber:
      "found a NIP of {0}; expected 18 digits; the row is left out; "
        + "correct it at the source (lost digits are never restored)"
    case .repairedEmployeeNumber:
      "spaces or marks around or inside the NIP were removed; the row is taken; export the column as text"
    case .badDate:
      "column {0}: found {1}; expected a day that exists, as {2}; the row is left out; correct it"
    case .badMonth:
      "column {0}: found {1}; expected a month as YYYY-MM; the row is left out; correct it"
    case .badNumber:
      "column {0}: found {1}; expected {2}; the row is left out; correct it"
    case .badWord:
      "column {0}: found {1}; expected one of {2}; the row is left out; correct it"
    case .badScale:
      "the scale's maximum is not above its minimum; the row is left out; correct nilai_maks or nilai_min"
    case .scoreOutOfRange:
      "the score lies outside its scale {0} to {1}; the row is left out; correct the score or the scale"
    case .negativeMoney:
      "column {0}: the amount is negative; expected 0 or more rupiah; the row is left out; correct it"
    case .badAccount:
      "column {0}: found {1}; expected digits parted by points, as 5.1.02.02.12.0001; the row is left out; format the "
        + "column as text before saving and export it again (a date is never turned back into an account)"
    case .reservedUnitCode:
      "unit code {0} is the name of the whole city in reports; the row is left out; give the unit another code in all "
        + "files"
    case .unknownUnit:
      "unit {0} stands in no unit file; the row is left out; add the unit or correct the code"
    case .unknownFigure:
      "found {0}; expected the name of a figure that is a number, as jp-total or budget-realised in report.xml; the row "
        + "is left out; correct the name"
    case .unknownPerson:
      "the NIP stands in no employee file; the row is left out; add the person or correct the NIP"
    case .unknownActivity:
      "activity {0} stands in no activity file; the row is left out; add it or correct the code"
    case .dateOutsideActivity:
      "{0} lies outside the dates of activity {1} ({2}); the row is left out; "
        + "correct the date or the activity's dates"
    case .endBeforeStart:
      "the end {0} lies before the start {1}; the row is left out; correct one of them"
    case .duplicateRow:
      "a row with the same key and content was read before; counted once"
    case .conflictingRows:
      "another row with the same key ({0}) says otherwise, first seen in {1}; none of them is taken; "
        + "keep the right one"
    case .unknownEmploymentStatus:
      "employment status {0} is not known; expected one of {1}; the rule of PNS is used; correct it"
    case .noEmploymentStatus:
      "the file has no column {0}; everybody in it is treated by the rule of PNS; "
        + "add the column where others work there"
    case .unknownPostKind:
      "kind of post {0} is not known; expected one of {1}; the row counts without a kind of post; correct it"
    case .unknownForm:
      "form {0} is not known; only stated JP count for this activity; use a form named in the README"
    case .overlappingPostings:
      "the person stands in two units on {0}; the row that began last is used; end the earlier one"
    case .unknownParent:
      "the unit above, {0}, stands in no unit file; the unit is shown without it; correct kode_induk"
    case .parentCycle:
      "the units above {0} form a circle; the unit is shown without one; correct kode_induk"
    case .moreSessionsThanStated:
      "activity {0} states {1} sessions, but attendance names {2}; {2} are used; correct sesi"
    case .hoursAboveActivity:
      "activity {0}: attended sessions add up to more JP than it states; credit stops there for {1} people; "
        + "correct jp"
    case .activityWithoutHours:
      "activity {0} states no JP and its form has no conversion; {1} people who completed it are credited "
        + "nothing; state jp"
    case .needsSource:
      "the {0} does not say {1}; expected an entry for the file that does; counted as not delivered; add under "
        + "sumber: in sumber.yml, with your own values: {2}"
    case .unusedSourceEntry:
      "the entry for {0} fits no file of the folder; nothing is read with it; correct berkas, or keep it for "
        + "files to come"
    case .spoiledEmployeeNumber:
      "found a NIP that a spreadsheet spoiled ({0}); expected 18 digits; exactly one person on the roster fits, "
        + "and the row is taken for them; export the column as text"
    case .unmatchedPerson:
      "people on the roster who fit the e-mail or name: {0}; expected exactly one; the row is left out; add the "
        + "NIP or the e-mail"
    case .matchedByName:
      "no NIP and no known e-mail; exactly one person on the roster has this name; the row is taken for them; "
        + "add the NIP to be sure"
    case .staleCorrection:
      "a corrected row was put back for this line, but another row stands here now; both are read; remove "
        + "the correction or make it anew"
    case .assumedSessionLength:
      "the report does not say how long the session was; {0} minutes from the first to the last moment in it are "
        + "used; state it under sumber: in sumber.yml: {1}"
    case .rejoinWithoutTimes:
      "people in several rows without times: {0}; the longest stay of each is used, never the sum; export "
        + "the report with join and leave times"
    case .neverLeft:
      "people who joined and never left in this list: {0}; their time is unknown, neither present nor absent; export "
        + "the list after the meeting's end"
    case .notInvited:
      "activity {0}: {1} people attended who are not on its invitation list; they are counted all the same; "
        + "complete the list"
    case .invitedWithoutAttendance:
      "activity {0}: {1} people were invited, but no file tells who came; nobody is taken to be absent; "
        + "deliver the attendance"
    case .historyWithoutHours:
      "the record states no JP and its form has no conversion that fits; nothing is credited; fill in jp, "
        + "or bentuk and the day"
    case .historyAlsoAttended:
      "the same training came as attendance; credited once, by the attendance"
    case .nearMatch:
      "the record may be activity {0}, which the person attended on the same days under a similar name; "
        + "both are credited; give both one name if they are one"
    case .severalMeetings:
      "the file tells of several meetings; expected one; counted as not delivered; export each meeting into a file "
        + "of its own"
    case .undecidedShare:
      "column {0}: no value is above 1; it cannot be decided whether 1 is 1 % or the whole; counted as not "
        + "delivered; add under sumber: in sumber.yml: {1} (or persen)"
    case .otherRoster:
      "looks like a roster but is not named pegawai, while other files are; counted as not delivered; give it the "
        + "columns of its kind, or if it is a roster add under sumber: in sumber.yml: {0}"
    case .contradictingPerson:
      "the name is that of somebody else on the roster; expected one person; the row is left out; correct the NIP, the "
        + "e-mail or the name"
    case .sharedSession:
      "another meeting, in {0}, stands for the same session of the activity; whoever was in either counts once; if they "
        + "are two sessions, give each its sesi in sumber.yml"
    case .mixedSessions:
      "activity {0}: rows of one day name a session and others none, so that one session may count as two; name the "
        + "session in all of them or in none"
    case .mixedScales:
      "tests of one activity and competency cannot all be right: they are scored on {0} (0\u{2013}100 where nothing "
        + "is stated); expected one scale; none of these scores is taken; state nilai_maks in every file or correct it"
    case .differingScales:
      "activity {0}: the test before is scored on {1}, the one behind on {2}; both are brought to 0\u{2013}100 and "
        + "compared; correct nilai_maks if it is one test"
    case .scoreOfAbsentee:
      "attendance says that the person missed all of this activity; expected somebody who came; the score is left "
        + "out; correct the score's row or the attendance"
    case .afterWithoutBefore:
      "activity {0}: {1} post scores have no pre score of the same person and competency; they are in no gain; "
        + "deliver the pre scores"
    case .mixedAmounts:
      "unit {0}, account {1}: {2} came as increments and as cumulative amounts; expected one of the two; none of them "
        + "is taken; deliver one of them, or correct nilai in sumber.yml"
    case .subtotalLeftOut:
      "rows that add up accounts below theirs: {0}; left out, so that nothing counts twice; nothing to do"
    case .subtotalDiffers:
      "account {0}, {1}: the subtotal is {2} rupiah, its parts add up to {3}; expected the same; the parts are used, "
        + "never the subtotal; add the parts that are missing or correct the subtotal"
    case .ceilingOfParts:
      "account {0}: the stage {1} states its ceiling whole, the stage {2} only those of parts; expected all parts or "
        + "the whole again; the parts replace the whole; check that none is missing"
    case .negativeSum:
      "unit {0}: {1} adds up to {2} rupiah; expected 0 or more; the sum is shown as it is; look for a correction "
        + "without the amount that it corrects"
    case .ceilingExceeded:
      "unit {0}: {1} rupiah realised, the ceiling is {2}; expected no more than the ceiling; shown as it is, as an "
        + "alarm; check the realisation, or deliver the revised ceiling"
    case .earlierEdition:
      "the edition does not agree with its own digests or cannot be read; expected it as it was published; nothing is "
        + "compared with it; check it with bangkom verify, and publish its period again"
    case .noFigures:
      "no usable {0}; expected at least one row; nothing is published; see the findings above"
    }
  }
}
