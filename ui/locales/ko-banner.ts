import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'ko',
  dir: 'ltr',
  title: '개인정보 선택',
  text:
    '필수 쿠키는 이 사이트가 작동하게 합니다. 성능 쿠키는 사이트 이용 방식을 보여 주고, 마케팅 쿠키는 프로모션을 ' +
    '선택하고 측정하는 데 쓰입니다. 이 두 가지는 지금 그리고 언제든지 직접 결정합니다.',
  gpc: '브라우저의 Global Privacy Control에 따라 허용하지 않는 한 마케팅은 꺼져 있습니다.',
  privacy: '개인정보 처리방침',
  rejectAll: '모두 거부',
  acceptAll: '모두 동의',
  preferences: '설정',
  services: '서비스 ({count})',
  saved: '선택이 저장되었습니다. {choices}.',
  on: '켜짐',
  off: '꺼짐',
  categories: { essential: '필수', performance: '성능', marketing: '마케팅' },
  held: '이 콘텐츠는 허용한 경우에만 로드됩니다.',
  allow: '항상 허용: {name}',
  once: '이번 한 번만',
}
