import type { ComponentChildren } from 'preact'
import { safeHref } from './safe-href.js'

/** Each run ends at the sign that must follow it, so nothing is read twice, however hostile (requirement SEC-18). */
const boldRun = /\*\*([^*]+)\*\*/
const linkRun = /\[([^[\]]+)\]\(([^\s()]+)\)/

const bold = (text: string): ComponentChildren => text.split(boldRun).map((part, index) => (index % 2 ? <b>{part}</b> : part))

/** An address that leads nowhere safe stays as it was written, with its label. */
const link = (label: string, address = ''): ComponentChildren => {
  const href = safeHref(address)
  return href ? <a href={href}>{bold(label)}</a> : `[${label}](${address})`
}

/** Text, label, address, text, … */
const inLine = (text: string): ComponentChildren =>
  text.split(linkRun).map((part, index, parts) => (index % 3 < 1 ? bold(part) : index % 3 < 2 && link(part, parts[index + 1])))

/** Paragraphs, a line each, and lists. */
const blocksOf = (text: string): readonly (string | string[])[] => {
  const blocks: (string | string[])[] = []
  for (const line of text.split(/[\r\n]+/).filter(Boolean)) {
    const last = blocks.at(-1)
    if (!line.startsWith('- ')) blocks.push(line)
    else if (Array.isArray(last)) last.push(line.slice(2))
    else blocks.push([line.slice(2)])
  }
  return blocks
}

/**
 * A longer text of the site: `**bold**`, `[label](address)`, a paragraph a line, and lines that begin with `- ` as a list. All
 * else is text, as it was written. One paragraph stands without an element, so that it fits into any; more need one for blocks.
 */
export const RichText = ({ text }: { readonly text: string }): ComponentChildren => {
  const blocks = blocksOf(text)
  return blocks.map((block) =>
    Array.isArray(block) ? <ul>{block.map((line) => <li>{inLine(line)}</li>)}</ul> : blocks.length > 1 ? <p>{inLine(block)}</p> : inLine(block))
}
