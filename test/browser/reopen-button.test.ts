// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawReopenButton } from '../../src/browser/reopen-button.js'

const find = () => document.querySelector('izin-root')?.shadowRoot?.querySelector<HTMLButtonElement>('button')
afterEach(() => {
  document.querySelector('izin-root')?.remove()
  document.body.replaceChildren()
})

describe('the way back to the preferences', () => {
  it('is a labelled button in the language of the page (F024)', () => {
    const open = vi.fn()
    drawReopenButton('id-ID', open)
    expect(find()?.textContent).toBe('Pilihan privasi')
    find()?.click()
    expect(open).toHaveBeenCalledOnce()
  })

  it("is not drawn where the site has its own", () => {
    const own = document.createElement('a')
    own.setAttribute('data-izin-action', 'preferences')
    document.body.append(own)
    drawReopenButton('en', () => {})
    expect(document.querySelector('izin-root')).toBeNull()
  })

  it('takes itself back, and leaves the host to the interface', () => {
    const undraw = drawReopenButton('en', () => {})
    undraw()
    expect(find()).toBeNull()
    drawReopenButton('en', () => {})
    expect(document.querySelectorAll('izin-root')).toHaveLength(1)
  })
})
