import { attempt } from '../core/attempt.js'
import { createEditor } from './editor.js'
import { unnamedPage } from './first-party.js'
import { createOutline, type Outline } from './outline.js'
import { createScanner } from './scanner.js'
import { StartTag } from './start-tag.js'

const valueOf = (tag: StartTag, name: string) => tag.valueOf(name) ?? ''

const isScript = (tag: StartTag) => tag.name === 'script' && /^\s*$|javascript|^module$/i.test(valueOf(tag, 'type'))
const isSheet = (tag: StartTag) => tag.name === 'link' && /^\s*stylesheet\s*$/i.test(valueOf(tag, 'rel'))

/** A hint loads as the tag will, or the file would be loaded twice. */
const kept = ['crossorigin', 'integrity', 'referrerpolicy', 'media']

const writeHint = (tag: StartTag, source: string): string => {
  const isModule = /^module$/i.test(valueOf(tag, 'type'))
  const what = isModule ? 'rel="modulepreload"' : `rel="preload" as="${tag.name === 'script' ? 'script' : 'style'}"`
  const own = kept.filter((name) => tag.has(name)).map((name) => tag.readAttribute(name))
  const href = `href${tag.readAttribute(source).slice(source.length)}`
  return `<link ${[what, href, ...own].join(' ')}>`
}

/** The meta line of the installation: a policy that forbids nothing, for Chromium's scanner. */
const isMetaLine = (tag: StartTag) =>
  tag.name === 'meta' && /^content-security-policy$/i.test(valueOf(tag, 'http-equiv')) && valueOf(tag, 'content').trim() === ''

const listTags = (html: string): StartTag[] => {
  const editor = createEditor()
  const tags: StartTag[] = []
  let outline!: Outline
  const scanner = createScanner({
    start(token) {
      tags.push(new StartTag(token, editor.read))
      outline.take(token)
    },
    end: (token) => void outline.take(token),
    needsAll: () => true,
    ownsPaths: () => false,
  }, (tokenizer) => (outline = createOutline(tokenizer, true)))
  editor.append(html)
  scanner.write(html)
  scanner.end()
  return tags
}

/**
 * Hints for the page's own style sheets and scripts, before the meta line: it turns off Chromium's scanner, which
 * would have found them early. A page without that line needs none and stays as it is.
 */
export const addPreloads = (html: string, url = unnamedPage): string => {
  const tags = listTags(html)
  const line = tags.find(isMetaLine)
  if (!line) return html
  const hostOf = (text: string) => attempt(() => new URL(text, url).host)
  const hinted = new Set(tags.filter(({ name, start }) => name === 'link' && start < line.start).map((tag) => valueOf(tag, 'href')))
  const hints = tags.filter(({ start }) => start >= line.end).flatMap((tag) => {
    const source = isScript(tag) ? 'src' : isSheet(tag) ? 'href' : undefined
    const value = source && valueOf(tag, source)
    if (!value || hinted.has(value) || tag.has('nomodule') || hostOf(value) !== hostOf('')) return []
    hinted.add(value)
    return [writeHint(tag, source)]
  })
  return html.slice(0, line.start) + hints.join('') + html.slice(line.start)
}
