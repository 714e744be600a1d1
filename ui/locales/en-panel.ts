import type { PanelTexts } from '../texts.js'

export const enPanel: PanelTexts = {
  title: 'Privacy settings',
  text: 'Choose what this site may use. Nothing changes until you save.',
  descriptions: {
    essential:
      'Keeps you signed in, keeps the site secure and remembers this choice. The site does not work without it.',
    performance: 'Tells us which pages and features are used, and for how long, so that we can improve them.',
    marketing:
      'Remembers your interests to choose promotions for you and measures whether they work. ' +
      'Other companies may receive this data.',
  },
  alwaysOn: 'Always on',
  services: 'Services ({count})',
  found: 'Found here, not declared ({count})',
  untilClosed: 'until you close the browser or tab',
  untilCleared: 'until you clear it',
  save: 'Save choices',
  close: 'Close',
  decided: 'You chose on {date}.',
  consentId: 'Consent ID',
  download: 'Download receipt',
  withdraw: 'Withdraw all consent',
  contact: 'Contact: {contact}',
}
