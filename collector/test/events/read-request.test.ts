import { expect, it } from 'vitest'
import { hasOddText, parseJson } from '../../src/events/parse-json.js'
import { readRequest } from '../../src/events/read-request.js'
import { isSuspect } from '../../src/events/suspect.js'
import { aConsentEvent, firstMoment } from '../a-consent-event.js'

it('reads one event, or a list of them', () => {
  expect(readRequest('{"v":1}')).toEqual({ one: { v: 1 } })
  expect(readRequest('[]')).toEqual({ one: [] })
  expect(readRequest('null')).toEqual({ one: null })
  expect(readRequest('{"v":1,"sent":"2026","events":[{"v":1},7]}')).toEqual({ many: [{ v: 1 }, 7] })
})

it.each([
  ['', 400, 'not-json'],
  ['{"v":1,', 400, 'not-json'],
  ['[[[[[[]]]]]]', 400, 'not-json'],
  ['{"v":1,"events":[]}', 422, 'invalid'],
  ['{"v":1,"events":{}}', 422, 'invalid'],
  ['{"v":2,"events":[{}]}', 422, 'invalid'],
  ['{"events":[{}]}', 422, 'invalid'],
  ['{"v":1,"events":[{}],"more":1}', 422, 'invalid'],
  [JSON.stringify({ v: 1, events: Array.from({ length: 101 }, () => ({})) }), 413, 'too-many'],
])('refuses %.30s with %d', (text, status, code) => {
  expect(readRequest(text)).toEqual({ status, code })
})

it('does not count the brackets of a string', () => {
  expect(parseJson('{"a":"[[[[{{{{\\"[["}', 1)).toEqual({ a: '[[[[{{{{"[[' })
  expect(parseJson('[[1],[2],[3]]', 2)).toEqual([[1], [2], [3]])
  expect(parseJson(`${'['.repeat(30_000)}${']'.repeat(30_000)}`, 8)).toBeUndefined()
})

it('finds odd text wherever it is', () => {
  expect(hasOddText({ a: [{ 'b\0': 1 }] })).toBe(true)
  expect(hasOddText({ a: ['\udc00'] })).toBe(true)
  expect(hasOddText({ a: ['😀', 1, null, true] })).toBe(false)
})

it.each([
  [400 * 86_400_000, false], [400 * 86_400_000 + 1, true],
  [-86_400_000, false], [-86_400_001, true],
])('%d ms after it was made, a clock is suspect: %s', (late, expected) => {
  expect(isSuspect({ event: aConsentEvent(), received: firstMoment + late })).toBe(expected)
})
