import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'zh-Hant',
  dir: 'ltr',
  title: '您的隱私選擇',
  text:
    '必要 Cookie 讓本網站正常運作。效能 Cookie 顯示網站的使用情形；行銷 Cookie ' +
    '協助挑選及衡量促銷活動。這兩類由您決定，現在和日後隨時都可以。',
  gpc: '您瀏覽器的 Global Privacy Control 會讓行銷保持關閉，除非您允許。',
  privacy: '隱私權政策',
  rejectAll: '全部拒絕',
  acceptAll: '全部接受',
  preferences: '設定',
  services: '服務（{count}）',
  saved: '選擇已儲存。{choices}。',
  on: '開啟',
  off: '關閉',
  categories: { essential: '必要', performance: '效能', marketing: '行銷' },
  held: '只有經您允許，此內容才會載入。',
  allow: '一律允許 {name}',
  once: '僅限這次',
}
