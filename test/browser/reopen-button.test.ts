// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawReopenButton } from '../../src/browser/reopen-button.js'

const find = () => document.querySelector('izin-root')?.shadowRoot?.querySelector<HTMLButtonElement>('button')
const draw = (options: Partial<Parameters<typeof drawReopenButton>[0]> = {}) =>
  drawReopenButton({ locale: 'en', link: undefined, word: undefined, open: () => {}, onSaid: undefined, ...options })
const said = () => document.querySelector('izin-root')?.shadowRoot?.querySelector('[role=status]')?.textContent
afterEach(() => {
  document.querySelector('izin-root')?.remove()
  document.body.replaceChildren()
})

describe('the way back to the preferences', () => {
  it('is a labelled button in the language of the page (F024)', () => {
    const open = vi.fn()
    draw({ locale: 'id', open })
    expect(find()?.textContent).toBe('Pilihan privasi')
    find()?.click()
    expect(open).toHaveBeenCalledOnce()
  })

  it('is English where nobody has worded it, and says so; in the site’s word where it has one', () => {
    for (const own of [undefined, '', 5, {}]) {
      const undraw = draw({ locale: 'de', own })
      expect(find()?.textContent).toBe('Privacy choices')
      expect(find()?.querySelector('span')?.lang).toBe('en')
      undraw()
    }
    draw({ locale: 'de', own: '<b>Datenschutz</b>', word: 'refused' })
    const label = find()?.querySelector('span')
    expect([label?.firstChild?.textContent, label?.lang]).toEqual(['<b>Datenschutz</b>', 'de'])
    expect(label?.querySelector('small')?.lang).toBe('en')
  })

  it('is in the law’s words where it has them, whatever the site’s are', () => {
    draw({ locale: 'de', own: 'Datenschutz', link: 'your-privacy-choices' })
    expect(find()?.textContent).toBe('Your Privacy Choices')
  })

  it("is not drawn where the site has its own", () => {
    const own = document.createElement('a')
    own.setAttribute('data-izin-action', 'preferences')
    document.body.append(own)
    draw()
    expect(document.querySelector('izin-root')).toBeNull()
  })

  it('keeps the focus when it is drawn anew, and takes none that it had not', () => {
    const undraw = draw()
    expect(undraw()).toBe(false)
    const again = draw()
    find()?.focus()
    expect(again()).toBe(true)
    draw({ takeFocus: true })
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(find())
  })

  it('takes itself back, and leaves the host to the interface', () => {
    const undraw = draw()
    undraw()
    expect(find()).toBeNull()
    draw()
    expect(document.querySelectorAll('izin-root')).toHaveLength(1)
  })

  it.each([['en', 'Your Privacy Choices'], ['id', 'Pilihan Privasi Anda']])('is the law’s link with its icon: %s (CA-04)', (locale, text) => {
    draw({ locale, link: 'your-privacy-choices' })
    expect(find()?.textContent).toBe(text)
    const icon = find()?.querySelector('svg')
    expect([icon?.getAttribute('aria-hidden'), icon?.namespaceURI]).toEqual(['true', 'http://www.w3.org/2000/svg'])
    expect(icon?.querySelectorAll('path')).toHaveLength(4)
  })

  it('has no icon where no law words it', () => {
    draw()
    expect(find()?.querySelector('svg')).toBeNull()
  })

  it('says how the choice stands, to the eye each time and to the ear once (CA-02)', async () => {
    const onSaid = vi.fn()
    const undraw = draw({ word: 'honored', onSaid })
    expect(find()?.textContent).toBe('Privacy choicesOpt-out request honored')
    expect(said()).toBe('')
    await vi.waitFor(() => expect(said()).toBe('Opt-out request honored'))
    expect(onSaid).toHaveBeenCalledOnce()
    undraw()
    draw({ word: 'honored' })
    expect(document.querySelector('izin-root')?.shadowRoot?.querySelectorAll('[role=status]')).toHaveLength(1)
    expect(said()).toBe('Opt-out request honored')
  })

  it('is not heard when it was drawn anew before it spoke', async () => {
    const onSaid = vi.fn()
    draw({ word: 'honored', onSaid })()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(onSaid).not.toHaveBeenCalled()
    expect(said()).toBeUndefined()
  })
})
