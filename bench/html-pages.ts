/** Letters without meaning, the same in every run. */
const words = ('lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua '
  + 'permainan gratis — main sekarang & menang').split(' ')

const createRandom = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) >>> 0
  return seed / 2 ** 32
}

const head = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>Portal Games – lobby</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://portal.test/lobby">
<link rel="stylesheet" href="/assets/app.css?v=3">
<style>
:root{--accent:#0a7;color-scheme:light dark}
.card>a:hover{outline:2px solid var(--accent);background:url(/assets/glow.svg) no-repeat}
@media (min-width:40em){.grid{display:grid;grid-template-columns:repeat(4,1fr)}}
</style>
<script>window.lobby={ready:[],on:function(f){if(this.ready.length<9)this.ready.push(f)}}</script>
<script src="/assets/app.js" defer></script>
`

/** What a marketing team pastes: the only tags a rewriter has to change. */
export const vendorTags = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-PORTAL0001"></script>
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&ev=PageView&noscript=1"/></noscript>
<iframe width="560" height="315" src="https://www.youtube.com/embed/x" title="YouTube" allowfullscreen></iframe>
`

/** A realistic page of about this many letters: cards, icons, lists, forms, inline scripts, and the vendors' tags. */
export const createPage = (size: number, seed = 1): string => {
  const random = createRandom(seed)
  const text = (count: number) => Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!.replace('&', '&amp;')).join(' ')
  const card = (id: number) => `<article class="card card--${id % 7}" id="game-${id}" data-id="${id}">
  <a class="card__link" href="/games/${id}?from=lobby&amp;slot=${id % 12}"><img src="/img/${id}.webp" srcset="/img/${id}.webp 1x, /img/${id}@2x.webp 2x" alt="${text(3)}" width="320" height="180" loading="lazy"></a>
  <h2 class="card__title">${text(4)}</h2>
  <p>${text(30)} <b>${text(2)}</b> ${text(12)}</p>
  <ul class="tags"><li>${text(1)}</li><li class='x'>${text(1)}</li></ul>
  <button type="button" class="button" aria-label="${text(2)}" style="--delay:${id % 9}s"><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M12 2 2 7l10 5 10-5-10-5z"/></svg>${text(1)}</button>
</article>
`
  const form = `<form action="/search"><label>${text(2)} <input name="q" type="search"></label><select name="sort"><option value="1">${text(1)}</option><option selected>${text(1)}</option></select></form>\n`
  const script = (id: number) => `<script>lobby.on(function(e){for(var i=0;i<${id};i++){if(e.slot<i&&i>2){e.cards[i]="<b>"+i+"</b>"}}});</script>\n`
  const parts = [head, vendorTags, '</head>\n<body>\n<main class="grid">\n']
  for (let id = 0, length = 0; length < size; id++) {
    const part = card(id) + (id % 10 === 0 ? form : '') + (id % 15 === 0 ? script(id) : '')
    parts.push(part)
    length += part.length
  }
  return `${parts.join('')}</main>\n</body>\n</html>\n`
}
