// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { fireEvent } from '@testing-library/preact'
import { cells, rina } from './made-up.js'
import { closePage, openPage } from './open-page.js'

afterEach(closePage)

const headings = (screen: Awaited<ReturnType<typeof openPage>>['screen']) => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('signing in', () => {
  it('takes a key, says what is wrong with another, and shows the numbers', async () => {
    const { screen, user } = await openPage({ who: 'nobody' })
    const field = await screen.findByLabelText('Key')
    await user.type(field, 'izk_wrong{Enter}')
    expect((await screen.findByText('This key is not known, or no longer valid.')).getAttribute('role')).toBe('alert')
    expect([field.getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', field])
    await user.clear(field)
    await user.type(field, 'izk_right')
    await user.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(await screen.findByText('Consent rate by day')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    expect(await screen.findByLabelText('Key')).toBeTruthy()
  })
})

describe('the page', () => {
  it('shows each figure under its own heading, with the sentence that it says', async () => {
    const { screen } = await openPage()
    await screen.findByText('Consent rate by day')
    expect(headings(screen)).toEqual([
      'Consent rate by day', 'What people chose by day', 'By jurisdiction', 'By language', 'By variant of the banner', 'From banner to choice', 'Time to decide',
    ])
    expect(screen.getByText(/Over the whole range 80% allowed performance, 60% allowed marketing/)).toBeTruthy()
    expect(screen.getByText(/Of 1,050 banners shown, 610 led to a choice/)).toBeTruthy()
  })

  it('says a value by the keyboard, as a slider does', async () => {
    const { screen } = await openPage()
    const slider = await screen.findByRole('slider', { name: 'Consent rate, day' })
    expect(slider.getAttribute('aria-valuetext')).toBe('Thu, 26 Nov 2026: performance 80%, marketing 60%. Choices: 100')
    fireEvent.input(slider, { target: { value: '3' } })
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^Mon, 23 Nov 2026: performance hidden, marketing hidden\. Choices: fewer than 10, or hidden for their sake$/)
  })

  it('has the numbers of a chart as a table', async () => {
    const { screen, within } = await openPage()
    const table = within(await screen.findByRole('group', { name: 'Consent rate by day, table', hidden: true }))
    const rows = table.getAllByRole('row', { hidden: true }).map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(rows[0]).toEqual(['day', 'Performance', 'Marketing', 'Choices'])
    expect(rows.at(-1)).toEqual(['Thu, 26 Nov 2026', '80%', '60%', '100'])
    expect(rows[4]).toEqual(['Mon, 23 Nov 2026', 'hidden', 'hidden', 'hidden'])
  })

  it('says how many are hidden, and names no small number anywhere', async () => {
    const { screen } = await openPage()
    expect(await screen.findByText(/Hatched: 2 of 7 days, where a count is hidden\. By week fewer are\./)).toBeTruthy()
    expect(screen.getAllByText(/2 more are hidden: under 10, or needed to hide those\./)).toHaveLength(2)
    expect(document.body.textContent).not.toMatch(/Finnish/)
  })

  it('compares another category where asked, and keeps it in the address', async () => {
    const { screen, user, within } = await openPage()
    await screen.findByText('By variant of the banner')
    const rate = () => within(screen.getByRole('region', { name: 'By variant of the banner' })).getAllByRole('row')[1]!.textContent
    expect(rate()).toMatch(/^[AB]80%/)
    await user.click(screen.getByRole('radio', { name: 'Marketing' }))
    expect(rate()).toMatch(/^[AB]60%/)
    expect(location.search).toBe('?days=7&rate=marketing')
  })
})

describe('the range', () => {
  it('is a link to the same view of other days', async () => {
    const { screen, user, collector } = await openPage()
    const link = await screen.findByRole('link', { name: '30 days' })
    expect(link.getAttribute('href')).toBe('?days=30')
    await user.click(link)
    expect([location.search, link.getAttribute('aria-current')]).toEqual(['?days=30', 'true'])
    await expect.poll(() => collector.asked.at(-1)).toMatch(/from=2026-10-28&to=2026-11-27/)
  })

  it('is any two days, both counted, and never the wrong way round', async () => {
    const { screen, user, collector } = await openPage()
    fireEvent.input(await screen.findByLabelText('From'), { target: { value: '2026-11-20' } })
    fireEvent.input(screen.getByLabelText('to'), { target: { value: '2026-11-18' } })
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(screen.getByRole('alert').textContent).toBe('The first day is after the last.')
    fireEvent.input(screen.getByLabelText('to'), { target: { value: '2026-11-21' } })
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(location.search).toBe('?from=2026-11-20&to=2026-11-21')
    await expect.poll(() => collector.asked.at(-1)).toMatch(/from=2026-11-20&to=2026-11-22/)
  })

  it('of one day is drawn as bars', async () => {
    const { screen } = await openPage({ search: '?days=1' })
    expect(await screen.findByRole('region', { name: 'Consent rate' })).toBeTruthy()
    expect(screen.queryByRole('slider', { name: /Consent rate/ })).toBeNull()
  })

  it('goes back with the browser', async () => {
    const { screen, user } = await openPage()
    await user.click(await screen.findByRole('link', { name: '90 days' }))
    history.back()
    await expect.poll(() => screen.getByRole('link', { name: '7 days' }).getAttribute('aria-current')).toBe('true')
  })
})

describe('roles', () => {
  it.each([
    [['stats'], false, false], [['stats', 'export'], true, false], [['read'], false, true], [['stats', 'read', 'export'], true, true],
  ] as const)('%j: exports %s, one person %s', async (roles, exports, person) => {
    const { screen, collector } = await openPage({ who: { ...rina, roles } })
    await screen.findByRole('button', { name: 'Sign out' })
    expect([!!screen.queryByRole('heading', { name: 'Export' }), !!screen.queryByRole('heading', { name: 'One person’s consent' })]).toEqual([exports, person])
    await expect.poll(() => collector.asked.some((query) => query.includes('by='))).toBe(roles[0] === 'stats')
  })

  it('lead to files of the range that is seen', async () => {
    const { screen } = await openPage({ who: { ...rina, roles: ['stats', 'export'] }, search: '?days=7&site=shop.example' })
    const link = await screen.findByRole('link', { name: 'CSV' })
    expect(new URL(link.getAttribute('href')!).search).toBe('?format=csv&from=2026-11-20&to=2026-11-27&site=shop.example')
  })

  it('of some sites choose one of them', async () => {
    const { screen, collector } = await openPage({ who: { ...rina, together: false } })
    await screen.findByText('Consent rate by day')
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['portal.example', 'shop.example'])
    expect(collector.asked.at(-1)).toMatch(/site=portal\.example/)
  })

  it('lead to one person’s papers, once the id is whole', async () => {
    const { screen, user } = await openPage({ who: { ...rina, roles: ['read'] } })
    const field = await screen.findByLabelText(/Consent id/)
    await user.type(field, '8c9d1d0e-4f0b')
    expect(screen.queryByRole('link', { name: 'History' })).toBeNull()
    await user.type(field, '-4b43-9f57-000000000001')
    expect(screen.getByRole('link', { name: 'Proof (PDF)' }).getAttribute('href')).toMatch(/\/v1\/consents\/8c9d1d0e-4f0b-4b43-9f57-000000000001\/proof\.pdf$/)
  })
})

describe('without numbers', () => {
  it('says how to connect the first page', async () => {
    const { screen } = await openPage({ all: [] })
    expect(await screen.findByText('Connect the first page')).toBeTruthy()
    expect(screen.getByLabelText('The tag to put into a page').textContent).toMatch(/data-backend="[^"]+\/v1\/events"/)
  })

  it('of these days offers more of them', async () => {
    const { screen, user } = await openPage({ search: '?from=2026-01-01&to=2026-01-31' })
    expect(await screen.findByText('Nobody decided anything from Thu, 1 Jan 2026 to Sat, 31 Jan 2026.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show the last 90 days' }))
    expect(await screen.findByText('Consent rate by day')).toBeTruthy()
  })

  it('because of trouble says which, and tries again', async () => {
    const { screen, user, collector } = await openPage()
    await screen.findByText('Consent rate by day')
    Object.assign(collector, { stats: 503, code: 'unavailable' })
    await user.click(screen.getByRole('link', { name: '30 days' }))
    expect(await screen.findByText('The store is away')).toBeTruthy()
    collector.stats = 200
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Consent rate by day')).toBeTruthy()
  })

  it('because the session is over asks for the key again', async () => {
    const { screen, user, collector } = await openPage()
    await screen.findByText('Consent rate by day')
    Object.assign(collector, { stats: 401, who: undefined })
    await user.click(screen.getByRole('link', { name: '30 days' }))
    expect((await screen.findByText('You were signed out. Sign in again.')).getAttribute('role')).toBe('alert')
  })

  it('of banners says so, and what pages must be set to', async () => {
    const { screen } = await openPage({ all: cells.filter(({ kind }) => kind !== 'shown') })
    expect(await screen.findByText('No banner was counted in this range.')).toBeTruthy()
    expect(screen.getByText('"counters": true').parentElement!.textContent).toContain('in their izin-config, or in what createConsent is given')
  })
})
