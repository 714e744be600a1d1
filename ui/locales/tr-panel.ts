import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Gizlilik ayarları',
  text: 'Bu sitenin neleri kullanabileceğini seçin. Siz kaydedene kadar hiçbir şey değişmez.',
  optOutText:
    'Kişisel verilerinizin satılması veya paylaşılması ve hedefli reklamlar dahil, zorunlu olan dışındaki her şeyi ' +
    'reddedebilirsiniz. Siz reddedene veya kaydedene kadar hiçbir şey değişmez.',
  optOut: 'Tümünü reddet',
  gpcHonored: 'Ret talebinize uyuluyor: tarayıcınızın Global Privacy Control sinyali şunu kapalı tutar: {name}.',
  gpcOverridden: 'Tarayıcınız Global Privacy Control gönderiyor. Yine de bu sitede şuna izin verdiniz: {name}.',
  gpcOverride: 'Buna izin verirseniz tarayıcınızın Global Privacy Control sinyali bu sitede geçerli olmaz.',
  upcoming: 'Yeni sürüm {date} tarihinde yürürlüğe girer.',
  first: {
    told: 'Bu sitede gizliliğiniz',
    runs: 'Bu site şunlar için çerezler ve benzer teknikler kullanır: {names}.',
    waits: 'Siz izin verene kadar kapalı: {names}.',
    change: 'Zorunlu olan dışındaki her şeye siz karar verirsiniz, şimdi ve istediğiniz zaman.',
    ok: 'Tamam',
    news: 'Karar verilecek yeni bir konu',
    asksNew:
      'Tercihinizden bu yana yeni veya değişmiş: {names}. Yalnızca bunu soruyoruz; diğer tercihleriniz kalır ve ' +
      'hepsini istediğiniz zaman değiştirebilirsiniz.',
    asks: 'Şimdi ve istediğiniz zaman siz karar verirsiniz: {names}.',
    refuse: 'Reddet',
    allow: 'İzin ver',
    closeRejects: 'Kapat ve reddet',
    framed: 'Bu sayfa başka bir sitenin içinde değilken seçim yapabilirsiniz.',
    openTab: 'Yeni sekmede aç',
  },
  descriptions: {
    essential: 'Oturumunuzu açık tutar, siteyi korur ve bu tercihi hatırlar. Site bunsuz çalışmaz.',
    performance: 'Hangi sayfa ve özelliklerin ne kadar süre kullanıldığını gösterir; böylece onları geliştirebiliriz.',
    marketing:
      'Size kampanya seçmek için ilgi alanlarınızı hatırlar ve işe yarayıp yaramadıklarını ölçer. Bu verileri başka ' +
      'şirketler alabilir.',
  },
  basis: 'Hukuki dayanak',
  data: 'Veriler',
  retention: 'Saklama süresi',
  alwaysOn: 'Her zaman açık',
  forAdults: '{age} yaşından küçükler için kullanılamaz.',
  unverified: 'Yaşınız doğrulanamadığı için kapalı kalır.',
  found: 'Burada bulundu, beyan edilmedi ({count})',
  untilClosed: 'tarayıcıyı veya sekmeyi kapatana kadar',
  untilCleared: 'siz silene kadar',
  save: 'Tercihleri kaydet',
  close: 'Kapat',
  decided: 'Tercih tarihiniz: {date}.',
  consentId: 'Onay kimliği',
  download: 'Makbuzu indir',
  withdraw: 'Tüm onayı geri çek',
  contact: 'İletişim:',
  dpo: 'Veri koruma görevlisi:',
  transfers: 'Veriler başka ülkelere gidiyor',
  complaint: 'Şikâyet edebileceğiniz yer:',
  history: 'Önceki tercihleriniz ({count})',
  historyNote: 'Yalnızca bu tarayıcıda saklanır.',
  policyOf: '{name}: gizlilik politikası',
}
