/// The form (*bentuk*) of an activity. Conversions into training hours are rules by this form.
package enum ActivityForm: UInt8, CaseIterable, Sendable {
  case leadershipTraining, managerialTraining, technicalTraining, functionalTraining, socioculturalTraining
  case course, upgrading, technicalGuidance, distanceTraining, outdoorLearning
  case seminar, forum, guestLecture, dissemination, workshop
  case coaching, mentoring, eLearning, selfStudy, learningCommunity
  case benchmarking, secondment, exchange, internship, studyAssignment
  case other

  /// The code in figures and XML: stable, English, kebab-case.
  package var code: String {
    switch self {
    case .leadershipTraining: "leadership-training"
    case .managerialTraining: "managerial-training"
    case .technicalTraining: "technical-training"
    case .functionalTraining: "functional-training"
    case .socioculturalTraining: "sociocultural-training"
    case .course: "course"
    case .upgrading: "upgrading"
    case .technicalGuidance: "technical-guidance"
    case .distanceTraining: "distance-training"
    case .outdoorLearning: "outdoor-learning"
    case .seminar: "seminar"
    case .forum: "forum"
    case .guestLecture: "guest-lecture"
    case .dissemination: "dissemination"
    case .workshop: "workshop"
    case .coaching: "coaching"
    case .mentoring: "mentoring"
    case .eLearning: "e-learning"
    case .selfStudy: "self-study"
    case .learningCommunity: "learning-community"
    case .benchmarking: "benchmarking"
    case .secondment: "secondment"
    case .exchange: "exchange"
    case .internship: "internship"
    case .studyAssignment: "study-assignment"
    case .other: "other"
    }
  }

  /// The key in rule files, Indonesian; nil for `other`, which no rule can convert.
  package var ruleKey: String? {
    switch self {
    case .leadershipTraining: "pelatihan-struktural"
    case .managerialTraining: "pelatihan-manajerial"
    case .technicalTraining: "pelatihan-teknis"
    case .functionalTraining: "pelatihan-fungsional"
    case .socioculturalTraining: "pelatihan-sosial-kultural"
    case .course: "kursus"
    case .upgrading: "penataran"
    case .technicalGuidance: "bimbingan-teknis"
    case .distanceTraining: "pelatihan-jarak-jauh"
    case .outdoorLearning: "alam-terbuka"
    case .seminar: "seminar"
    case .forum: "forum"
    case .guestLecture: "kuliah-umum"
    case .dissemination: "sosialisasi"
    case .workshop: "lokakarya"
    case .coaching: "coaching"
    case .mentoring: "mentoring"
    case .eLearning: "e-learning"
    case .selfStudy: "belajar-mandiri"
    case .learningCommunity: "komunitas-belajar"
    case .benchmarking: "patok-banding"
    case .secondment: "detasering"
    case .exchange: "pertukaran"
    case .internship: "magang"
    case .studyAssignment: "tugas-belajar"
    case .other: nil
    }
  }
}
