import Findings

extension CatalogueEntry {
  private static let completion =
    "aturan: penyelesaian\nberlaku_mulai: 2019-01-01\ndasar_hukum: PP 11/2017\nhadir_minimum_persen: 80\n"

  /// Findings about rule files and settings.
  static let rules: [CatalogueEntry] = [
    .init(
      .badRule,
      .rules(["aturan/a.yml": "aturan: penyelesaian\nberlaku_mulai: 2019-02-30\ndasar_hukum: PP\n"]),
      """
      aturan/a.yml:2:16: error: faulty rule: found “2019-02-30”; expected TTTT-BB-HH; nothing is \
      published; correct the line [bad-rule]
      aturan/a.yml:2:16: error: aturan keliru: ditemukan “2019-02-30”; seharusnya TTTT-BB-HH; tidak \
      ada yang diterbitkan; perbaiki baris ini [bad-rule]
      """),
    .init(
      .badSettings, .settings("kota: Semarang\ninstansi: BKPP\nbos: x\n"),
      """
      laporan.yml:3:1: error: faulty setting: found “bos”; expected kota, instansi, status, \
      penanggung_jawab, jatuh_tempo_hari; nothing is published; correct the line [bad-settings]
      laporan.yml:3:1: error: pengaturan keliru: ditemukan “bos”; seharusnya kota, instansi, status, \
      penanggung_jawab, jatuh_tempo_hari; tidak ada yang diterbitkan; perbaiki baris ini \
      [bad-settings]
      """),
    .init(
      .builtInRule, .rules(["bawaan/penyelesaian.yml": completion]),
      """
      aturan/:0:0: note: no rule penyelesaian in aturan/; the one that bangkom brings along is used \
      (berlaku 2019-01-01); put your office's own rule there [built-in-rule]
      aturan/:0:0: note: tidak ada aturan penyelesaian di aturan/; dipakai aturan bawaan bangkom \
      (berlaku 2019-01-01); taruh aturan instansi Anda di sana [built-in-rule]
      """),
    .init(
      .noSettings, .settings(nil),
      """
      laporan.yml:0:0: note: no laporan.yml; the pages carry no name of city and office; write one as \
      in the README [no-settings]
      laporan.yml:0:0: note: tidak ada laporan.yml; halaman tidak menyebut nama kota dan instansi; \
      buat seperti di README [no-settings]
      """),
  ]
}
