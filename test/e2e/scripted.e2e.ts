import { expect } from 'vitest'
import { test, type World } from './harness/test.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'

/**
 * What a first-party script does with a URL of a vendor, `url`. Each gets a path of its own, so that one page tells of all
 * of them. The catalogue in `vectors/` runs its ways one by one; here are those that need another way in, or one it lacks.
 */
interface Way {
  readonly code: string
  /** What the page does once the category is granted: a call from before is not repeated. */
  readonly after: 'replayed' | 'gone'
}
const replayed = (code: string): Way => ({ code, after: 'replayed' })
const gone = (code: string): Way => ({ code, after: 'gone' })

const frame = 'const f = document.body.appendChild(document.createElement("iframe")); const w = f.contentWindow; const d = w.document;'
const later = (run: string) => `setTimeout(() => { ${run} }, 100)`
const page = (script: string) => `'<!doctype html><html lang=en><title>a</title><p>a<script>' + ${script} + '</scr' + 'ipt>'`
const fetches = '\'fetch("\' + url + \'").catch(() => {})\''
const pixels = '\'new Image().src = "\' + url + \'"\''

const frames = {
  'fetch of a blank frame': gone(`${frame} w.fetch(url).catch(() => {})`),
  'image of a blank frame': gone(`${frame} new w.Image().src = url`),
  'insertion into a blank frame': replayed(`${frame} const i = d.createElement('img'); i.src = url; d.body.append(i)`),
  'our method on a frame’s element': replayed(`${frame} Node.prototype.appendChild.call(d.body,
    Object.assign(d.createElement('script'), { src: url }))`),
  'a frame’s method on our element': replayed(`${frame} w.Node.prototype.appendChild.call(document.body,
    Object.assign(document.createElement('script'), { src: url }))`),
  'a frame that markup makes': gone(`const p = document.body.appendChild(document.createElement('p'))
    p.innerHTML = '<iframe></iframe>'; frames[frames.length - 1].fetch(url).catch(() => {})`),
  'a frame that a fragment brings': gone(`const p = document.createDocumentFragment(); p.append(document.createElement('iframe'))
    document.body.append(p); frames[frames.length - 1].fetch(url).catch(() => {})`),
  'a frame in a frame': gone(`${frame} d.body.append(d.createElement('iframe')); w.frames[0].fetch(url).catch(() => {})`),
  'a frame in a closed shadow tree': gone(`const p = document.body.appendChild(document.createElement('p'))
    const f = document.createElement('iframe'); p.attachShadow({ mode: 'closed' }).append(f)
    f.contentWindow.fetch(url).catch(() => {})`),
  'writing into a frame': replayed(`${frame} d.open(); d.write('<img src="', url.slice(0, 20)); d.write(url.slice(20) + '">'); d.close()`),
  'code written into a frame': gone(`${frame} d.open(); d.write(${page(fetches)}); d.close()`),
  'a document in an attribute': replayed(`const f = document.createElement('iframe')
    f.srcdoc = '<img src="' + url + '">'; document.body.append(f)`),
  'code in an attribute': gone(`const f = document.createElement('iframe'); f.srcdoc = ${page(fetches)}; document.body.append(f)`),
  'code in an attribute, later': gone(`${frame} ${later(`f.srcdoc = ${page(fetches)}`)}`),
  'code that inserts, in an attribute': replayed(`const f = document.createElement('iframe')
    f.srcdoc = ${page('\'document.body.append(Object.assign(document.createElement("img"), { src: "\' + url + \'" }))\'')}
    document.body.append(f)`),
  'an attribute in markup': replayed(`document.body.insertAdjacentHTML('beforeend',
    '<iframe srcdoc="&lt;img src=' + url + '&gt;"></iframe>')`),
  'an opaque document': replayed(`const f = document.createElement('iframe'); f.sandbox = 'allow-scripts'
    f.srcdoc = '<img src="' + url + '">'; document.body.append(f)`),
  'a data document': replayed(`const f = document.createElement('iframe')
    f.src = 'data:text/html,' + encodeURIComponent('<img src="' + url + '">'); document.body.append(f)`),
  'a blob document': gone(`const f = document.createElement('iframe')
    f.src = URL.createObjectURL(new Blob([${page(pixels)}], { type: 'text/html' })); document.body.append(f)`),
  'a blob document, later': gone(`${frame}
    ${later(`f.src = URL.createObjectURL(new Blob([${page(pixels)}], { type: 'text/html' }))`)}`),
  'markup in a blob document': replayed(`const f = document.createElement('iframe')
    f.src = URL.createObjectURL(new Blob(['<img src="' + url + '">'], { type: 'text/html' })); document.body.append(f)`),
  'a blob document in an object': gone(`const f = document.createElement('object'); f.type = 'text/html'
    f.data = URL.createObjectURL(new Blob([${page(pixels)}], { type: 'text/html' })); document.body.append(f)`),
}
const attributes = {
  'a source list on a link': replayed(`document.head.append(Object.assign(document.createElement('link'),
    { rel: 'preload', as: 'image', imageSrcset: url + ' 1x' }))`),
  'a link whose relation comes last': replayed(`const l = document.head.appendChild(document.createElement('link'))
    l.href = url; l.setAttribute('rel', 'stylesheet')`),
  'a background attribute': replayed("const t = document.createElement('table'); t.setAttribute('background', url); document.body.append(t)"),
  'an animated reference': replayed(`const s = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
    const i = s.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'image')); i.href.baseVal = url`),
  'an image that is imported': gone(`const t = document.createElement('template'); t.innerHTML = '<img src="' + url + '">'
    document.importNode(t.content, true)`),
  'an image that is adopted': gone(`document.adoptNode(new DOMParser().parseFromString('<img src="' + url + '">', 'text/html').images[0])`),
  'a source of detached media': gone(`const s = document.createElement('source'); s.src = url; new Audio().append(s)`),
  'new Audio': gone('new Audio(url)'),
  'speculation rules': replayed(`document.head.append(Object.assign(document.createElement('script'),
    { type: 'speculationrules', text: JSON.stringify({ prefetch: [{ urls: [url], referrer_policy: 'no-referrer' }] }) }))`),
}
const markup = {
  'an entity': replayed(`document.body.insertAdjacentHTML('beforeend', '<img src="' + url.replace('//', '&#47;&sol;') + '">')`),
  'a backslash': replayed(`document.body.insertAdjacentHTML('beforeend', '<img src="' + url.replace('//', '\\\\\\\\') + '">')`),
  'a style attribute': replayed(`document.body.insertAdjacentHTML('beforeend', '<p style="background: u\\\\72l(' + url + ')">a</p>')`),
  'a style element': replayed(`document.body.insertAdjacentHTML('beforeend', '<style>@import "' + url + '";</style>')`),
  'open shadow trees': replayed(`document.body.appendChild(document.createElement('div'))
    .setHTMLUnsafe('<p><template shadowrootmode=open><img src="' + url + '"></template></p>')`),
}
const ways: Readonly<Record<string, Way>> = { ...frames, ...attributes, ...markup }
const names = Object.keys(ways)
const host = 'www.facebook.com'
const urlOf = (name: string) => `https://${host}/tr/${names.indexOf(name)}`

const install = async (visitor: Visitor) => {
  for (const name of names) {
    await visitor.page.evaluate(({ code, url }) => new Function('url', code)(url), { code: ways[name]!.code, url: urlOf(name) })
  }
}
const timesAsked = (world: World) => (name: string) =>
  world.server.log.requests.filter((request) => `https://${request.host}${request.path}` === urlOf(name)).length

const open = async (world: World, hasIzin: boolean) => {
  world.serve(hasIzin ? { izin: {} } : {})
  const visitor = await world.visitor()
  await visitor.open()
  return visitor
}

test('what names no vendor stays as the page made it', async ({ world }) => {
  const own = `<script>parent.runs = (parent.runs ?? 0) + 1${'</scr' + 'ipt>'}<p>own</p>`
  const body = `<iframe title="own" srcdoc='${own}'></iframe><template id="t"><x-own></x-own><img alt="" src="/own.gif"></template>`
  const visit = async (hasIzin: boolean) => {
    world.serve({ body, ...hasIzin && { izin: {} } })
    const visitor = await world.visitor()
    await visitor.open()
    await visitor.page.waitForTimeout(500)
    return visitor.page.evaluate(async (html) => {
      customElements.define('x-own', class extends HTMLElement { made = true })
      const box = document.body.appendChild(document.createElement('div'))
      box.innerHTML = '<p style="background: url(/own.gif)" class="a">a &amp; b <a href="https://portal.test/">c</a></p>'
      const frame = document.createElement('iframe')
      frame.srcdoc = html
      box.append(frame)
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      const blob = new Blob([html], { type: 'text/html' })
      const saved = await (await fetch(URL.createObjectURL(blob))).text()
      const template = document.querySelector<HTMLTemplateElement>('#t')!
      const imported = document.importNode(template.content, true).firstElementChild as unknown as { made?: boolean }
      box.style.setProperty('--own', 'url(/own.gif)')
      return {
        html: box.innerHTML.replace(/ srcdoc=".*?"/, ''), runs: (window as unknown as { runs: number }).runs, saved,
        srcdoc: frame.srcdoc, inside: frame.contentDocument?.body.innerHTML, made: imported.made,
      }
    }, own)
  }
  const bare = await visit(false)
  expect(bare).toMatchObject({ runs: 2, saved: own, srcdoc: own, made: true })
  expect(await visit(true)).toEqual(bare)
})

test('every way leaks without Izin', async ({ world }) => {
  await install(await open(world, false))
  await expect.poll(() => names.filter((name) => timesAsked(world)(name) === 0)).toEqual([])
})

test('what a script makes asks nobody, and is repeated once where it is an element', async ({ world }) => {
  const visitor = await open(world, true)
  await install(visitor)
  await visitor.page.waitForTimeout(2_000)
  expect(names.filter((name) => timesAsked(world)(name) > 0)).toEqual([])

  await visitor.acceptAll()
  const wanted = names.filter((name) => ways[name]!.after === 'replayed')
  await expect.poll(() => wanted.filter((name) => timesAsked(world)(name) === 0)).toEqual([])
  await visitor.page.waitForTimeout(500)
  expect(names.filter((name) => timesAsked(world)(name) > (wanted.includes(name) ? 1 : 0))).toEqual([])
  expect(await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.getHeld().length)).toBe(0)
  expect(visitor.uncaught()).toEqual([])
})
