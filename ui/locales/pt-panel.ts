import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Definições de privacidade',
  text: 'Escolha o que este site pode utilizar. Nada muda até guardar.',
  optOutText:
    'Pode opor-se a tudo exceto ao essencial, incluindo a venda ou partilha dos seus dados pessoais e a publicidade ' +
    'direcionada. Nada muda até se opor ou guardar.',
  optOut: 'Rejeitar tudo',
  gpcHonored: 'A sua oposição é respeitada: o Global Privacy Control do seu navegador mantém desativado: {name}.',
  gpcOverridden: 'O seu navegador envia Global Privacy Control. Ainda assim, permitiu {name} neste site.',
  gpcOverride: 'Se permitir isto, o Global Privacy Control do seu navegador não se aplica neste site.',
  upcoming: 'Uma nova versão aplica-se a partir de {date}.',
  first: {
    told: 'A sua privacidade neste site',
    runs: 'Este site utiliza cookies e técnicas semelhantes para: {names}.',
    waits: 'Desativado até o permitir: {names}.',
    change: 'Decide sobre tudo exceto o essencial, agora e a qualquer momento.',
    ok: 'OK',
    news: 'Algo novo para decidir',
    asksNew:
      'Novo ou alterado desde a sua escolha: {names}. Perguntamos apenas isto; as suas outras escolhas mantêm-se e ' +
      'pode alterá-las todas a qualquer momento.',
    asks: 'Decide sobre {names}, agora e a qualquer momento.',
    refuse: 'Rejeitar',
    allow: 'Permitir',
    closeRejects: 'Fechar e rejeitar',
    framed: 'Pode escolher quando esta página não estiver dentro de outro site.',
    openTab: 'Abrir num novo separador',
  },
  descriptions: {
    essential: 'Mantém a sua sessão iniciada, protege o site e recorda esta escolha. O site não funciona sem isto.',
    performance: 'Diz-nos que páginas e funções são utilizadas, e durante quanto tempo, para as podermos melhorar.',
    marketing:
      'Recorda os seus interesses para escolher promoções e mede se resultam. Outras empresas podem receber estes ' +
      'dados.',
  },
  basis: 'Fundamento jurídico',
  data: 'Dados',
  retention: 'Conservação',
  alwaysOn: 'Sempre ativo',
  forAdults: 'Não disponível para menores de {age} anos.',
  unverified: 'Permanece desativado porque não foi possível verificar a sua idade.',
  found: 'Encontrado aqui, não declarado ({count})',
  untilClosed: 'até fechar o navegador ou o separador',
  untilCleared: 'até o apagar',
  save: 'Guardar opções',
  close: 'Fechar',
  decided: 'Escolheu em {date}.',
  consentId: 'ID do consentimento',
  download: 'Transferir comprovativo',
  withdraw: 'Retirar todo o consentimento',
  contact: 'Contacto:',
  dpo: 'Encarregado da proteção de dados:',
  transfers: 'Os dados vão para outros países',
  complaint: 'Pode apresentar reclamação a:',
  history: 'As suas escolhas anteriores ({count})',
  historyNote: 'Guardadas apenas neste navegador.',
  policyOf: '{name}: política de privacidade',
}
