import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { attempt } from '../core/attempt.js'
import type { HeldItem } from '../core/types.js'
import { createRewriter, type RewriteOptions, type Rewriter } from '../html/index.js'
import { UsageError, type Command, type Output } from './command.js'
import { readConfigFile } from './read-config-file.js'

const usage = `rewrite <dir> [--config <file>] [--url <url>] [--out <dir>] [--preload] [--check]
    declares what the pages (.html, .htm) below a folder would load before consent: in place, or to another folder
    --config   the JSON of the page's izin-config block; without it what is known by itself counts
    --url      where the folder is served; without it every absolute URL is another's
    --out      where the pages are written, under their own names; nothing else is copied
    --preload  puts hints for the site's own files before the meta line
    --check    changes nothing, and fails if a page would load anything undeclared`

const options = {
  config: { type: 'string' }, url: { type: 'string' }, out: { type: 'string' }, preload: { type: 'boolean' }, check: { type: 'boolean' },
} as const

/** One page and what of it is held. */
interface Page {
  readonly file: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly held: readonly HeldItem[]
}

const listPages = async (folder: string): Promise<string[]> => {
  const info = await stat(folder).catch(() => undefined)
  if (!info?.isDirectory()) throw new UsageError(`izin: ${folder} is no folder: write the one that the built pages are in`)
  const files = await readdir(folder, { recursive: true })
  return files.filter((file) => /\.html?$/i.test(file)).sort()
}

const rewriteBytes = async (bytes: Uint8Array, rewriter: Rewriter, page: RewriteOptions): Promise<Uint8Array> => {
  const source = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(rewriter.stream(page))
  return new Uint8Array(await new Response(source).arrayBuffer())
}

const pageUrl = (url: string | undefined, file: string) => url && new URL(file.split(sep).map(encodeURIComponent).join('/'), url).href

const readPage = async (folder: string, file: string, rewriter: Rewriter, { url, preload }: RewriteOptions): Promise<Page> => {
  const held: HeldItem[] = []
  const before = await readFile(join(folder, file))
  const address = pageUrl(url, file)
  const after = await rewriteBytes(before, rewriter, {
    ...(address && { url: address }), preload: preload ?? false, onHold: (item) => held.push(item),
  })
  return { file, before, after, held }
}

/** Its service, or the host of one that nobody knows. */
const nameOf = ({ service, url, category }: HeldItem) => service ?? `${attempt(() => new URL(url).hostname) || 'markup'} (${category})`

/** `youtube 2, meta-pixel 1`. */
const count = (held: readonly HeldItem[]): string => {
  const times = new Map<string, number>()
  for (const name of held.map(nameOf)) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].map(([name, number]) => `${name} ${number}`).join(', ')
}

const tell = (pages: readonly Page[], verb: string, { out }: Output) => {
  for (const { file, held } of pages) if (held.length > 0) out(`${file}: ${held.length} ${verb}: ${count(held)}`)
  const all = pages.flatMap(({ held }) => held)
  const touched = pages.filter(({ held }) => held.length > 0).length
  out(`${touched} of ${pages.length} pages, ${all.length} ${verb}${all.length > 0 ? `: ${count(all)}` : ''}`)
}

const write = async (folder: string, { file, before, after }: Page, isElsewhere: boolean) => {
  if (!isElsewhere && Buffer.compare(before, after) === 0) return
  const path = join(folder, file)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, after)
}

const readArguments = (args: readonly string[]) => {
  const { values, positionals: [folder, ...more] } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (!folder || more.length > 0) throw new UsageError(`izin: rewrite takes one folder: izin ${usage}`)
  if (values.check && values.out) throw new UsageError('izin: --check writes nothing: leave --out out')
  if (values.url && !attempt(() => new URL(values.url!))?.hostname) {
    throw new UsageError(`izin: --url must be an address such as https://example.com/, not ${values.url}`)
  }
  return { ...values, folder }
}

/** `izin rewrite`. */
export const rewrite: Command = {
  usage,
  async run(args, output) {
    const { folder, config, url, out, preload, check } = readArguments(args)
    const rewriter = createRewriter(config ? readConfigFile(config) : { policyVersion: '0' })
    const pages: Page[] = []
    for (const file of await listPages(folder)) {
      pages.push(await readPage(folder, file, rewriter, { ...(url && { url }), preload: preload ?? false }))
    }
    if (pages.length === 0) throw new Error(`izin: there is no page (.html, .htm) below ${folder}`)
    tell(pages, check ? 'undeclared' : 'declared', output)
    if (check) return pages.some(({ held }) => held.length > 0) ? 1 : 0
    for (const page of pages) await write(out ?? folder, page, out !== undefined)
    return 0
  },
}
