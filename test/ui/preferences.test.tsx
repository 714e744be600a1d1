// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { detailsOf } from '../../src/services/details.js'
import { services } from './fake-consent.js'
import { mounted, untilFull } from './mounted.js'

let unmount = () => {}
const open = async (options: Parameters<typeof mounted>[0] = {}) => {
  const page = mounted({ surface: 'preferences', ...options })
  unmount = page.unmount
  const dialog = await page.screen.findByRole('dialog')
  await untilFull(page.shadow)
  return { ...page, dialog, toggle: (name: string) => page.screen.getByRole('switch', { name, hidden: true }) as HTMLInputElement }
}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

describe('the preferences', () => {
  it('preselect nothing', async () => {
    const { screen } = await open()
    const switches = screen.getAllByRole<HTMLInputElement>('switch', { hidden: true })
    expect(switches.map(({ checked }) => checked)).not.toContain(true)
    expect(switches.map(({ name }) => name)).toEqual(['performance', 'service:google-analytics', 'marketing'])
  })

  it('say that what is essential is always on, without a control for it', async () => {
    const { screen, shadow } = await open()
    expect(screen.getByText('Always on')).toBeTruthy()
    expect(shadow.querySelector('[name=essential], [name="service:session"], :disabled')).toBeNull()
  })

  it('show what was chosen before, when, and under which id', async () => {
    const record = { categories: { performance: true, marketing: false }, services: { youtube: true }, id: 'consentid' }
    const { toggle, screen } = await open({ record })
    expect(toggle('Performance').checked).toBe(true)
    expect(toggle('Marketing').checked).toBe(false)
    expect(toggle('YouTube').checked).toBe(true)
    expect(screen.getByText('consentid')).toBeTruthy()
    expect(screen.getByText(/You chose on .*2026/)).toBeTruthy()
  })

  it('offer the receipt as a file, and take its address back', async () => {
    const files: Blob[] = []
    const revoked: string[] = []
    const saved: [name: string, href: string][] = []
    vi.stubGlobal('URL', Object.assign(class extends URL {}, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: (url: string) => revoked.push(url),
    }))
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push([this.download, this.href])
    })
    const { consent, screen } = await open({ record: { categories: { performance: true, marketing: false } } })
    vi.useFakeTimers()
    screen.getByRole('button', { name: 'Download receipt' }).click()
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    expect(saved).toEqual([['izin-receipt-Zm9vYmFyYmF6cXV4MTIzNA.json', 'blob:1']])
    expect(revoked).toEqual(['blob:1'])
    const read = new Promise((resolve) => {
      const reader = Object.assign(new FileReader(), { onload: () => resolve(JSON.parse(String(reader.result))) })
      reader.readAsText(files[0]!)
    })
    expect(await read).toEqual(consent.receipt())
    vi.unstubAllGlobals()
    click.mockRestore()
  })

  it('stay as they are where the page refuses such a file, and offer none without a choice', async () => {
    vi.stubGlobal('URL', Object.assign(class extends URL {}, { createObjectURL: () => { throw new Error('refused') } }))
    const { screen, shadow, dialog, consent } = await open({ record: {} })
    screen.getByRole('button', { name: 'Download receipt' }).click()
    expect(dialog.isConnected).toBe(true)
    vi.unstubAllGlobals()
    consent.reset()
    consent.open('preferences')
    await untilFull(shadow)
    expect(screen.queryByRole('button', { name: 'Download receipt' })).toBeNull()
  })

  it('show a refusal that was only counted: when, but no id and no copy to keep', async () => {
    const { screen } = await open({ record: { id: '', categories: { performance: false, marketing: false } } })
    expect(screen.getByText(/You chose on .*2026/)).toBeTruthy()
    expect(screen.queryByText(/Consent ID/i)).toBeNull()
    expect(screen.queryByRole('button', { name: 'Download receipt' })).toBeNull()
    expect(screen.getByRole('button', { name: /Withdraw/ })).toBeTruthy()
  })

  it('keep toggles to themselves until saved', async () => {
    const { toggle, user, calls, screen } = await open()
    await user.click(toggle('Performance'))
    expect(calls).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(calls).toMatchObject([{
      method: 'decide',
      argument: { performance: true, marketing: false, services: {} },
      context: { source: 'preferences', event: { type: 'click' } },
    }])
  })

  it('let a service follow its category unless it is switched by itself', async () => {
    const { toggle, user, calls, screen } = await open()
    await user.click(toggle('Performance'))
    expect(toggle('Google Analytics').checked).toBe(true)
    await user.click(toggle('Google Analytics'))
    expect(toggle('Performance').checked).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(calls[0]?.argument).toEqual({ performance: true, marketing: false, services: { 'google-analytics': false } })
  })

  it('take back an old answer for a service that follows again', async () => {
    const record = { categories: { performance: false, marketing: false }, services: { youtube: true } }
    const { toggle, user, consent, screen } = await open({ record })
    await user.click(toggle('YouTube'))
    await user.click(screen.getByRole('button', { name: 'Save choices' }))
    expect(consent.getState().record?.services).toEqual({})
  })

  it('list a service as soon as it is held on the page', async () => {
    const { hold, toggle } = await open()
    hold({ url: 'https://connect.facebook.net/x.js', kind: 'script', category: 'marketing', service: 'meta-pixel', rule: 'service' })
    expect(toggle('Meta Pixel').checked).toBe(false)
  })

  it('show what is stored and nobody declared, under its category, as found', async () => {
    const guess = { confidence: 0.6, because: 'words' as const }
    const { screen, shadow } = await open({ found: [
      { name: '<b>_promo</b>', kind: 'local-storage', category: 'marketing', ...guess, declared: false },
      { name: '_ga', kind: 'cookie', category: 'performance', ...guess, declared: true },
    ] })
    const summary = await screen.findByText('Found here, not declared (1)')
    const section = summary.closest('.category')
    expect(section?.querySelector('label')?.textContent).toBe('Marketing')
    expect(section?.querySelector('li')?.textContent).toBe('<b>_promo</b> local storage')
    expect(shadow.querySelector('b')).toBeNull()
    expect(screen.queryByText('_ga')).toBeNull()
  })

  it.each(['cancel', 'close'])('decide nothing on the dialog’s %s', async (type) => {
    const { dialog, toggle, user, calls, consent } = await open()
    await user.click(toggle('Marketing'))
    fireEvent(dialog, new Event(type, { cancelable: true }))
    expect(calls).toEqual([])
    expect(consent.getState()).toMatchObject({ status: 'undecided', surface: 'banner' })
  })

  it('decide nothing on the close button', async () => {
    const { screen, user, calls, consent } = await open()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(calls).toEqual([])
    expect(consent.getState().surface).not.toBe('preferences')
  })

  it.each([['Reject all', 'rejectAll'], ['Accept all', 'acceptAll']] as const)('offer %s', async (name, method) => {
    const { screen, user, calls } = await open()
    await user.click(screen.getByRole('button', { name }))
    expect(calls).toMatchObject([{ method, context: { source: 'preferences' } }])
  })

  it('offer to withdraw all to who has chosen, and to nobody else', async () => {
    const first = await open()
    expect(first.screen.queryByRole('button', { name: 'Withdraw all consent' })).toBeNull()
    first.unmount()
    const { screen, user, calls } = await open({ record: { categories: { performance: true, marketing: true } } })
    await user.click(screen.getByRole('button', { name: 'Withdraw all consent' }))
    expect(calls).toMatchObject([{ method: 'withdraw', argument: undefined, context: { source: 'preferences' } }])
  })

  it('say who is behind a service and what it keeps, once its list is opened', async () => {
    const asked: string[] = []
    const { screen } = await open({
      detailsOf: (id) => {
        asked.push(id)
        return detailsOf(id)
      },
    })
    expect(asked).toEqual([])
    const summary = screen.getAllByText('Services (1)').find((each) => each.closest('details')!.querySelector('[name="service:google-analytics"]'))!
    const list = summary.closest('details')!
    list.open = true
    fireEvent(list, new Event('toggle'))
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Google LLC: privacy policy' })
    expect(asked).toEqual(['google-analytics'])
    expect(link.href).toBe('https://policies.google.com/privacy')
    expect(list.textContent).toContain('_ga · 2 years')
    expect(list.textContent).toContain('Recognises your browser when you come back')
  })

  it('say once what is kept as a cookie and as a key alike', async () => {
    const { shadow } = await open({ detailsOf: () => detailsOf('hotjar') })
    expect(detailsOf('hotjar')!.stored.filter(({ name }) => name === '_hj*')).toHaveLength(2)
    const list = shadow.querySelector('[name="service:google-analytics"]')!.closest('details')!
    fireEvent(list, new Event('toggle'))
    await vi.waitFor(() => expect(list.querySelector('code')).not.toBeNull())
    expect([...list.querySelectorAll('code')].filter(({ textContent }) => textContent === '_hj*')).toHaveLength(1)
  })

  it('put the focus on the heading, and back on the opener when closed', async () => {
    const opener = document.createElement('button')
    document.body.append(opener)
    const page = mounted({ surface: 'none', record: {} })
    unmount = page.unmount
    opener.focus()
    page.consent.open('preferences')
    expect((await page.screen.findByRole('heading', { name: 'Privacy settings' }))).toBe(page.shadow.activeElement)
    await page.user.click(page.screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(opener)
  })

  it('know their opener also after they were drawn anew', async () => {
    const opener = document.body.appendChild(document.createElement('button'))
    const page = mounted({ surface: 'none', record: {} })
    unmount = page.unmount
    opener.focus()
    page.consent.open('preferences')
    await untilFull(page.shadow)
    await page.user.click(page.screen.getAllByRole('switch')[0]!)
    page.consent.setLocale('en-GB')
    await page.user.click(page.screen.getByRole('button', { name: 'Close' }))
    expect(document.activeElement).toBe(opener)
  })

  it('give the focus back to the banner’s button when opened from there', async () => {
    const { screen, user, shadow, unmount: end } = mounted()
    unmount = end
    await user.click(screen.getByRole('button', { name: 'Settings' }))
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    expect(shadow.activeElement).toBe(screen.getByRole('button', { name: 'Settings' }))
  })

  it('show what is already on where the law is opt-out', async () => {
    const { toggle } = await open({ model: 'opt-out' })
    expect(toggle('Marketing').checked).toBe(true)
  })

  it('say what Global Privacy Control does, and what allowing marketing does to it (GPC-03, CA-03)', async () => {
    const { screen, toggle } = await open({ gpc: true })
    expect(screen.getByText('Your browser’s Global Privacy Control keeps marketing off unless you allow it.')).toBeTruthy()
    const remark = screen.getByText('Allowing this overrides your browser’s Global Privacy Control on this site.')
    expect(toggle('Marketing').getAttribute('aria-describedby')).toContain(remark.closest('p')!.id)
    expect(toggle('Performance').getAttribute('aria-describedby')).toBe('about:performance')
  })

  it('say that a choice has turned the signal round (CA-03)', async () => {
    const { screen } = await open({ gpc: true, record: { categories: { performance: true, marketing: true } } })
    expect(screen.getByText('Your browser sends Global Privacy Control. You allowed Marketing on this site all the same.')).toBeTruthy()
  })

  it('opt out in one click where the law is to opt out, and heed the signal there (CA-02, CA-05)', async () => {
    const { screen, toggle, user, calls } = await open({ model: 'opt-out', gpc: true })
    expect([toggle('Performance').checked, toggle('Marketing').checked]).toEqual([true, false])
    expect(screen.getByText(/^Opt-out request honored: .* keeps Marketing off\.$/)).toBeTruthy()
    expect(screen.getByText(/sale or sharing of your personal information/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Reject all' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Opt out of all' }))
    expect(calls).toMatchObject([{ method: 'rejectAll', context: { source: 'preferences' } }])
  })

  it.each([
    [true, 'Not available to people under 18.'], ['unknown', 'Stays off, because your age could not be checked.'],
  ] as const)('disable what nobody may allow, and say why: minor %s (ID-07)', async (minor, text) => {
    const { screen, toggle } = await open({ config: { minor }, locked: ['marketing'] })
    expect([toggle('Marketing').disabled, toggle('Performance').disabled]).toEqual([true, false])
    expect(toggle('Marketing').getAttribute('aria-describedby')).toContain(screen.getByText(text).closest('p')!.id)
  })

  it('disable the services of what is locked', async () => {
    const { toggle } = await open({ config: { minor: true }, locked: ['performance'] })
    expect(toggle('Google Analytics').disabled).toBe(true)
  })

  it('tell the ground, the data and how long they are kept under each description (ID-02)', async () => {
    const told = { basis: 'Consent', data: '<b>Pages</b>', retention: '13 months' }
    const { toggle, shadow } = await open({ config: { categories: [{ id: 'essential' }, { id: 'performance', ...told }, { id: 'marketing' }] } })
    const list = toggle('Performance').closest('.category')?.querySelector('dl')
    expect([...list?.querySelectorAll('div') ?? []].map(({ textContent }) => textContent))
      .toEqual(['Legal basisConsent', 'Data<b>Pages</b>', 'Kept13 months'])
    expect(shadow.querySelectorAll('dl')).toHaveLength(1)
    expect(shadow.querySelector('b')).toBeNull()
  })

  it('tell who is responsible, their officer, where data goes and who hears a complaint (EU-12, ID-12, PR-22, PR-25)', async () => {
    const { screen } = await open({ config: {
      controller: { name: 'Nusa', email: 'privacy@nusa.example', dpo: 'Bu Sari, dpo@nusa.example' },
      complaint: { authority: 'Komdigi', url: 'https://komdigi.example/' },
      transfers: [{ country: 'SG', safeguard: 'Standard clauses' }, { country: '??', safeguard: 'None' }],
    } })
    expect(screen.getByRole('link', { name: 'privacy@nusa.example' }).getAttribute('href')).toBe('mailto:privacy@nusa.example')
    expect(screen.getByText('Data protection officer: Bu Sari, dpo@nusa.example')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Komdigi' }).getAttribute('href')).toBe('https://komdigi.example/')
    expect(screen.getByText('Singapore: Standard clauses')).toBeTruthy()
    expect(screen.getByText('??: None')).toBeTruthy()
  })

  it('link no complaint to a script', async () => {
    const { screen } = await open({ config: { complaint: { authority: 'Komdigi', url: 'javascript:alert(1)' } } })
    expect(screen.queryByRole('link', { name: 'Komdigi' })).toBeNull()
    expect(screen.getByText('Komdigi')).toBeTruthy()
  })

  it('tell of a version before it counts, and not after (ID-05, PR-20)', async () => {
    const day = 86_400_000
    const policy = (at: number) => ({ version: '2', effectiveAt: new Date(at).toISOString().slice(0, 10), summary: { en: 'Ads are new.', id: 'Iklan baru.' } })
    const ahead = await open({ config: { policy: policy(Date.now() + 40 * day) } })
    expect(ahead.screen.getByText(/^A new version takes effect on .*20\d\d\. Ads are new\.$/)).toBeTruthy()
    ahead.unmount()
    const { screen } = await open({ config: { policy: policy(Date.now() - day) } })
    expect(screen.queryByText(/takes effect/)).toBeNull()
  })

  it('list the choices before this one, with what was chosen, and say where that is kept', async () => {
    const choice = (sequence: number, marketing: boolean) => ({
      at: Date.UTC(2026, 9, 1 + sequence) / 1000, policyVersion: '1', id: 'A'.repeat(22), sequence, services: {}, scope: [],
      categories: { performance: true, marketing }, gpc: false, minor: false, imported: false, lax: false,
    })
    const { screen } = await open({ record: choice(2, false), earlier: [choice(1, true), choice(0, false)] })
    const list = screen.getByText('Your earlier choices (2)').closest('details')!
    expect([...list.querySelectorAll('li')].map(({ innerHTML }) => innerHTML.split('<br>')[1]))
      .toEqual(['Performance: on, Marketing: on', 'Performance: on, Marketing: off'])
    expect(list.textContent).toMatch(/October 2, 2026.*October 1, 2026.*Kept in this browser only\./)
  })

  it('say nothing of earlier choices where there are none', async () => {
    const { screen } = await open({ record: {} })
    expect(screen.queryByText(/earlier choices/)).toBeNull()
  })

  it('give each list of services a name of its own, and each category a heading', async () => {
    const { screen } = await open({ config: { services } })
    expect(screen.getByText('Services (2)').getAttribute('aria-labelledby')).toBe('services:marketing title:marketing')
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Essential', 'Performance', 'Marketing'])
  })

  it('show hostile texts as text', async () => {
    const description = '<img src=x onerror=alert(1)>'
    const categories = [{ id: 'essential' }, { id: 'marketing', name: '<b>Ads</b>', description }]
    const { screen, shadow } = await open({ config: { categories } })
    expect(screen.getByText(description)).toBeTruthy()
    expect(shadow.querySelector('img, b')).toBeNull()
  })

  it('close themselves when a filter list hides them, so that the page is not locked', async () => {
    const page = mounted({ surface: 'none', record: {} })
    unmount = page.unmount
    document.querySelector<HTMLElement>('izin-root')?.style.setProperty('display', 'none')
    page.consent.open('preferences')
    await expect.poll(() => page.consent.getState().surface).toBe('none')
  })
})
