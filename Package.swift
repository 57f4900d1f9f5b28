// swift-tools-version: 6.2
import PackageDescription

// A stage is a target and data goes one way, from the leaves at the top of `targets` to the command at
// its end; an import against that order does not compile.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: strict)
}

let package = Package(
  name: "bangkom",
  products: [.executable(name: "bangkom", targets: ["bangkom"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Leaves
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CBundledFiles", exclude: ["rules"]),
    .target(name: "CFileExchange"),
    .target(name: "CFieldScan"),
    .target(name: "CMachine"),
    stage("TrainingDomain"),
    stage("Findings"),
    stage("ContentDigest", [.product(name: "Crypto", package: "swift-crypto")]),
    stage("FolderListing"),
    stage("CoreSharing", ["CMachine"]),
    stage("CSVReading", ["CFieldScan"]),
    stage("StatisticalInference", ["CoreSharing"]),
    stage("ConstraintAnalysis"),
    stage("MarkupEscaping"),
    stage("Evidence", ["TrainingDomain"]),
    stage("ChartDrawing", ["MarkupEscaping"]),

    // Rules and exports in
    stage("RuleReading", ["Findings", "TrainingDomain", "Yams"]),
    stage("TableReading", ["CSVReading", "Findings"]),
    stage(
      "ExportReading",
      [
        "CMachine", "ContentDigest", "CSVReading", "Findings", "FolderListing", "CoreSharing", "RuleReading",
        "TableReading", "TrainingDomain",
      ]),

    // Figures
    stage(
      "UnitAggregation",
      [
        "ConstraintAnalysis", "Evidence", "ExportReading", "Findings", "CoreSharing",
        "StatisticalInference", "TrainingDomain",
      ]),
    stage(
      "ReportModel",
      [
        "ConstraintAnalysis", "CoreSharing", "UnitAggregation", "ExportReading", "Findings",
        "StatisticalInference", "TrainingDomain",
      ]),

    stage("EvidenceFiles", ["Evidence", "MarkupEscaping", "TrainingDomain", "XMLConformance"]),
    stage(
      "FigureTracing",
      ["Evidence", "ReportModel", "StatisticalInference", "TrainingDomain"]),

    // Editions out
    stage("XMLConformance", ["CLibXML2", "MarkupEscaping"]),
    stage(
      "ReportRendering",
      [
        "CBundledFiles", "ChartDrawing", "ContentDigest", "CoreSharing", "Findings", "MarkupEscaping",
        "ReportModel",
        "TrainingDomain", "Yams",
      ]),
    stage(
      "EditionVerification",
      [
        "ContentDigest", "CoreSharing", "Evidence", "EvidenceFiles", "FigureTracing", "FolderListing",
        "MarkupEscaping", "ReportModel", "ReportRendering", "TrainingDomain", "XMLConformance",
      ]),
    stage("ReportPublishing", ["CFileExchange", "ContentDigest", "FolderListing", "TrainingDomain"]),

    // The command
    stage("SampleGeneration"),
    stage(
      "BangkomCommand",
      [
        "CBundledFiles", "CMachine", "CSVReading", "ContentDigest", "CoreSharing", "EditionVerification",
        "Evidence", "EvidenceFiles", "ExportReading", "FigureTracing", "Findings", "FolderListing",
        "ReportModel", "ReportPublishing", "ReportRendering", "RuleReading", "SampleGeneration",
        "TableReading", "TrainingDomain", "UnitAggregation", "XMLConformance",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "bangkom", dependencies: ["BangkomCommand"], swiftSettings: strict),

    // Not part of the product: what Tests/Benchmarks/run readers times.
    .executableTarget(
      name: "reading-speed", dependencies: ["CSVReading", "ExportReading"],
      path: "Tests/Benchmarks/ReadingSpeed", swiftSettings: strict),

    // Tests
    .target(name: "SeededRandomness", path: "Tests/SeededRandomness", swiftSettings: strict),
    .target(name: "Polling", path: "Tests/Polling", swiftSettings: strict),
    .testTarget(
      name: "BangkomCommandTests",
      dependencies: [
        "BangkomCommand", "ContentDigest", "EditionVerification", "Polling", "ReportModel", "ReportRendering",
        "SeededRandomness", "XMLConformance", "bangkom",
      ],
      exclude: ["browser_checks.py", "evidence_recount.py", "recount.py", "suppression_attack.py"],
      swiftSettings: strict),
    tests("ChartDrawing", ["SeededRandomness"]),
    tests("CSVReading", ["CFieldScan", "SeededRandomness"]),
    tests("ConstraintAnalysis", ["SeededRandomness"]),
    tests("ContentDigest"),
    tests(
      "ExportReading", ["CSVReading", "Findings", "RuleReading", "SeededRandomness", "TrainingDomain"]),
    tests("Findings"),
    tests("EvidenceFiles", ["Evidence", "TrainingDomain"]),
    tests("FolderListing"),
    tests("MarkupEscaping"),
    tests("RuleReading", ["Findings", "TrainingDomain"]),
    tests("TrainingDomain", ["SeededRandomness"]),
    tests("EditionVerification", ["ContentDigest", "ReportModel", "ReportRendering", "XMLConformance"]),
    .testTarget(
      name: "ReportRenderingTests",
      dependencies: [
        "CBundledFiles", "ContentDigest", "Findings", "MarkupEscaping", "ReportModel", "ReportRendering",
        "TrainingDomain",
      ], exclude: ["Golden"], swiftSettings: strict),
    tests("ReportPublishing", ["CFileExchange", "ContentDigest", "Polling", "TrainingDomain"]),
    tests(
      "ReportModel",
      [
        "CSVReading", "UnitAggregation", "ExportReading", "Findings", "SeededRandomness",
        "StatisticalInference", "TrainingDomain",
      ]),
    tests(
      "FigureTracing",
      [
        "Evidence", "ExportReading", "Findings", "ReportModel", "RuleReading", "SampleGeneration",
        "SeededRandomness", "TrainingDomain", "UnitAggregation",
      ]),
    tests("SampleGeneration"),
    .testTarget(
      name: "TableReadingTests",
      dependencies: ["CSVReading", "Findings", "SeededRandomness", "TableReading"],
      exclude: ["Exports", "Expected"], swiftSettings: strict),
    .testTarget(
      name: "StatisticalInferenceTests", dependencies: ["SeededRandomness", "StatisticalInference"],
      exclude: ["reference.py"], swiftSettings: strict),
    tests(
      "UnitAggregation",
      ["ExportReading", "Findings", "SeededRandomness", "StatisticalInference", "TrainingDomain"]),
    tests("XMLConformance", ["SeededRandomness"]),
    tests("CoreSharing"),
  ]
)
