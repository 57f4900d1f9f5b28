/// Whether a university takes part in activities of a form.
enum Partnership {
  case always, sometimes

  static let universities = [
    "Undip", "Unnes", "UIN Walisongo", "Unissula", "Udinus", "Unika Soegijapranata", "Polines",
  ]
}
