import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'zh-Hans',
  dir: 'ltr',
  title: '您的隐私选择',
  text:
    '必要 Cookie 使本网站正常运行。性能 Cookie 显示网站的使用情况；营销 Cookie ' +
    '帮助选择和衡量促销活动。这两类由您决定，现在和今后随时都可以。',
  gpc: '您浏览器的 Global Privacy Control 会使营销保持关闭，除非您允许。',
  privacy: '隐私政策',
  rejectAll: '全部拒绝',
  acceptAll: '全部接受',
  preferences: '设置',
  services: '服务（{count}）',
  saved: '选择已保存。{choices}。',
  on: '开启',
  off: '关闭',
  categories: { essential: '必要', performance: '性能', marketing: '营销' },
  held: '只有经您允许，此内容才会加载。',
  allow: '始终允许 {name}',
  once: '仅此一次',
}
