import { expect } from 'vitest'
import { test, type World } from './harness/test.js'

const host = 'www.facebook.com'
const vendor = `https://${host}/tr/`
const end = '<\\/script>'
const script = (code: string) => `<script>${code}</script>\n`

/** What a page writes while it is parsed: `seen` is what it reads of it, at once, as the next line of a page would. */
const body = [
  script('window.seen = {}; const read = (id) => document.getElementById(id)'),
  script(`document.write('<p id="whole">own</p><img alt="" src="${vendor}whole"><p id="behind">own</p>')
    seen.whole = read('whole').textContent + read('behind').textContent`),
  script(`for (const part of ['<i', 'mg alt="a > b" src=', '"https:/', '/${host}/tr/', 'split"', '><p id="split">own</p>']) document.write(part)
    seen.split = read('split').textContent`),
  script(`document.writeln('<scr' + 'ipt src="${vendor}line.js">${end}'); document.write('<style>p { color: red }</style>')`),
  script(`document.write('<style>@import "${vendor}import.css"; #whole { color: rgb(1, 2, 3) }</style>')
    seen.color = getComputedStyle(read('whole')).color`),
  script(`document.write('<script>seen.text = "<img src=${vendor}text>"; seen.inner = !document.getElementById("tail")${end}<b id="tail">tail</b>')
    seen.outer = read('tail').textContent`),
  script(`document.write('<script>document.write(\\'<p id="nested">own</p><img src="\\'); document.write("${vendor}nested\\\\">")${end}<p id="last">own</p>')
    seen.nested = [read('nested').textContent, read('last').textContent, read('nested').nextElementSibling.localName]`),
  script(`document.write('<textarea id="area"><img src=${vendor}area></textarea><!-- <img src=${vendor}comment> --><p id="comment">own</p>')
    seen.area = [read('area').value, read('comment').textContent]`),
  script(`document.write('<div id="joined" title="')`),
  'the page’s own text"></div><p id="own">own</p>\n',
  script("seen.joined = [read('joined').title, read('own').textContent]"),
  script(`document.write('<iframe id="frame"></iframe>'); read('frame').contentWindow.fetch('${vendor}frame').catch(() => {})`),
].join('')

interface Seen {
  readonly [name: string]: unknown
}

const visit = async (world: World, hasIzin: boolean) => {
  world.serve({ body, ...hasIzin && { izin: {} } })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.page.waitForTimeout(1_000)
  const seen = await visitor.page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  return { visitor, seen, asked: world.server.log.urls(host).sort() }
}

const wanted = ['frame', 'import.css', 'line.js', 'nested', 'split', 'whole'].map((name) => `${host}/tr/${name}`)

test('what a page writes asks no vendor, and the page reads what it would without Izin', async ({ world }) => {
  const bare = await visit(world, false)
  expect(bare.asked).toEqual(wanted)
  world.startRound()

  const { visitor, seen, asked } = await visit(world, true)
  expect(asked).toEqual([])
  expect(seen).toEqual(bare.seen)
  expect(visitor.uncaught()).toEqual([])

  await visitor.acceptAll()
  // A call is not repeated.
  await expect.poll(() => world.server.log.urls(host).sort()).toEqual(wanted.slice(1))
})

test('a document that is opened and written anew is still ours', async ({ world }) => {
  const write = (url: string) => {
    document.open()
    document.write('<!doctype html><title>new</title><p>new')
    document.write('<img alt="" src="', url.slice(0, 12))
    document.write(`${url.slice(12)}">`)
    document.close()
    document.body.append(Object.assign(document.createElement('img'), { src: `${url}-later` }))
    document.body.insertAdjacentHTML('beforeend', `<img alt="" src="${url}-html">`)
  }
  const asked = () => world.server.log.urls(host).sort()
  world.serve({})
  const bare = await world.visitor()
  await bare.open()
  await bare.page.evaluate(write, `${vendor}new`)
  await expect.poll(asked).toEqual(['', '-html', '-later'].map((name) => `${host}/tr/new${name}`))
  world.startRound()

  world.serve({ izin: {} })
  const visitor = await world.visitor()
  await visitor.open()
  await visitor.page.evaluate(write, `${vendor}new`)
  await visitor.page.waitForTimeout(1_000)
  expect(asked()).toEqual([])
  await visitor.acceptAll()
  await expect.poll(asked).toHaveLength(3)
})
