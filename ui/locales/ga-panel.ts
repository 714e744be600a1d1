import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Socruithe príobháideachais',
  text: 'Roghnaigh cad is féidir leis an suíomh seo a úsáid. Ní athraíonn aon rud go dtí go sábhálann tú.',
  optOutText:
    'Is féidir leat diúltú do gach rud ach a bhfuil riachtanach, lena n-áirítear díol nó comhroinnt do shonraí ' +
    'pearsanta agus fógraíocht spriocdhírithe. Ní athraíonn aon rud go dtí go ndiúltaíonn tú nó go sábhálann tú.',
  optOut: 'Diúltaigh do gach rud',
  gpcHonored: 'Tá meas ar do dhiúltú: coinníonn Global Privacy Control i do bhrabhsálaí {name} múchta.',
  gpcOverridden: 'Seolann do bhrabhsálaí Global Privacy Control. Cheadaigh tú {name} ar an suíomh seo mar sin féin.',
  gpcOverride: 'Má cheadaíonn tú é seo, ní bheidh feidhm ag Global Privacy Control do bhrabhsálaí ar an suíomh seo.',
  upcoming: 'Tagann leagan nua i bhfeidhm ar {date}.',
  first: {
    told: 'Do phríobháideachas ar an suíomh seo',
    runs: 'Úsáideann an suíomh seo fianáin agus teicnící cosúla le haghaidh: {names}.',
    waits: 'Múchta go dtí go gceadaíonn tú é: {names}.',
    change: 'Tusa a chinneann faoi gach rud ach a bhfuil riachtanach, anois agus am ar bith.',
    ok: 'Ceart go leor',
    news: 'Rud nua le cinneadh',
    asksNew:
      'Nua nó athraithe ó rinne tú rogha: {names}. Nílimid ag fiafraí ach faoi seo; fanann do roghanna eile, agus is ' +
      'féidir leat iad go léir a athrú am ar bith.',
    asks: 'Tusa a chinneann, anois agus am ar bith: {names}.',
    refuse: 'Diúltaigh',
    allow: 'Ceadaigh',
    closeRejects: 'Dún agus diúltaigh',
    framed: 'Is féidir leat rogha a dhéanamh nuair nach bhfuil an leathanach seo laistigh de shuíomh eile.',
    openTab: 'Oscail i gcluaisín nua',
  },
  descriptions: {
    essential:
      'Coinníonn sé logáilte isteach thú, cosnaíonn sé an suíomh agus cuimhníonn sé ar an rogha seo. Ní oibríonn an ' +
      'suíomh gan é.',
    performance: 'Insíonn sé dúinn cé na leathanaigh agus na gnéithe a úsáidtear, agus cá fhad, chun iad a fheabhsú.',
    marketing:
      'Cuimhníonn sé ar do spéiseanna chun cur chun cinn a roghnú agus tomhaiseann sé an n-oibríonn siad. D’fhéadfadh ' +
      'cuideachtaí eile na sonraí seo a fháil.',
  },
  basis: 'Bunús dlí',
  data: 'Sonraí',
  retention: 'Coinneáil',
  alwaysOn: 'Ar siúl i gcónaí',
  forAdults: 'Níl sé ar fáil do dhaoine faoi bhun {age} bliana.',
  unverified: 'Fanann sé múchta, mar níorbh fhéidir d’aois a sheiceáil.',
  found: 'Aimsithe anseo, gan dearbhú ({count})',
  untilClosed: 'go dtí go ndúnann tú an brabhsálaí nó an cluaisín',
  untilCleared: 'go dtí go nglanann tú é',
  save: 'Sábháil roghanna',
  close: 'Dún',
  decided: 'Rinne tú rogha ar {date}.',
  consentId: 'Aitheantas toilithe',
  download: 'Íoslódáil admháil',
  withdraw: 'Tarraing siar gach toiliú',
  contact: 'Teagmháil:',
  dpo: 'Oifigeach cosanta sonraí:',
  transfers: 'Téann sonraí go tíortha eile',
  complaint: 'Is féidir leat gearán a dhéanamh le:',
  history: 'Do roghanna roimhe seo ({count})',
  historyNote: 'Coinnithe sa bhrabhsálaí seo amháin.',
  policyOf: '{name}: polasaí príobháideachais',
}
