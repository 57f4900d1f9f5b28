import Testing

@testable import ExportReading

/// Names of people and courses folded for comparison.
@Suite struct FoldedNameTests {
  @Test(
    arguments: [
      ("Siti Rahmawati", "rahmawati siti"), ("RAHMAWATI, Siti", "rahmawati siti"),
      ("Siti Rahmawati, S.E.", "rahmawati siti"), ("Siti Rahmawati, SE", "rahmawati siti"),
      ("Siti Rahmawati, S. E., M. Si", "rahmawati siti"), ("Siti Rahmawati S.E.", "rahmawati siti"),
      ("SANTOSO, Budi", "budi santoso"), ("Budi Santoso, S.Sos., M.AP.", "budi santoso"),
      ("SANTOSO, Budi, S.Sos.", "budi santoso"), ("Santoso, S.Sos. Budi", "budi santoso"),
      ("Agus “Gus” Wibowo", "agus gus wibowo"), ("Agus \"Gus\" Wibowo", "agus gus wibowo"),
      ("Dr. Ir. H. Joko Widianto, M.T.", "joko widianto"), ("Dr.Ir.H.Joko Widianto", "joko widianto"),
      ("Prof. Dra. Hj. Nur Aini, Ph.D", "aini nur"), ("K.H. Ma'ruf", "maruf"), ("Ma\u{2019}ruf", "maruf"),
      ("K. Budi", "budi k"), ("H Budi", "budi h"), ("dr. Rina, Sp.OG", "rina"), ("drg Rina", "rina"),
      ("Rina, A.Md.Keb", "rina"), ("Rina, S.ST", "rina"), ("Rina, S.Pd.I", "rina"), ("Rina, S.Kom.", "rina"),
      ("André Lêo", "andre leo"), ("ANDRE\u{301} LE\u{302}O", "andre leo"), ("Bjørn Æsir", "aesir bjorn"),
      ("Al-Fatih", "al fatih"), ("12_BUDI S", "budi s"), ("12. Budi S", "budi s"), ("12 - Budi S", "budi s"),
      ("3) Budi", "budi"), ("Budi (Guest)", "budi"), ("Budi (Tamu)", "budi"), ("Budi (Host, me)", "budi"),
      ("Budi (Unverified)", "budi"), ("Dr.", "dr"), ("", ""), (", S.E.", ""), ("  ", ""), ("12", "12"),
      ("Muh. Ali", "ali muh"),
    ] as [(String, String)])
  func aNameIsFolded(text: String, words: String) {
    #expect(FoldedName(text).words.joined(separator: " ") == words)
  }

  @Test func namesThatDifferStayDifferent() {
    let names = ["Siti Rahmawati", "Siti Rahma", "Siti R", "Budi Siti Rahmawati", "Se Budi", "Budi"]
    #expect(Set(names.map(FoldedName.init)).count == names.count)
  }

  @Test(
    arguments: [
      ("12_BUDI S (Budi Santoso, S.Sos., M.AP.)", ["budi santoso", "budi s"]),
      ("Budi Santoso", ["budi santoso"]), ("Budi Santoso (Guest)", ["budi santoso"]),
      ("Budi S (Budi Santoso) (Tamu)", ["budi santoso", "budi s"]), ("Budi (Budi)", ["budi"]),
      ("Budi ()", ["budi"]), ("Budi (", ["budi"]), (") Budi (", ["budi"]), ("(Guest)", []), ("", []),
      ("--", []),
      ("((Budi))", ["budi"]),
    ] as [(String, [String])])
  func theNameInParenthesesComesFirst(text: String, names: [String]) {
    #expect(FoldedName.candidates(text).map { $0.words.joined(separator: " ") } == names)
  }

  @Test(
    arguments: [
      ("Pelatihan Dasar CPNS, Gelombang II", "pelatihan dasar cpns gelombang ii"),
      ("  Bimtek:  Anggaran (2026)", "bimtek anggaran 2026"), ("Jum'at Sehat", "jumat sehat"),
      ("Résumé – Caf\u{65}\u{301}", "resume cafe"), ("", ""), ("–", ""), ("II Gelombang", "ii gelombang"),
    ])
  func aTitleKeepsItsOrder(text: String, folded: String) {
    #expect(foldedTitle(text) == folded)
  }
}
