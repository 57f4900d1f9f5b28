import ReportRendering

/// The templates of a run, with their digest.
struct LoadedTemplates {
  let set: TemplateSet
  let digest: String

  func renderer(_ language: Language) throws(RunFailure) -> EditionRenderer {
    do throws(TemplateFault) {
      return try EditionRenderer(templates: set, language: language)
    } catch {
      throw RunFailure(error, language)
    }
  }
}
