import type { Found, HeldItem } from '../../src/index.js'
import type { Remedy } from './section.js'

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).hostname || undefined
  } catch {
    return undefined
  }
}

const write = (config: object) => JSON.stringify(config)

const toId = (name: string) => name.replace(/[^\w-]+/g, '-').slice(0, 64)

const describe = (name: string, category: string, matches: object) =>
  write({ services: [{ id: toId(name), name, category, ...matches }] })

const allow = (host: string): Remedy => ({ when: 'Let it through without asking, if the page cannot do without', text: write({ gate: { allow: [host] } }) })

/** What to paste for a load, into the configuration or on the tag: to allow it, or to say what it is. */
export const remediesForLoad = ({ url, kind, category, rule }: HeldItem): readonly Remedy[] => {
  // Names, not loads: the service that has them is written in the configuration already, or built in.
  if (kind === 'cookie' || kind === 'storage') return []
  if (rule === 'declared') return [{ when: 'Never hold it, if the page cannot do without', text: 'data-izin="essential"' }]
  const host = hostOf(url)
  if (!host) return []
  if (!rule.startsWith('unknown')) return [allow(host)]
  return [{ when: 'Ask for it by name', text: describe(host, category, { hosts: [host] }) }, allow(host)]
}

/** What says whose a stored name is. */
export const remedyForFound = ({ name, kind, category }: Found): Remedy => ({
  when: 'Say whose it is, and of which category',
  text: describe(name, category === 'essential' ? 'performance' : category, { [kind === 'cookie' ? 'cookies' : 'storage']: [name] }),
})
