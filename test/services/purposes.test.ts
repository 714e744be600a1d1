import { describe, expect, it } from 'vitest'
import { entries } from '../../src/services/index.js'
import { purposes } from '../../src/services/purposes.js'
import type { PurposeText } from '../../src/core/service-details.js'

const texts: (readonly [string, PurposeText])[] = Object.entries(purposes)

describe('what cookies and keys are for', () => {
  it('is a list short enough to be translated', () => {
    expect(texts.length).toBeGreaterThanOrEqual(30)
    expect(texts.length).toBeLessThanOrEqual(45)
  })

  it.each(texts)('%s is one short sentence in each language', (id, { en, id: indonesian }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [en, indonesian]) {
      expect(text).toMatch(/^[A-Z][^.!?]+\.$/)
      expect(text.length).toBeLessThanOrEqual(90)
    }
    expect(indonesian).not.toBe(en)
  })

  it('is said in other words for each', () => {
    for (const language of ['en', 'id'] as const) expect(new Set(texts.map(([, text]) => text[language])).size).toBe(texts.length)
  })

  it('is needed, all of it', () => {
    const used = new Set(entries.flatMap(({ cookies = [], storage = [], vendorCookies = [] }) =>
      [...cookies, ...storage, ...vendorCookies].map((stored) => stored.for)))
    expect(texts.map(([id]) => id).filter((id) => !used.has(id as never))).toEqual([])
  })

  it('addresses people in Indonesian by «Anda», and has no English left in it', () => {
    for (const [id, text] of texts) {
      expect(text.id, id).not.toMatch(/\b(kamu|user|the|and|website|browser|tracking)\b/i)
    }
  })
})
