import { describe, expect, it } from 'vitest'
import schema from '../../../src/core/config.schema.json' with { type: 'json' }
import { checkPlain, readConfig } from '../../../src/core/check-config.js'
import type { Mistake, Schema } from '../../../src/core/validate.js'
import { declared } from '../../../src/gate.js'
import type { Found, HeldItem } from '../../../src/index.js'
import { remediesForLoad, remedyForFound } from '../../../ui/debug/remedy.js'

const mistakesOf = (text: string) => {
  const mistakes: Mistake[] = []
  checkPlain(readConfig(schema as Schema, { policyVersion: '1', ...JSON.parse(text) as object }, mistakes), declared(), mistakes)
  return mistakes
}
const load = (item: Partial<HeldItem>) =>
  remediesForLoad({ url: 'https://cdn.chat.example/a.js?x=1', kind: 'script', category: 'marketing', rule: 'unknown-code', ...item }).map(({ text }) => text)
const found = (item: Partial<Found>) =>
  remedyForFound({ name: 'promo', kind: 'cookie', category: 'marketing', confidence: 0, because: 'unknown', declared: false, ...item }).text

describe('what to write', () => {
  it('for an unknown load describes it, or lets its host through', () => {
    expect(load({})).toEqual([
      '{"services":[{"id":"cdn-chat-example","name":"cdn.chat.example","category":"marketing","hosts":["cdn.chat.example"]}]}',
      '{"gate":{"allow":["cdn.chat.example"]}}',
    ])
  })

  it('for a known service lets its host through, and for a declared tag says it on the tag', () => {
    expect(load({ rule: 'service', service: 'youtube' })).toEqual(['{"gate":{"allow":["cdn.chat.example"]}}'])
    expect(load({ rule: 'declared' })).toEqual(['data-izin="essential"'])
  })

  it('is nothing for a name, and for what has no host', () => {
    expect([load({ kind: 'cookie', url: '_fbp', rule: 'service' }), load({ url: 'data:…' }), load({ url: '' })]).toEqual([[], [], []])
  })

  it.each([
    ...load({}), ...load({ url: 'https://xn--nxasmq6b/x' }), ...load({ url: `https://${'a.'.repeat(60)}example/` }),
    found({}), found({ kind: 'local-storage', name: 'weird name:{}' }), found({ category: 'essential' }),
  ])('is a configuration without a mistake: %s', (text) => {
    expect(mistakesOf(text)).toEqual([])
  })
})
