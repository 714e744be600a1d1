// @vitest-environment jsdom
import { within } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { mounted } from './mounted.js'

let unmount = () => {}
const place = (attributes: Readonly<Record<string, string>>, options: Parameters<typeof mounted>[0] = {}) => {
  const page = mounted({ surface: 'none', ...options })
  unmount = page.unmount
  const element = document.createElement('izin-placeholder')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  document.body.append(element)
  const inside = element.shadowRoot?.firstElementChild
  if (!(inside instanceof HTMLElement)) throw new Error('the placeholder is empty')
  return { ...page, element, screen: within(inside) }
}
afterEach(() => {
  unmount()
  document.body.replaceChildren()
})

it('names the service and always allows it', async () => {
  const { screen, user, calls } = place({ category: 'marketing', service: 'youtube' })
  await user.click(screen.getByRole('button', { name: 'Always allow YouTube' }))
  expect(calls).toMatchObject([{
    method: 'decide', argument: { services: { youtube: true } }, context: { source: 'placeholder', event: { type: 'click' } },
  }])
})

it('allows the category where no service is known', async () => {
  const { screen, user, calls } = place({ category: 'marketing' })
  await user.click(screen.getByRole('button', { name: 'Always allow Marketing' }))
  expect(calls).toMatchObject([{ method: 'decide', argument: { marketing: true } }])
})

it('lets in once what the gate offers once, equal in weight to always, and says whose it is', async () => {
  const { screen, user, calls, element } = place({ category: 'marketing', service: 'youtube', once: 'once' })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Only this once', 'Always allow YouTube', 'Settings'])
  const [once, always] = screen.getAllByRole('button')
  expect([once?.className, once?.parentElement]).toEqual([always?.className, always?.parentElement])
  await user.click(screen.getByRole('button', { name: 'Only this once' }))
  expect(calls).toMatchObject([{ method: 'releaseOnce' }])
  expect(calls[0]?.argument).toBe(element)
})

it('offers no once where the gate does not', () => {
  const { screen } = place({ category: 'marketing', service: 'youtube' })
  expect(screen.queryByRole('button', { name: 'Only this once' })).toBeNull()
})

it('is a group named after the service and the embed', () => {
  const { element, consent } = place({ category: 'marketing', service: 'youtube' })
  const group = () => element.shadowRoot?.querySelector('[role=group]')?.getAttribute('aria-label')
  expect(group()).toBe('YouTube')
  const frame = document.createElement('iframe')
  frame.title = 'Trailer'
  element.after(frame)
  consent.setLocale('en-GB')
  expect(group()).toBe('YouTube: Trailer')
})

it('offers nothing of what is locked, but the settings', () => {
  const { screen } = place({ category: 'marketing', service: 'youtube', once: 'once' }, { locked: ['marketing'] })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Settings'])
})

it('says what it allows where nobody knows the service: its category', async () => {
  const { screen, user, calls } = place({ category: 'marketing', service: 'own-player' })
  screen.getByText('own-player')
  await user.click(screen.getByRole('button', { name: 'Always allow Marketing' }))
  expect(calls).toMatchObject([{ method: 'decide', argument: { marketing: true } }])
})

it('shows the poster that the gate gives, as decoration', () => {
  const element = document.createElement('izin-placeholder')
  element.setAttribute('poster', '/trailer.jpg')
  document.body.append(element)
  unmount = mounted({ surface: 'none' }).unmount
  const poster = element.shadowRoot?.querySelector('img')
  expect([poster?.getAttribute('src'), poster?.getAttribute('alt')]).toEqual(['/trailer.jpg', ''])
})

it('is drawn in a closed shadow tree', () => {
  unmount = mounted({ surface: 'none' }).unmount
  const host = document.body.appendChild(document.createElement('div'))
  const element = document.createElement('izin-placeholder')
  element.setAttribute('service', 'youtube')
  host.attachShadow({ mode: 'closed' }).append(element)
  expect(element.shadowRoot?.textContent).toContain('YouTube')
})

it('opens the preferences', async () => {
  const { screen, user, consent } = place({ category: 'marketing', service: 'youtube' })
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  expect(consent.getState().surface).toBe('preferences')
})

it('is drawn when it was in the page first', () => {
  const element = document.createElement('izin-placeholder')
  element.setAttribute('service', 'youtube')
  document.body.append(element)
  const page = mounted({ surface: 'none' })
  unmount = page.unmount
  expect(element.shadowRoot?.textContent).toContain('YouTube')
})

it('shows a hostile service id as text', () => {
  const { element } = place({ category: 'marketing', service: '<img src=x onerror=alert(1)>' })
  expect(element.shadowRoot?.querySelector('img')).toBeNull()
  expect(element.shadowRoot?.textContent).toContain('<img src=x onerror=alert(1)>')
})

it('follows the language', async () => {
  const { consent, element } = place({ category: 'marketing', service: 'youtube' })
  consent.setLocale('id')
  await expect.poll(() => element.shadowRoot?.textContent).toContain('Selalu izinkan YouTube')
})

it('stays empty once the interface has ended', () => {
  mounted({ surface: 'none' }).unmount()
  const element = document.body.appendChild(document.createElement('izin-placeholder'))
  expect(element.shadowRoot).toBeNull()
})
