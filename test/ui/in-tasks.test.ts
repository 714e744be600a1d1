// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mounted, untilFull } from './mounted.js'

let end = () => {}
afterEach(() => {
  end()
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the task that draws the banner', () => {
  it('leaves it to the browser to lay it out, and raises it then', async () => {
    // Before anything has filled that gap of jsdom.
    const looks: (() => void)[] = []
    vi.stubGlobal('ResizeObserver', class {
      constructor(look: () => void) {
        looks.push(look)
      }
      observe() {}
      disconnect() {}
    })
    const showPopover = vi.fn()
    const { prototype } = HTMLElement
    const had = Object.getOwnPropertyDescriptor(prototype, 'showPopover')
    Object.defineProperty(prototype, 'showPopover', { configurable: true, value: showPopover })
    const { screen, unmount } = mounted()
    end = unmount
    screen.getByRole('region')
    expect(showPopover).not.toHaveBeenCalled()
    looks.forEach((look) => look())
    looks.forEach((look) => look())
    expect(showPopover).toHaveBeenCalledTimes(1)
    if (had) Object.defineProperty(prototype, 'showPopover', had)
    else Reflect.deleteProperty(prototype, 'showPopover')
  })
})

describe('what a click waits for', () => {
  it('is the frame of the preferences, unseen until the rest is there in later tasks', async () => {
    const { consent, shadow, screen, unmount } = mounted()
    end = unmount
    // The second file is here.
    consent.open('preferences')
    await untilFull(shadow)
    consent.close()
    consent.open('preferences')
    const dialog = screen.getByRole<HTMLDialogElement>('dialog')
    expect([dialog.open, dialog.style.opacity, shadow.activeElement?.id]).toEqual([true, '0', 'heading'])
    expect(shadow.getElementById('intro')?.textContent).toBeTruthy()
    expect([...dialog.querySelectorAll('[data-izin-action]')].length).toBe(4)
    expect(dialog.querySelector('.category')).toBeNull()
    await vi.waitUntil(() => dialog.querySelector('input[name=performance]'), { interval: 1 })
    expect([dialog.style.opacity, dialog.querySelector('.who')]).toEqual(['0', null])
    await untilFull(shadow)
    expect(dialog.style.opacity).toBe('')
    expect(shadow.activeElement?.id).toBe('heading')
  })
})
