// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenToControls } from '../../src/browser/controls.js'

let acts: string[]
let stop: () => void
beforeEach(() => {
  acts = []
  stop = listenToControls((action) => void acts.push(action))
})
afterEach(() => {
  stop()
  document.body.replaceChildren()
})

const button = (action: string, parent: ParentNode = document.body) => {
  const element = document.createElement('button')
  element.dataset['izinAction'] = action
  parent.append(element)
  return element
}

describe('controls', () => {
  it('are any elements that say so, also those that come later (F025)', () => {
    for (const action of ['preferences', 'accept-all', 'reject-all', 'withdraw']) button(action).click()
    expect(acts).toEqual(['preferences', 'accept-all', 'reject-all', 'withdraw'])
  })

  it('act for a click on what is inside them', () => {
    const icon = document.createElement('span')
    button('preferences').append(icon)
    icon.click()
    expect(acts).toEqual(['preferences'])
  })

  it('work inside an open shadow root of the page', () => {
    const host = document.createElement('x-menu')
    document.body.append(host)
    button('preferences', host.attachShadow({ mode: 'open' })).click()
    expect(acts).toEqual(['preferences'])
  })

  it("leave the interface's own buttons to the interface", () => {
    const host = document.createElement('izin-root')
    document.body.append(host)
    button('accept-all', host.attachShadow({ mode: 'open' })).click()
    expect(acts).toEqual([])
  })

  it('do nothing for another word, and stop when stopped', () => {
    button('save').click()
    stop()
    button('preferences').click()
    expect(acts).toEqual([])
  })

  it('keep a link from leading away', () => {
    const link = document.createElement('a')
    link.href = '#settings'
    link.dataset['izinAction'] = 'preferences'
    document.body.append(link)
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true })
    link.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
  })
})
