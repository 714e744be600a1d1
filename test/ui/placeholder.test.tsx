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
