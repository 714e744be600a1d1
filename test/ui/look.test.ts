import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import schema from '../../src/core/config.schema.json' with { type: 'json' }
import { bannerStyles } from '../../ui/theme/banner.js'
import { base, type Theme } from '../../ui/theme/base.js'
import { preferencesStyles } from '../../ui/theme/preferences.js'

const readme = readFileSync('README.md', 'utf8')
const section = readme.slice(readme.indexOf('## The look'), readme.indexOf('## The law of a place'))
const components = readdirSync('ui').filter((file) => file.endsWith('.tsx')).map((file) => readFileSync(`ui/${file}`, 'utf8')).join('\n')
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()
const properties = schema.properties.ui.properties

describe('the look that the README promises', () => {
  it('names every custom property that is read, and no other', () => {
    expect(found(section, /`(--izin-[\w-]+)`/g)).toEqual(found(base() + bannerStyles + preferencesStyles, /var\((--izin-[\w-]+)/g))
  })

  it('names every part, slot, layout and theme', () => {
    const parts = /Parts: ([^\n]*?)\. Your own/.exec(section)?.[1] ?? ''
    expect(found(parts, /`([\w-]+)`/g)).toEqual(found(components, /\bpart="([\w-]+)"/g))
    expect(found(section, /[`"]((?:banner|preferences)-(?:header|footer))[`"]/g)).toEqual(found(components, /<slot name="([\w-]+)"/g))
    for (const name of [...properties.layout.enum, ...properties.theme.enum]) expect(section).toContain(`\`${name}\``)
  })

  it('has styles for every theme and layout of the schema', () => {
    const texts = properties.theme.enum.map((theme) => base(theme as Theme))
    expect(new Set(texts).size).toBe(texts.length)
    for (const layout of properties.layout.enum.filter((name) => name !== 'bar')) expect(bannerStyles).toContain(`.${layout}`)
  })
})
