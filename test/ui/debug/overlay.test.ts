// @vitest-environment jsdom
import { screen as page, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { declared } from '../../../src/gate.js'
import { createConsent, type HeldItem } from '../../../src/index.js'
import { mountOverlay } from '../../../ui/debug/mount-overlay.js'
import { fillJsdomGaps } from '../fill-jsdom-gaps.js'
import { createFakeConsent } from '../fake-consent.js'

const tags = `<script type="text/plain" data-izin="marketing" data-izin-service="meta-pixel" src="https://pixel.example/p.js?user=s3cret"></script>
<img alt="" data-izin="performance" data-izin-src="https://count.example/i.gif?visitor=s3cret">`

/** On a busy machine what comes on demand comes late. */
const patience = { timeout: 5000 }

const ends: (() => void)[] = []
const start = () => {
  document.body.innerHTML = tags
  const consent = createConsent({
    policyVersion: '2026-11', jurisdiction: 'ID', gate: declared(), vendors: [{ name: 'a-switch', apply() {} }], backends: [{ name: 'mine', send() {} }],
  })
  ends.push(consent.destroy)
  return consent
}
const open = (...given: Parameters<typeof mountOverlay>) => {
  const unmount = mountOverlay(...given)
  ends.push(unmount)
  const dock = document.querySelector('izin-debug')!.shadowRoot!.querySelector('aside')!
  return { unmount, dock: within(dock), text: () => dock.textContent ?? '' }
}
/** The text that "Copy as text" gives, where the clipboard takes it or not. */
const copied = async ({ dock }: ReturnType<typeof open>, clipboard?: { writeText(text: string): Promise<void> }) => {
  const user = userEvent.setup()
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  await user.click(dock.getByRole('button', { name: 'Copy as text' }))
}
const report = async (opened: ReturnType<typeof open>) => {
  let text = ''
  await copied(opened, { writeText: async (given) => void (text = given) })
  await opened.dock.findByText('Copied.', {}, patience)
  return text
}

beforeEach(fillJsdomGaps)
afterEach(() => {
  ends.splice(0).reverse().forEach((end) => end())
  document.cookie = 'izin=; Max-Age=0'
})

describe('the developer\'s overlay', () => {
  it('says what is held, by which rule and why, and what to write', async () => {
    const consent = start()
    await vi.waitFor(() => expect(consent.getHeld()).toHaveLength(2))
    const { text } = open(consent)
    expect(text()).toContain('Izin 0.1.0 · undecided · 2 held')
    expect(text()).toContain('https://pixel.example/p.js?user=…')
    expect(text()).toContain('marketing, meta-pixel: its markup says so (declared)')
    expect(text()).toContain('marketing is denied: nobody has chosen yet')
    expect(text()).toContain('data-izin="essential"')
    expect(text()).toMatch(/Vendors told.*a-switch.*performance denied/)
    expect(text()).toMatch(/Backends.*mine/)
  })

  it('follows what changes', async () => {
    const consent = start()
    await vi.waitFor(() => expect(consent.getHeld()).toHaveLength(2))
    const { text } = open(consent)
    consent.decide({ performance: true, marketing: false })
    await vi.waitFor(() => expect(text()).toContain('decided · 1 held'), patience)
    expect(text()).toMatch(/Released 1image: https:\/\/count\.example/)
    expect(text()).toContain('choice: the person chose so')
    expect(text()).toMatch(/Decisions 2decision: performance allowed, marketing denied/)
  })

  it('reports as text, with no value and no whole id in it', async () => {
    history.replaceState(null, '', '/?session=s3cret')
    const { consent } = createFakeConsent({
      record: { categories: { performance: true, marketing: false }, subject: 's3cret' },
      found: [{ name: 'promo', kind: 'cookie', category: 'marketing', confidence: 0, because: 'unknown', declared: false }],
      held: [{ url: 'https://pixel.example/p.js?user=s3cret', kind: 'script', category: 'marketing', rule: 'service', service: 'meta-pixel' }],
    })
    const opened = open(consent, [
      ['error', { where: 'backend http', error: new Error('https://b.example/?key=s3cret said token=s3cret') }],
      ['undeclared', { url: 'https://other.example/x?id=s3cret', kind: 'image', category: 'marketing', rule: 'unknown-content', initiator: 'https://a.example/?s3cret' }],
    ])
    await userEvent.click(opened.dock.getByRole('button', { name: 'Look into storage' }))
    await opened.dock.findByText(/^Names: \d+, not declared: 1\.$/, {}, patience)
    await vi.waitFor(() => expect(opened.text()).toContain('"cookies":["promo"]'), patience)
    const text = await report(opened)
    const { id } = consent.getState().record!
    for (const part of ['- cookie: promo', 'https://pixel.example/p.js?user=…', 'page: http://localhost:3000/?session=…', 'token=…', 'https://other.example/x?id=…', `id ${id.slice(0, 4)}…`]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('s3cret')
    expect(text).not.toContain(id)
    history.replaceState(null, '', '/')
  })

  it('gives the text to be copied by hand where the clipboard is refused', async () => {
    const opened = open(start())
    await copied(opened, undefined)
    const area = await opened.dock.findByRole<HTMLTextAreaElement>('textbox', { name: 'Report' }, patience)
    expect(area.value).toContain('## State\n- status: undecided')
    await vi.waitFor(() => expect(area.selectionEnd).toBe(area.value.length))
  })

  it('knows what happened before it came', () => {
    const item: HeldItem = { url: 'https://call.example/?a=1', kind: 'fetch', category: 'marketing', rule: 'unknown-code' }
    const { text } = open(createFakeConsent().consent, [
      ['hold', item], ['hold', item], ['hold', { ...item, kind: 'image' }], ['release', { ...item, kind: 'image' }],
      ['error', { where: 'gate', error: new Error('first') }], ['error', { where: 'gate', error: new Error('second') }],
    ])
    expect(text()).toMatch(/Refused 1fetch: https:\/\/call\.example\/\?a=… \(2 times\)/)
    expect(text()).toMatch(/Released 1image:/)
    expect(text()).toMatch(/2 errors.*gate: Error: first.*gate: Error: second/)
  })

  it('changes nothing by being opened, and goes without a trace', () => {
    const fake = createFakeConsent()
    const before = [fake.consent.getState(), document.cookie, { ...localStorage }, { ...sessionStorage }]
    const { unmount } = open(fake.consent)
    expect(fake.listeners()).toBeGreaterThan(0)
    expect(open(fake.consent).unmount()).toBeUndefined()
    expect(document.querySelectorAll('izin-debug')).toHaveLength(1)
    unmount()
    expect([fake.consent.getState(), document.cookie, { ...localStorage }, { ...sessionStorage }]).toEqual(before)
    expect([fake.calls, fake.listeners(), page.queryByLabelText('Izin debug'), document.querySelector('izin-debug')]).toEqual([[], 0, null, null])
  })
})
