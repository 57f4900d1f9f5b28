import ReportRendering
import Testing

@Suite struct UnitFileNameTests {
  @Test(arguments: [
    ("U00001", "U00001"), ("1.01.2-03_a", "1.01.2-03_a"), ("a/b", "a_2Fb"), (".", "_2E"), ("..", "_2E."),
    ("../x", "_2E._2Fx"), ("a b", "a_20b"), ("é", "_C3_A9"), ("a_2F", "a_5F2F"), ("a_2f", "a_2f"),
    ("_", "_"), ("", "~"), ("~", "_7E"), ("%2F", "_252F"), ("a\u{0}", "a_EF_BF_BD"), ("\\", "_5C"),
  ])
  func namesFiles(_ code: String, _ name: String) {
    #expect(unitFileName(code: code) == name)
  }

  @Test func differentCodesGetDifferentNames() {
    let signs = ["", "_", "2", "F", "/", ".", "5", "~", "é"]
    var codes: Set<String> = []
    for first in signs {
      for second in signs {
        for third in signs { for fourth in signs { codes.insert(first + second + third + fourth) } }
      }
    }
    #expect(Set(codes.map { unitFileName(code: $0) }).count == codes.count)
  }

  @Test func longCodesAreCutAndStayDifferent() {
    let long = String(repeating: "/", count: 500)
    #expect(unitFileName(code: long).utf8.count <= 96)
    #expect(unitFileName(code: long) != unitFileName(code: long + "/"))
    #expect(unitFileName(code: String(repeating: "a", count: 96)) == String(repeating: "a", count: 96))
  }
}
