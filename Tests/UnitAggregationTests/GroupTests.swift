import Testing
import TrainingDomain

@testable import UnitAggregation

/// Figures of forms, competencies and partners within the city.
@Suite struct GroupTests {
  @Test func countsAPersonOnceAForm() {
    var city = SmallCity()
    let (first, second) = (city.person(in: 0), city.person(in: 1))
    for person in [first, first, second] {
      let activity = city.activity(.course, hours: 5, partner: person == first ? 0 : nil)
      city.attend(person, activity, "H")
    }
    let seminar = city.activity(.seminar, partner: 0)
    city.attend(second, seminar, "HA")
    let totals = city.totals()
    let course = totals.forms[.course] ?? GroupTotals()
    #expect(course.people == 2)
    #expect(course.activities == 3)
    #expect(course.hours == 1500)
    #expect(course.peopleCredited == 2)
    // Attended one session of two: nothing is credited.
    let attended = totals.forms[.seminar] ?? GroupTotals()
    #expect(attended.people == 1)
    #expect(attended.hours == 0)
    #expect(attended.peopleCredited == 0)
    #expect(totals.partners.map(\.key) == [0])
    #expect(totals.partners[0]?.people == 2)
    #expect(totals.partners[0]?.activities == 3)
    #expect(totals.partners[0]?.hours == 1000)
  }

  @Test func countsNobodyWhoMissedEverySession() {
    var city = SmallCity()
    let (present, absent) = (city.person(), city.person())
    let activity = city.activity(.course, hours: 5)
    city.attend(present, activity, "HH")
    city.attend(absent, activity, "AS")
    #expect(city.totals().forms[.course]?.people == 1)
  }

  /// It has attendance and a cost, whether or not another activity of its form was attended.
  @Test func countsAnActivityThatNobodyCameTo() {
    var city = SmallCity()
    let absent = city.person()
    let activity = city.activity(.mentoring, partner: 0, cost: 500)
    city.attend(absent, activity, "S")
    let totals = city.totals()
    let groups = [
      totals.forms[.mentoring], totals.families[.training], totals.activities[activity], totals.partners[0],
    ]
    for group in groups {
      #expect(group?.activities == 1)
      #expect(group?.people == 0)
      #expect(group?.cost == 500)
    }
  }

  @Test func addsTheHoursOfFormsUpToTheCitys() {
    var city = SmallCity()
    for (number, form) in [ActivityForm.coaching, .coaching, .coaching, .seminar, .course].enumerated() {
      let person = number % 2 == 0 ? city.person() : 0
      let activity = city.activity(form, hours: form == .course ? 3 : nil)
      city.attend(person, activity, "H")
      city.attend(0, activity, "H")
    }
    let totals = city.totals()
    #expect(totals.forms.reduce(0) { $0 + $1.value.hours } == totals.city.hours.hours)
  }

  @Test func averagesAPersonsPairsWithinTheGroup() {
    var city = SmallCity()
    let person = city.person()
    let course = city.activity(.course, competency: 0, partner: 3)
    let seminar = city.activity(.seminar, competency: 0)
    city.score(person, course, .before, 10)
    city.score(person, course, .after, 30)
    city.score(person, course, .before, 50, competency: 1)
    city.score(person, course, .after, 50, competency: 1)
    city.score(person, seminar, .before, 80)
    city.score(person, seminar, .after, 90)
    city.score(person, seminar, .reaction, 25)
    let totals = city.totals()
    #expect(totals.forms[.course]?.gain.pairs == 2)
    #expect(totals.forms[.course]?.gain.before.sum == 30_000_000)
    #expect(totals.forms[.course]?.gain.after.sum == 40_000_000)
    #expect(totals.competencies[0]?.gain.before.sum == 45_000_000)
    #expect(totals.competencies[0]?.gain.after.sum == 60_000_000)
    #expect(totals.competencies[1]?.gain.pairs == 1)
    #expect(totals.partners[3]?.gain.people == 1)
    #expect(totals.forms[.seminar]?.reaction.answers == 1)
    #expect(totals.city.gain.people == 1)
    #expect(totals.city.gain.pairs == 3)
    #expect(totals.city.gain.before.sum == 46_666_667)
  }
}
