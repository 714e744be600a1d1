import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Configurações de privacidade',
  text: 'Escolha o que este site pode usar. Nada muda até você salvar.',
  optOutText:
    'Você pode recusar tudo, exceto o essencial, inclusive a venda ou o compartilhamento dos seus dados pessoais e a ' +
    'publicidade direcionada. Nada muda até você recusar ou salvar.',
  optOut: 'Recusar tudo',
  gpcHonored: 'Sua recusa é respeitada: o Global Privacy Control do seu navegador mantém desativado: {name}.',
  gpcOverridden: 'Seu navegador envia Global Privacy Control. Mesmo assim, você permitiu {name} neste site.',
  gpcOverride: 'Se você permitir, o Global Privacy Control do seu navegador não valerá neste site.',
  upcoming: 'Uma nova versão vale a partir de {date}.',
  first: {
    told: 'Sua privacidade neste site',
    runs: 'Este site usa cookies e técnicas semelhantes para: {names}.',
    waits: 'Desativado até você permitir: {names}.',
    change: 'Você decide sobre tudo, exceto o essencial, agora e a qualquer momento.',
    ok: 'OK',
    news: 'Algo novo para decidir',
    asksNew:
      'Novo ou alterado desde a sua escolha: {names}. Perguntamos só sobre isso; suas outras escolhas permanecem e ' +
      'você pode mudar todas a qualquer momento.',
    asks: 'Você decide sobre {names}, agora e a qualquer momento.',
    refuse: 'Rejeitar',
    allow: 'Permitir',
    closeRejects: 'Fechar e rejeitar',
    framed: 'Você pode escolher quando esta página não estiver dentro de outro site.',
    openTab: 'Abrir em nova guia',
  },
  descriptions: {
    essential: 'Mantém você conectado, protege o site e lembra desta escolha. O site não funciona sem isso.',
    performance: 'Informa quais páginas e recursos são usados, e por quanto tempo, para que possamos melhorá-los.',
    marketing:
      'Lembra dos seus interesses para escolher promoções e mede se elas funcionam. Outras empresas podem receber ' +
      'esses dados.',
  },
  basis: 'Base legal',
  data: 'Dados',
  retention: 'Retenção',
  alwaysOn: 'Sempre ativo',
  forAdults: 'Não disponível para menores de {age} anos.',
  unverified: 'Permanece desativado porque não foi possível verificar a sua idade.',
  found: 'Encontrado aqui, não declarado ({count})',
  untilClosed: 'até você fechar o navegador ou a guia',
  untilCleared: 'até você apagar',
  save: 'Salvar opções',
  close: 'Fechar',
  decided: 'Você escolheu em {date}.',
  consentId: 'ID do consentimento',
  download: 'Baixar comprovante',
  withdraw: 'Revogar todo o consentimento',
  contact: 'Contato:',
  dpo: 'Encarregado de proteção de dados:',
  transfers: 'Os dados vão para outros países',
  complaint: 'Você pode reclamar a:',
  history: 'Suas escolhas anteriores ({count})',
  historyNote: 'Guardadas somente neste navegador.',
  policyOf: '{name}: política de privacidade',
}
