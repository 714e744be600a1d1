import { expect, it } from 'vitest'
import { again, isAway, isCollision, toStoreError } from '../../src/store/postgres/errors.js'
import { PoisonError, StoreError } from '../../src/store/port.js'

const said = (code: string, message = 'something with a secret') => Object.assign(new Error(message), { code })
const failing = (times: number, error: Error) => {
  let calls = 0
  return async () => {
    calls += 1
    if (calls <= times) throw error
    return calls
  }
}

it.each([
  ['57P01', ''], ['57P03', ''], ['08006', ''], ['ECONNRESET', ''], ['EPIPE', ''], ['', 'Connection terminated unexpectedly'],
  ['', 'Client has encountered a connection error and is not queryable'],
] as const)('knows a broken connection: %s %s', (code, message) => {
  const error = said(code, message)
  expect([isAway(error), isCollision(error)]).toEqual([true, false])
  expect(toStoreError(error)).toBeInstanceOf(StoreError)
})

it('does not take a server that refuses connections, or a statement given up, for a broken connection', () => {
  for (const error of [said('ECONNREFUSED'), said('57014'), said('42P01'), new Error('Query read timeout')]) {
    expect(isAway(error)).toBe(false)
    expect(toStoreError(error)).toBeInstanceOf(StoreError)
  }
})

it('calls a refused value poison, and quotes nothing of it', () => {
  for (const code of ['22021', '22P05', '23514', '54000']) {
    const error = toStoreError(said(code))
    expect(error).toBeInstanceOf(PoisonError)
    expect(`${error.stack} ${String(error.cause)}`).not.toContain('secret')
  }
})

it('does again what came to nothing, and what may be repeated, and gives up in the end', async () => {
  expect(await again(failing(2, said('40P01')), false)).toBe(3)
  expect(await again(failing(1, said('57P01')), true)).toBe(2)
  await expect(again(failing(1, said('57P01')), false)).rejects.toThrow()
  await expect(again(failing(1, said('22021')), true)).rejects.toThrow()
  await expect(again(failing(99, said('40001')), true)).rejects.toThrow()
})
