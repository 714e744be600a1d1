import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'pt-BR',
  dir: 'ltr',
  title: 'Suas opções de privacidade',
  text:
    'Os cookies essenciais mantêm este site funcionando. Os de desempenho nos mostram como ele é usado; os de ' +
    'marketing ajudam a escolher e medir promoções. Sobre esses dois você decide, agora e a qualquer momento.',
  gpc: 'O Global Privacy Control do seu navegador mantém o marketing desativado, a menos que você permita.',
  privacy: 'Política de privacidade',
  rejectAll: 'Rejeitar tudo',
  acceptAll: 'Aceitar tudo',
  preferences: 'Configurações',
  services: 'Serviços ({count})',
  saved: 'Opções salvas. {choices}.',
  on: 'ativado',
  off: 'desativado',
  categories: { essential: 'Essenciais', performance: 'Desempenho', marketing: 'Marketing' },
  held: 'Este conteúdo só é carregado com a sua permissão.',
  allow: 'Sempre permitir {name}',
  once: 'Só desta vez',
}
