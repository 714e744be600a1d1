// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAsking } from '../../src/browser/asking.js'
import { isCalm } from '../../src/browser/calm.js'
import { watchPage } from '../../src/browser/watch-page.js'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})
const busy = () => {
  const round = document.createElement('div')
  round.setAttribute('data-izin-busy', '')
  document.body.append(round)
  return round
}
const settle = () => vi.advanceTimersByTimeAsync(300)

describe('asking', () => {
  it('waits while a round is on, and may ask when it is over (F037)', async () => {
    const onChange = vi.fn()
    const stop = watchPage(isCalm, onChange)
    const asking = createAsking(() => {})
    expect(asking.mayAsk()).toBe(true)
    const round = busy()
    await settle()
    expect([asking.mayAsk(), onChange.mock.calls.length]).toEqual([false, 1])
    round.removeAttribute('data-izin-busy')
    await settle()
    expect([asking.mayAsk(), onChange.mock.calls.length]).toEqual([true, 2])
    stop()
  })

  it('waits while a dialog of the page asks something else', async () => {
    const onChange = vi.fn()
    const stop = watchPage(() => isCalm(), onChange)
    const dialog = document.createElement('dialog')
    document.body.append(dialog)
    await settle()
    expect(isCalm(), 'one that is not open').toBe(true)
    // jsdom has no showModal, and with it no `:modal`.
    const matches = vi.spyOn(document, 'querySelector').mockImplementation((selector) =>
      selector.includes('dialog:modal') && dialog.open ? dialog : null)
    dialog.open = true
    await settle()
    expect([isCalm(), onChange.mock.calls.length]).toEqual([false, 1])
    const asking = createAsking(() => {})
    expect([asking.mayAsk(), asking.mayAsk(true), asking.isFree()], 'a site that asks by itself may do it in one').toEqual([false, true, false])
    dialog.open = false
    await settle()
    expect([isCalm(), onChange.mock.calls.length]).toEqual([true, 2])
    matches.mockRestore()
    stop()
  })

  it('looks again when something fills the screen, which changes no markup', () => {
    let isFull = false
    const onChange = vi.fn()
    const stop = watchPage(() => isFull, onChange)
    isFull = true
    document.dispatchEvent(new Event('fullscreenchange'))
    expect(onChange).toHaveBeenCalledOnce()
    stop()
  })

  it('does not look again for changes that make no difference', async () => {
    const onChange = vi.fn()
    const stop = watchPage(isCalm, onChange)
    document.body.append('text')
    await settle()
    expect(onChange).not.toHaveBeenCalled()
    stop()
    busy()
    await settle()
    expect(onChange).not.toHaveBeenCalled()
  })

  it.each([
    ['a promise that resolves', (done: () => void) => new Promise<void>((resolve) => void (finish = () => {
      resolve()
      done()
    }))],
    ['a promise that rejects', (done: () => void) => new Promise<void>((_resolve, reject) => void (finish = () => {
      reject(new Error('lost'))
      done()
    }))],
  ])('waits for %s', async (_what, create) => {
    const asking = createAsking(() => {})
    asking.defer(create(() => {}))
    expect(asking.mayAsk()).toBe(false)
    finish()
    await Promise.resolve()
    await Promise.resolve()
    expect(asking.mayAsk()).toBe(true)
  })

  it('waits for a signal, each once, also when they overlap', () => {
    const first = new AbortController()
    const second = new AbortController()
    const asking = createAsking(() => {})
    asking.defer(first.signal)
    asking.defer(second.signal)
    first.abort()
    expect(asking.mayAsk()).toBe(false)
    second.abort()
    expect(asking.mayAsk()).toBe(true)
    asking.defer(second.signal)
    expect(asking.mayAsk()).toBe(true)
  })

  it('does not ask again once it was closed', () => {
    const asking = createAsking(() => {})
    asking.dismiss(true)
    expect(asking.mayAsk()).toBe(false)
  })
})

let finish: () => void
