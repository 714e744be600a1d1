import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stageText } from './stage.js'
import type { Visit } from './visit.js'

const folder = fileURLToPath(new URL('tags/', import.meta.url))
const readSnippet = (name: string) => [name.replace(/\.html$/, ''), readFileSync(folder + name, 'utf8')] as const
const snippets = new Map(readdirSync(folder).map(readSnippet))

/** In the order in which a marketing team collects them. */
const headTags = [
  'google-tag-manager', 'google-analytics', 'meta-pixel', 'tiktok', 'hotjar', 'clarity', 'posthog', 'mixpanel',
  'segment',
]
const bodyTags = ['google-tag-manager.body', 'meta-pixel.body', 'google-ads.body', 'chat-bubble.body']
// Under Trusted Types only tags that create no script themselves can work, with Izin or without.
const strictHeadTags = ['google-analytics']
const strictBodyTags = ['google-ads.body']

// What a site does to a tag when it takes on a strict policy: a nonce for scripts, no inline style.
const fitPolicy = (html: string, nonce: string | undefined) =>
  nonce ? html.replaceAll('<script', `<script nonce="${nonce}"`).replace(/ style="[^"]*"/g, '') : html

/** A vendor's tag as its vendor documents it, its addresses moved to the played hosts. */
export const getTag = (name: string, visit: Visit): string => {
  const snippet = snippets.get(name)
  if (snippet === undefined) throw new Error(`No tag named ${name}`)
  return fitPolicy(stageText(snippet, visit.port), visit.nonce)
}

/**
 * The player as the portal's own template writes it: declared, so that no browser asks for it before consent. An
 * embed is the site's own markup, not a vendor's tag, and a frame starts to load before any script can see it.
 */
export const getEmbed = (visit: Visit): string => {
  const frame = getTag('youtube', visit)
  const declared = ' data-izin="marketing" data-izin-service="youtube" data-izin-src='
  return visit.bare ? frame : frame.replace(' src=', declared)
}

const getTags = (names: readonly string[], visit: Visit) => names.map((name) => getTag(name, visit)).join('')

export const getHeadTags = (visit: Visit) => getTags(visit.nonce ? strictHeadTags : headTags, visit)
export const getBodyTags = (visit: Visit) => getTags(visit.nonce ? strictBodyTags : bodyTags, visit)
