import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ja',
  dir: 'ltr',
  title: 'プライバシーの選択',
  text:
    '必須Cookieはこのサイトを動作させます。パフォーマンスCookieはサイトの利用状況を示し、マーケティングCookieはプロモーションの選択と効果測定に役立ちます。この二つは、今もこれからもご自身で決められます。',
  gpc: 'お使いのブラウザのGlobal Privacy Controlにより、許可しない限りマーケティングはオフのままです。',
  privacy: 'プライバシーポリシー',
  rejectAll: 'すべて拒否',
  acceptAll: 'すべて許可',
  preferences: '設定',
  services: 'サービス（{count}）',
  saved: '選択を保存しました。{choices}。',
  on: 'オン',
  off: 'オフ',
  categories: { essential: '必須', performance: 'パフォーマンス', marketing: 'マーケティング' },
  held: 'このコンテンツは、許可した場合にのみ読み込まれます。',
  allow: '{name}を常に許可',
  once: '今回のみ',
}
