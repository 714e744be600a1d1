// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { rememberFocus } from '../../ui/remember-focus.js'

afterEach(() => document.body.replaceChildren())

const add = (markup: string) => {
  document.body.insertAdjacentHTML('beforeend', markup)
  return document.body.lastElementChild as HTMLElement
}
/** Somebody opens a dialog with it, and closes that. */
const open = (opener: HTMLElement) => {
  const container = add('<div></div>')
  opener.focus()
  const giveBack = rememberFocus(container)
  opener.blur()
  return giveBack
}

it('gives the focus back to a picture that opens, too', () => {
  const opener = add('<svg tabindex="0" data-izin-action="preferences"></svg>')
  open(opener)()
  expect(document.activeElement).toBe(opener)
})

it('gives it to the next control where the opener cannot take it any more', () => {
  const opener = add('<button data-izin-action="preferences">In a menu</button>') as HTMLButtonElement
  const other = add('<button data-izin-action="preferences">In the footer</button>')
  const giveBack = open(opener)
  opener.disabled = true
  giveBack()
  expect(document.activeElement).toBe(other)
})

it('leaves it to who has taken it meanwhile', () => {
  const giveBack = open(add('<button>Open</button>'))
  const field = add('<input>')
  field.focus()
  giveBack()
  expect(document.activeElement).toBe(field)
})

it('waits for a control that is drawn a little later', () => {
  vi.useFakeTimers()
  const opener = add('<button>Gone</button>')
  const giveBack = open(opener)
  opener.remove()
  giveBack()
  const control = add('<button data-izin-action="preferences">Here again</button>')
  vi.advanceTimersByTime(300)
  expect(document.activeElement).toBe(control)
  vi.useRealTimers()
})
