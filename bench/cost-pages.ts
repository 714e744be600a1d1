import { takeNatives } from './in-page/calls.js'

const izin = `<meta http-equiv="Content-Security-Policy" content="">
<script src="/izin.js" data-policy-version="1" data-privacy-url="/privacy" data-controller="Portal Games"
  data-jurisdiction="ID"></script>`

/** What a careful developer writes by hand: a question, and each held script put in again, once, in order. */
const byHand = `<div id="ask" role="region" aria-label="Cookies"><p>May we?</p><button id="yes">Yes</button><button id="no">No</button></div>
<script>
  const ask = document.querySelector('#ask')
  const name = 'consent'
  const read = () => document.cookie.split('; ').find((part) => part.startsWith(name + '='))?.slice(name.length + 1)
  const store = (value) => { document.cookie = name + '=' + value + '; path=/; max-age=31536000; samesite=lax' }
  const allowed = (value) => (value === 'all' ? ['performance', 'marketing'] : [])
  const release = (categories) => {
    for (const held of document.querySelectorAll('script[type="text/plain"][data-izin]')) {
      if (!categories.includes(held.dataset.izin)) continue
      const script = document.createElement('script')
      for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value)
      script.textContent = held.textContent
      script.async = false
      held.replaceWith(script)
    }
  }
  const choose = (value) => {
    store(value)
    ask.remove()
    requestAnimationFrame(() => setTimeout(() => release(allowed(value))))
  }
  document.querySelector('#yes').addEventListener('click', () => choose('all'))
  document.querySelector('#no').addEventListener('click', () => choose('none'))
  if (read()) {
    ask.remove()
    release(allowed(read()))
  }
</script>`

const held = Array.from({ length: 1_000 }, (_, index) =>
  `<script type="text/plain" data-izin="${index % 2 ? 'performance' : 'marketing'}">ran += 1</script>`).join('\n')

// The runner writes calls of this name into every function it compiles.
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal Games</title>
<link rel="icon" href="data:,"><script>var __name = (value) => value; var ran = 0; (${String(takeNatives)})()</script>${head}</head>
<body><main><h1>Portal Games</h1></main>${body}</body></html>`

/** As a phone shows it, and long enough to scroll. */
const phonePage = (head: string) => page(`<meta name="viewport" content="width=device-width, initial-scale=1">${head}`, '<p>Play now.</p>'.repeat(60))

/** By path. */
export const costPages: Readonly<Record<string, string>> = {
  '/cost/bare': page('', ''),
  '/cost/izin': page(izin, ''),
  '/slow/bare': phonePage(''),
  '/slow/izin': phonePage(izin),
  '/slow/other': phonePage(izin.replace('/izin.js', '/other/izin.js')),
  '/held/hand': page('', held + byHand),
  '/held/izin': page(izin, held),
}
