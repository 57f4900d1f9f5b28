import TrainingDomain
import UnitAggregation

/// The figures of service results (level 4) in the year to date or in one month.
struct ServiceFigures {
  let services: ServiceTotals
  /// Why a figure is missing.
  let absence: FigureAbsence
  let isCity: Bool

  var all: [Figure] {
    [
      figure(.complaints, services.complaints, orElse: absence),
      figure(.complaintsAnswered, services.answered, orElse: absence),
      figure(
        .responseHours,
        services.weight > 0 ? roundedQuotient(services.weightedHours, services.weight) : nil,
        orElse: absence),
      // Surveys of different units have no common respondents, so the city has no value of its own.
      isCity
        ? Figure(.satisfaction, .absent(.notApplicable))
        : figure(
          .satisfaction, services.satisfaction.map { roundedQuotient(Int128($0), 10_000_000_000) },
          orElse: absence),
    ]
  }
}
