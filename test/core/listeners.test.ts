import { describe, expect, it } from 'vitest'
import { createListeners } from '../../src/core/listeners.js'

describe('listeners', () => {
  it('are isolated: one that throws does not stop the others, and is told of (T3)', () => {
    const errors: unknown[] = []
    const { on, emit } = createListeners((where, error) => errors.push([where, String(error)]))
    const seen: string[] = []
    on('surface', () => {
      throw new Error('mine')
    })
    on('surface', ({ surface }) => void seen.push(surface))
    emit('surface', { surface: 'banner' })
    expect(seen).toEqual(['banner'])
    expect(errors).toEqual([["on('surface')", 'Error: mine']])
  })

  it('get the last event when they come late and ask for it (F141)', () => {
    const { on, emit } = createListeners(() => {})
    const seen: string[] = []
    emit('surface', { surface: 'banner' })
    on('surface', ({ surface }) => void seen.push(surface))
    on('surface', ({ surface }) => void seen.push(`late ${surface}`), { replay: true })
    emit('surface', { surface: 'none' })
    expect(seen).toEqual(['late banner', 'none', 'late none'])
  })

  it('stop when they are stopped, even while being called', () => {
    const { on, emit } = createListeners(() => {})
    let count = 0
    const stop = on('surface', () => {
      count++
      stop()
    })
    emit('surface', { surface: 'banner' })
    emit('surface', { surface: 'none' })
    expect(count).toBe(1)
  })

  it('of errors that fail are not told of themselves', () => {
    const { on, emit } = createListeners((where, error) => emit('error', { where, error }))
    on('error', () => {
      throw new Error('again')
    })
    expect(() => emit('error', { where: 'x', error: 1 })).not.toThrow()
  })
})
