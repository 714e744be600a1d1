import type { PanelTexts } from '../texts.js'
import { enOpenTab } from './en-banner.js'

export const enPanel: PanelTexts = {
  title: 'Privacy settings',
  text: 'Choose what this site may use. Nothing changes until you save.',
  optOutText:
    'You may opt out of everything but the essential, including the sale or sharing of your personal information and ' +
    'targeted advertising. Nothing changes until you opt out or save.',
  optOut: 'Opt out of all',
  gpcHonored: 'Opt-out request honored: your browser’s Global Privacy Control keeps {name} off.',
  gpcOverridden: 'Your browser sends Global Privacy Control. You allowed {name} on this site all the same.',
  gpcOverride: 'Allowing this overrides your browser’s Global Privacy Control on this site.',
  upcoming: 'A new version takes effect on {date}.',
  first: {
    told: 'Your privacy on this site',
    runs: 'This site uses cookies and similar techniques for: {names}.',
    waits: 'Off until you allow it: {names}.',
    change: 'You decide on all but the essential, now and at any time.',
    ok: 'OK',
    news: 'Something new to decide',
    asksNew:
      'New or changed since you chose: {names}. We ask about this only; your other choices stay, and you can change all ' +
      'of them at any time.',
    asks: 'You decide on {names}, now and at any time.',
    refuse: 'Refuse',
    allow: 'Allow',
    closeRejects: 'Close and reject',
    framed: 'You can choose when this page is not inside another site.',
    openTab: enOpenTab,
  },
  descriptions: {
    essential:
      'Keeps you signed in, keeps the site secure and remembers this choice. The site does not work without it.',
    performance: 'Tells us which pages and features are used, and for how long, so that we can improve them.',
    marketing:
      'Remembers your interests to choose promotions for you and measures whether they work. ' +
      'Other companies may receive this data.',
  },
  basis: 'Legal basis',
  data: 'Data',
  retention: 'Kept',
  alwaysOn: 'Always on',
  forAdults: 'Not available to people under {age}.',
  unverified: 'Stays off, because your age could not be checked.',
  found: 'Found here, not declared ({count})',
  untilClosed: 'until you close the browser or tab',
  untilCleared: 'until you clear it',
  save: 'Save choices',
  close: 'Close',
  decided: 'You chose on {date}.',
  consentId: 'Consent ID',
  download: 'Download receipt',
  withdraw: 'Withdraw all consent',
  contact: 'Contact:',
  dpo: 'Data protection officer:',
  transfers: 'Data goes to other countries',
  complaint: 'You can complain to:',
  history: 'Your earlier choices ({count})',
  historyNote: 'Kept in this browser only.',
  policyOf: '{name}: privacy policy',
}
