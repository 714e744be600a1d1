import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { id } from '../../../ui/locales/id.js'
import { describeConsent } from '../../src/rights/history.js'
import { createProof } from '../../src/rights/proof.js'
import { hashOf } from '../../src/rights/snapshot.js'
import { aConsentEvent, firstMoment } from '../a-consent-event.js'
import { collect, pdfText } from '../pdf-text.js'

const { title, text, acceptAll } = id
const snapshot = JSON.stringify({ texts: { title, text }, buttons: [{ action: 'accept-all', label: acceptAll }] })
const hash = hashOf(snapshot)
const withHash = (seq: number) => ({ event: aConsentEvent({ seq, policy: { version: '2026-11', pack: 'id@3', hash } }), received: firstMoment + 40 })
const policy = { hash, snapshot, received: firstMoment }

/** Lines as the page breaks them are one text again. */
const prove = async (options: Partial<Parameters<typeof createProof>[0]> = {}, events = [withHash(0), withHash(3)]) => {
  const consent = describeConsent(events, firstMoment)!
  const file = await collect(createProof({ consent, decision: consent.events.at(-1)!, policy, now: firstMoment, ...options }))
  return { file, text: pdfText(file).replaceAll('\n', '').replaceAll(' ', '') }
}
const tight = (words: string) => words.replace(/\s/g, '')

describe('the proof of a decision', () => {
  it('has a text layer that says what was shown, in Indonesian, what was chosen and when', async () => {
    const { text: page } = await prove()
    for (const shown of [title, text, acceptAll, hash, 'is the one above.']) expect(page).toContain(tight(shown))
    for (const chosen of ['2026-11-22T10:00:00.123Z by the clock', '2026-11-22T10:00:00.163Z by the clock of the collector', 'Allowed: essential, performance', 'Refused: marketing']) {
      expect(page).toContain(tight(chosen))
    }
    expect(page).toContain(tight('Not here: decisions 1 to 2.'))
  })

  it('names the key that signs, where there is one', async () => {
    expect((await prove({ kid: 'Kx9_-thumbprint' })).text).toContain(tight('the key, whose name is Kx9_-thumbprint'))
    expect((await prove()).text).not.toContain('jwks')
  })

  it('gives the means to check it', async () => {
    const canonical = canonicalize(withHash(3).event)!
    const { text: page } = await prove()
    expect(page).toContain(canonical)
    expect(page).toContain(createHash('sha256').update(canonical).digest('hex'))
  })

  it('says that the texts are not here, and when they are not the ones', async () => {
    const missing = await prove({ policy: undefined } as object)
    expect(missing.text).toContain(tight('were not uploaded'))
    const other = await prove({ policy: { ...policy, snapshot: snapshot.replace(title, 'Another') } })
    expect(other.text).toContain(tight('IS NOT THE ONE ABOVE'))
  })

  it('writes what its fonts lack as numbers, and says so', async () => {
    const words = JSON.stringify({ texts: { title: 'Größe – „漢字“ €😀' } })
    const { text: page } = await prove({ policy: { hash, snapshot: words, received: 0 } })
    expect(page).toContain(tight('Größe – „\\u{6f22}\\u{5b57}“ €\\u{1f600}'))
    expect(page).toContain(tight('stand here as their Unicode number'))
    expect((await prove()).text).not.toContain(tight('stand here as their Unicode number'))
  })

  it('stays short however long somebody made the history', async () => {
    const { file, text: page } = await prove({}, Array.from({ length: 5000 }, (_, seq) => withHash(seq)))
    expect(file.length).toBeLessThan(100_000)
    expect(page).toContain(tight('and 4800 more.'))
  })
})
