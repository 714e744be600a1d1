import type { BannerTexts } from '../texts.js'

export const banner: BannerTexts = {
  lang: 'fil',
  dir: 'ltr',
  title: 'Ang iyong mga pagpili sa privacy',
  text:
    'Pinapagana ng mahahalagang cookie ang site na ito. Ipinapakita ng performance cookie kung paano ito ginagamit; ' +
    'tumutulong ang marketing cookie na pumili at sumukat ng mga promo. Ikaw ang magpapasya sa dalawang ito, ngayon at ' +
    'anumang oras.',
  gpc: 'Pinananatiling naka-off ng Global Privacy Control ng browser mo ang marketing maliban kung payagan mo ito.',
  privacy: 'Patakaran sa privacy',
  rejectAll: 'Tanggihan lahat',
  acceptAll: 'Tanggapin lahat',
  preferences: 'Mga setting',
  services: 'Mga serbisyo ({count})',
  saved: 'Nai-save ang mga pinili. {choices}.',
  on: 'naka-on',
  off: 'naka-off',
  categories: { essential: 'Mahalaga', performance: 'Performance', marketing: 'Marketing' },
  held: 'Maglo-load lang ang content na ito kung papayagan mo.',
  allow: 'Palaging payagan ang {name}',
  once: 'Sa pagkakataong ito lang',
}
