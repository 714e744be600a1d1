// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { getByRole } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { createConsent } from '../src/index.js'
import { fillJsdomGaps } from './ui/fill-jsdom-gaps.js'

/** The README's own lines, as a site would paste them. */
const [, html = '', script = ''] = /## Your own interface\n[^]*?```html\n([^]*?)```\n\n```js\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []

let end = () => {}
const start = () => {
  fillJsdomGaps()
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false
  }
  document.body.innerHTML = html
  const izin = createConsent({ policyVersion: '1', jurisdiction: 'ID' })
  end = izin.destroy
  new Function('izin', script)(izin)
  const find = (role: string, name: string) => getByRole(document.body, role, { name })
  return { izin, find, user: userEvent.setup(), dialog: document.querySelector('dialog')!, ask: document.querySelector<HTMLElement>('#ask')! }
}
afterEach(() => {
  end()
  document.cookie = 'izin=; Max-Age=0'
})

describe('the README\'s interface in short', () => {
  it('asks, takes a refusal, and lets it be changed', async () => {
    const { izin, find, user, dialog, ask } = start()
    expect([find('region', 'May we?'), dialog.open]).toEqual([ask, false])
    await user.click(find('button', 'Refuse'))
    expect([ask.hidden, izin.getState().grants]).toEqual([true, { essential: true, performance: false, marketing: false }])
    await user.click(find('button', 'Cookie settings'))
    expect(dialog.open).toBe(true)
    await user.click(find('switch', 'Performance'))
    await user.click(find('button', 'Save'))
    expect([dialog.open, izin.getState().grants]).toEqual([false, { essential: true, performance: true, marketing: false }])
  })

  it('decides nothing when it is left, and asks again', async () => {
    const { izin, find, user, dialog, ask } = start()
    await user.click(find('button', 'Cookie settings'))
    await user.click(find('switch', 'Marketing'))
    izin.setLocale('id')
    expect((find('switch', 'Marketing') as HTMLInputElement).checked).toBe(true)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect([dialog.open, ask.hidden, izin.getState().status]).toEqual([false, false, 'undecided'])
  })

  it('allows everything by the same weight', async () => {
    const { izin, find, user } = start()
    await user.click(find('button', 'Allow'))
    expect(izin.getState().grants).toEqual({ essential: true, performance: true, marketing: true })
  })
})
