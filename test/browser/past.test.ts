// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { createPast } from '../../src/browser/past.js'
import type { ConsentRecord } from '../../src/core/types.js'

const now = 1_793_700_000
const past = createPast(['essential', 'performance', 'marketing'], () => now)
const ids = ['Zm9vYmFyYmF6cXV4MTIzNA', 'AAAAAAAAAAAAAAAAAAAAAA'] as const
const record = (id: string, sequence: number): ConsentRecord => ({
  at: now - 10, policyVersion: '2026-11', categories: { performance: true, marketing: false }, services: {}, id, sequence, gpc: false,
  minor: false, imported: false, lax: false, scope: [],
})
const sequences = (id: string) => past.read(id).map(({ sequence }) => sequence)
afterEach(past.clear)

it('shows one account nothing of another’s, and keeps it no longer than until the next choice', () => {
  past.keep(record(ids[0], 0))
  past.keep(record(ids[0], 1))
  expect([sequences(ids[0]), sequences(ids[1])]).toEqual([[1, 0], []])
  past.keep(record(ids[1], 7))
  expect([sequences(ids[0]), sequences(ids[1])]).toEqual([[], [7]])
  expect(localStorage.getItem('izin:past')).not.toContain(ids[0])
})
