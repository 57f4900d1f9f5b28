#include "bundled_files.h"

// #embed costs nothing to build, where bytes written into Swift source cost a minute. It is C23, which
// clang has as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char template_competency_matrix_mustache[] = {
#embed "../../templates/competency-matrix.mustache"
};
static const unsigned char template_completeness_mustache[] = {
#embed "../../templates/completeness.mustache"
};
static const unsigned char template_constraints_mustache[] = {
#embed "../../templates/constraints.mustache"
};
static const unsigned char template_contents_mustache[] = {
#embed "../../templates/contents.mustache"
};
static const unsigned char template_controls_mustache[] = {
#embed "../../templates/controls.mustache"
};
static const unsigned char template_data_quality_mustache[] = {
#embed "../../templates/data-quality.mustache"
};
static const unsigned char template_edition_mustache[] = {
#embed "../../templates/edition.mustache"
};
static const unsigned char template_figure_list_mustache[] = {
#embed "../../templates/figure-list.mustache"
};
static const unsigned char template_figure_table_mustache[] = {
#embed "../../templates/figure-table.mustache"
};
static const unsigned char template_figure_mustache[] = {
#embed "../../templates/figure.mustache"
};
static const unsigned char template_group_list_mustache[] = {
#embed "../../templates/group-list.mustache"
};
static const unsigned char template_head_mustache[] = {
#embed "../../templates/head.mustache"
};
static const unsigned char template_index_html_mustache[] = {
#embed "../../templates/index.html.mustache"
};
static const unsigned char template_key_figures_mustache[] = {
#embed "../../templates/key-figures.mustache"
};
static const unsigned char template_methods_mustache[] = {
#embed "../../templates/methods.mustache"
};
static const unsigned char template_missing_mustache[] = {
#embed "../../templates/missing.mustache"
};
static const unsigned char template_periods_html_mustache[] = {
#embed "../../templates/periods.html.mustache"
};
static const unsigned char template_figure_bars_mustache[] = {
#embed "../../templates/figure-bars.mustache"
};
static const unsigned char template_section_mustache[] = {
#embed "../../templates/section.mustache"
};
static const unsigned char template_unit_section_mustache[] = {
#embed "../../templates/unit-section.mustache"
};
static const unsigned char template_tasks_mustache[] = {
#embed "../../templates/tasks.mustache"
};
static const unsigned char template_like_units_mustache[] = {
#embed "../../templates/like-units.mustache"
};
static const unsigned char template_reminder_mustache[] = {
#embed "../../templates/reminder.mustache"
};
static const unsigned char template_responsibility_mustache[] = {
#embed "../../templates/responsibility.mustache"
};
static const unsigned char template_report_js[] = {
#embed "../../templates/report.js"
};
static const unsigned char template_section_body_mustache[] = {
#embed "../../templates/section-body.mustache"
};
static const unsigned char template_report_css[] = {
#embed "../../templates/report.css"
};
static const unsigned char template_report_xml_mustache[] = {
#embed "../../templates/report.xml.mustache"
};
static const unsigned char template_report_sch[] = {
#embed "../../templates/report.sch"
};
static const unsigned char template_report_xsd[] = {
#embed "../../templates/report.xsd"
};
static const unsigned char template_changes_html_mustache[] = {
#embed "../../templates/changes.html.mustache"
};
static const unsigned char template_evidence_xsd[] = {
#embed "../../templates/evidence.xsd"
};
static const unsigned char template_unit_html_mustache[] = {
#embed "../../templates/unit.html.mustache"
};
static const unsigned char template_words_en_yml[] = {
#embed "../../templates/words.en.yml"
};
static const unsigned char template_words_id_yml[] = {
#embed "../../templates/words.id.yml"
};
static const unsigned char rule_akun_pengembangan_yml[] = {
#embed "rules/akun-pengembangan.yml"
};
static const unsigned char rule_konversi_jp_yml[] = {
#embed "rules/konversi-jp.yml"
};
static const unsigned char rule_penyelesaian_yml[] = {
#embed "rules/penyelesaian.yml"
};
static const unsigned char rule_ambang_penolakan_yml[] = {
#embed "rules/ambang-penolakan.yml"
};
static const unsigned char rule_ambang_orang_tak_dikenal_yml[] = {
#embed "rules/ambang-orang-tak-dikenal.yml"
};
static const unsigned char rule_ambang_unit_belum_masuk_yml[] = {
#embed "rules/ambang-unit-belum-masuk.yml"
};
static const unsigned char rule_kehadiran_menit_yml[] = {
#embed "rules/kehadiran-menit.yml"
};
static const unsigned char rule_evaluasi_penerapan_yml[] = {
#embed "rules/evaluasi-penerapan.yml"
};
static const unsigned char rule_pita_peningkatan_yml[] = {
#embed "rules/pita-peningkatan.yml"
};
static const unsigned char rule_pita_reaksi_yml[] = {
#embed "rules/pita-reaksi.yml"
};
static const unsigned char rule_sel_minimum_yml[] = {
#embed "rules/sel-minimum.yml"
};
static const unsigned char rule_ip_asn_kompetensi_yml[] = {
#embed "rules/ip-asn-kompetensi.yml"
};
static const unsigned char rule_lampu_anggaran_yml[] = {
#embed "rules/lampu-anggaran.yml"
};
static const unsigned char rule_pelepasan_pegawai_yml[] = {
#embed "rules/pelepasan-pegawai.yml"
};
static const unsigned char rule_waktu_kerja_yml[] = {
#embed "rules/waktu-kerja.yml"
};
static const unsigned char rule_target_jp_yml[] = {
#embed "rules/target-jp.yml"
};

#define FILE_NAMED(name, bytes) {name, bytes, sizeof bytes}

static const bundled_file files[] = {
    FILE_NAMED("templates/competency-matrix.mustache", template_competency_matrix_mustache),
    FILE_NAMED("templates/completeness.mustache", template_completeness_mustache),
    FILE_NAMED("templates/constraints.mustache", template_constraints_mustache),
    FILE_NAMED("templates/contents.mustache", template_contents_mustache),
    FILE_NAMED("templates/controls.mustache", template_controls_mustache),
    FILE_NAMED("templates/data-quality.mustache", template_data_quality_mustache),
    FILE_NAMED("templates/edition.mustache", template_edition_mustache),
    FILE_NAMED("templates/figure-list.mustache", template_figure_list_mustache),
    FILE_NAMED("templates/figure-table.mustache", template_figure_table_mustache),
    FILE_NAMED("templates/figure.mustache", template_figure_mustache),
    FILE_NAMED("templates/group-list.mustache", template_group_list_mustache),
    FILE_NAMED("templates/head.mustache", template_head_mustache),
    FILE_NAMED("templates/index.html.mustache", template_index_html_mustache),
    FILE_NAMED("templates/key-figures.mustache", template_key_figures_mustache),
    FILE_NAMED("templates/methods.mustache", template_methods_mustache),
    FILE_NAMED("templates/missing.mustache", template_missing_mustache),
    FILE_NAMED("templates/periods.html.mustache", template_periods_html_mustache),
    FILE_NAMED("templates/figure-bars.mustache", template_figure_bars_mustache),
    FILE_NAMED("templates/section.mustache", template_section_mustache),
    FILE_NAMED("templates/unit-section.mustache", template_unit_section_mustache),
    FILE_NAMED("templates/tasks.mustache", template_tasks_mustache),
    FILE_NAMED("templates/like-units.mustache", template_like_units_mustache),
    FILE_NAMED("templates/reminder.mustache", template_reminder_mustache),
    FILE_NAMED("templates/responsibility.mustache", template_responsibility_mustache),
    FILE_NAMED("templates/report.js", template_report_js),
    FILE_NAMED("templates/section-body.mustache", template_section_body_mustache),
    FILE_NAMED("templates/report.css", template_report_css),
    FILE_NAMED("templates/report.xml.mustache", template_report_xml_mustache),
    FILE_NAMED("templates/report.sch", template_report_sch),
    FILE_NAMED("templates/report.xsd", template_report_xsd),
    FILE_NAMED("templates/changes.html.mustache", template_changes_html_mustache),
    FILE_NAMED("templates/evidence.xsd", template_evidence_xsd),
    FILE_NAMED("templates/unit.html.mustache", template_unit_html_mustache),
    FILE_NAMED("templates/words.en.yml", template_words_en_yml),
    FILE_NAMED("templates/words.id.yml", template_words_id_yml),
    FILE_NAMED("rules/akun-pengembangan.yml", rule_akun_pengembangan_yml),
    FILE_NAMED("rules/konversi-jp.yml", rule_konversi_jp_yml),
    FILE_NAMED("rules/penyelesaian.yml", rule_penyelesaian_yml),
    FILE_NAMED("rules/ambang-penolakan.yml", rule_ambang_penolakan_yml),
    FILE_NAMED("rules/ambang-orang-tak-dikenal.yml", rule_ambang_orang_tak_dikenal_yml),
    FILE_NAMED("rules/ambang-unit-belum-masuk.yml", rule_ambang_unit_belum_masuk_yml),
    FILE_NAMED("rules/kehadiran-menit.yml", rule_kehadiran_menit_yml),
    FILE_NAMED("rules/evaluasi-penerapan.yml", rule_evaluasi_penerapan_yml),
    FILE_NAMED("rules/pita-peningkatan.yml", rule_pita_peningkatan_yml),
    FILE_NAMED("rules/pita-reaksi.yml", rule_pita_reaksi_yml),
    FILE_NAMED("rules/sel-minimum.yml", rule_sel_minimum_yml),
    FILE_NAMED("rules/ip-asn-kompetensi.yml", rule_ip_asn_kompetensi_yml),
    FILE_NAMED("rules/lampu-anggaran.yml", rule_lampu_anggaran_yml),
    FILE_NAMED("rules/pelepasan-pegawai.yml", rule_pelepasan_pegawai_yml),
    FILE_NAMED("rules/waktu-kerja.yml", rule_waktu_kerja_yml),
    FILE_NAMED("rules/target-jp.yml", rule_target_jp_yml),
};

size_t bundled_file_count(void) { return sizeof files / sizeof files[0]; }

bundled_file bundled_file_at(size_t index) {
  if (index >= bundled_file_count()) return (bundled_file){NULL, NULL, 0};
  return files[index];
}
