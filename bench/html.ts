import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'parse5'
import { createPage } from './html-pages.js'
import { median, table } from './table.js'

const rounds = Number(process.env['IZIN_BENCH_ROUNDS'] ?? 30)
// As built: types are checked before there is anything built.
const built = new URL('../dist/html.js', import.meta.url)
if (!existsSync(fileURLToPath(built))) throw new Error('dist/html.js is not there: run `npm run build` first.')
const { createRewriter } = await import(built.href) as typeof import('../src/html/index.js')

/** How much faster than a parse it must be. */
const goal = 2

const rewriter = createRewriter({ policyVersion: '1' })
const options = { url: 'https://portal.test/' }

/** A page that a tool made, if the package that ships it is here. */
const shipped = ['node_modules/@segment/facade/docs/index.html'].filter((file) => existsSync(file))
const pages: readonly (readonly [string, string])[] = [
  ...[100, 300, 1000].map((size) => [`page of ${size} KB`, createPage(size * 1000)] as const),
  ...shipped.map((file) => [file.replace('node_modules/', ''), readFileSync(file, 'utf8')] as const),
]

const time = (run: () => void) => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Interleaved: in every round both, in an order that turns. */
const measure = (html: string) => {
  const rewrites: number[] = []
  const parses: number[] = []
  const both = [() => rewrites.push(time(() => rewriter.rewrite(html, options))), () => parses.push(time(() => parse(html)))]
  for (let round = -5; round < rounds; round++) {
    for (const run of round % 2 ? both : [...both].reverse()) run()
    // The first rounds warm the engine up.
    if (round < 0) rewrites.length = parses.length = 0
  }
  return { rewrite: median(rewrites), parse: median(parses), ofPairs: median(parses.map((value, at) => value / rewrites[at]!)) }
}

const rows = pages.map(([name, html]) => {
  const { rewrite, parse: parsed, ofPairs } = measure(html)
  const speed = parsed / rewrite
  const rate = (html.length / 1000 / rewrite).toFixed(0)
  return [name, rewrite.toFixed(2), parsed.toFixed(2), rate, speed.toFixed(2), ofPairs.toFixed(2), `≥ ${goal}`, speed >= goal ? 'ok' : 'under']
})
console.log(`Rewriting against parsing the same with parse5, ms, medians of ${rounds} interleaved rounds, Node ${process.version}\n`)
console.log(table(['page', 'rewrite', 'parse', 'MB/s', 'faster', 'of pairs', 'goal', ''], rows))
