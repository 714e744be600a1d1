import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'pt',
  dir: 'ltr',
  title: 'As suas opções de privacidade',
  text:
    'Os cookies essenciais mantêm este site a funcionar. Os de desempenho mostram-nos como é utilizado; os de ' +
    'marketing ajudam a escolher e a medir promoções. A decisão sobre estes dois é sua, agora e a qualquer momento.',
  gpc: 'O Global Privacy Control do seu navegador mantém o marketing desativado, a não ser que o permita.',
  privacy: 'Política de privacidade',
  rejectAll: 'Rejeitar tudo',
  acceptAll: 'Aceitar tudo',
  preferences: 'Definições',
  services: 'Serviços ({count})',
  saved: 'Opções guardadas. {choices}.',
  on: 'ativado',
  off: 'desativado',
  categories: { essential: 'Essenciais', performance: 'Desempenho', marketing: 'Marketing' },
  held: 'Este conteúdo só é carregado com a sua permissão.',
  allow: 'Permitir sempre {name}',
  once: 'Só desta vez',
}
