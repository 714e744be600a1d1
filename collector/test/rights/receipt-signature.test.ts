import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import canonicalize from 'canonicalize'
import { createLocalJWKSet, flattenedVerify, type JSONWebKeySet } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReceiptKey } from '../../src/rights/receipt-keys.js'
import { createReceiptKeyRoutes } from '../../src/rights/receipt-routes.js'
import { createSigner, verifyReceipt } from '../../src/rights/receipt-signature.js'
import type { KeptReceipt } from '../../src/rights/receipt.js'
import { hashOf } from '../../src/rights/snapshot.js'
import { startCollector, type TestCollector } from '../a-collector.js'
import { aConsentEvent } from '../a-consent-event.js'

const schema = JSON.parse(readFileSync(new URL('../../../src/core/receipt.schema.json', import.meta.url), 'utf8')) as AnySchemaObject
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

const newKey = () => generateKeyPairSync('ed25519').privateKey
const pem = (key = newKey()) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const [current, former] = [pem(), pem()]
const signer = createSigner(current, former)

const snapshot = '{"categories":[{"id":"marketing"}],"texts":{"title":"Privasi Anda"}}'
const event = aConsentEvent({ policy: { version: '2026-11', pack: 'id@3', hash: hashOf(snapshot) }, type: 'import' })
const received = Date.parse(event.at) + 1234

/** As anybody does it who has a library for JSON Web Signatures and the published keys, and nothing of ours. */
const verifyByHand = async (receipt: KeptReceipt, keys: JSONWebKeySet) => {
  const { jws = '', ...signed } = receipt
  const [header = '', , signature = ''] = jws.split('.')
  const payload = Buffer.from(canonicalize(signed)!).toString('base64url')
  return (await flattenedVerify({ protected: header, payload, signature }, createLocalJWKSet(keys), { algorithms: ['EdDSA'] })).protectedHeader
}

describe('the receipt of a collector that has a key', () => {
  let test: TestCollector
  let key: string
  beforeAll(async () => {
    test = await startCollector()
    await test.store.append([{ event, received }])
    await test.store.putPolicy({ hash: hashOf(snapshot), snapshot, received: 1 })
    key = await test.addKey(['read'])
  })
  afterAll(() => test.end())
  const ask = async (path: string, changes: Parameters<TestCollector['createWith']>[0], secret?: string) => {
    const collector = test.createWith(changes)
    const answer = await collector.fetch(new Request(`http://collector.example${path}`, { headers: secret ? { authorization: `Bearer ${secret}` } : {} }))
    await collector.close()
    return answer
  }
  const receiptBy = async (changes: Parameters<TestCollector['createWith']>[0]) => await (await ask(`/v1/consents/${event.cid}/receipt`, changes, key)).json() as KeptReceipt
  const keysOf = async (changes: Parameters<TestCollector['createWith']>[0]) => await (await createReceiptKeyRoutes({ ...test.services, ...changes }).request('/.well-known/jwks.json')).json() as { keys: ReceiptKey[] }

  it('says which record it is of, what was shown, what was chosen and when it came', async () => {
    const receipt = await receiptBy({ signer })
    expect(receipt).toMatchObject({
      record_id: `${event.cid}.0`, event: [{ purpose_type: 'marketing', event_state: 'refused' }, { purpose_type: 'performance', event_state: 'given' }],
      collector: { event_id: event.id, policy_hash: hashOf(snapshot), received_at: new Date(received).toISOString() },
    })
    expect(isValid(receipt) || isValid.errors).toBe(true)
  })

  it('is verified by another library with the keys that everybody may read', async () => {
    const { keys } = await keysOf({ signer })
    const receipt = await receiptBy({ signer })
    expect(await verifyByHand(receipt, { keys: [...keys] })).toEqual({ alg: 'EdDSA', kid: signer.keys[0].kid, typ: 'izin-receipt' })
    await expect(verifyByHand({ ...receipt, record_id: `${event.cid}.1` }, { keys: [...keys] })).rejects.toThrow('signature verification failed')
    expect(verifyReceipt(receipt, keys)).toEqual({ kid: signer.keys[0].kid })
  })

  it('still stands when the next key signs', async () => {
    const old = await receiptBy({ signer: createSigner(former) })
    const { keys } = await keysOf({ signer })
    expect(keys.map(({ kid }) => kid)).toEqual(signer.keys.map(({ kid }) => kid))
    expect(verifyReceipt(old, keys)).toEqual({ kid: signer.keys[1]!.kid })
    expect(verifyReceipt(old, [keys[0]!])).toEqual({ mistake: 'unknown-key' })
  })

  it('is of no use to whoever changes a word of it', async () => {
    const receipt = await receiptBy({ signer }) as unknown as Record<string, unknown>
    const names = Object.keys(receipt).filter((name) => name !== 'jws')
    expect(names.length).toBeGreaterThan(7)
    for (const name of names) {
      expect([name, verifyReceipt({ ...receipt, [name]: 'other' }, signer.keys)]).toEqual([name, { mistake: 'changed' }])
      const { [name]: _, ...less } = receipt
      expect([name, verifyReceipt(less, signer.keys)]).toEqual([name, { mistake: 'changed' }])
    }
    expect(verifyReceipt({ ...receipt, more: 1 }, signer.keys)).toEqual({ mistake: 'changed' })
    // The order of names and the spaces between are nobody's word.
    expect(verifyReceipt(JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(receipt).reverse()), undefined, 4)), signer.keys)).toEqual({ kid: signer.keys[0].kid })
  })

  it('is unsigned without a key, and says so to who asks', async () => {
    const receipt = await receiptBy({})
    expect(receipt).not.toHaveProperty('jws')
    expect(isValid(receipt) || isValid.errors).toBe(true)
    expect(verifyReceipt(receipt, signer.keys)).toEqual({ mistake: 'unsigned' })
    expect(await keysOf({})).toEqual({ keys: [] })
  })

  it('has keys that any page may read, with nothing secret in them', async () => {
    const answer = await createReceiptKeyRoutes({ ...test.services, signer }).request('/.well-known/jwks.json')
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    const { keys } = await answer.json() as { keys: object[] }
    for (const one of keys) expect(Object.keys(one).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  })
})

it.each([
  ['nothing', undefined, 'no-receipt'],
  ['a list', [], 'no-receipt'],
  ['a number for a signature', { jws: 7 }, 'no-signature'],
  ['a signature with its payload in it', { jws: `e30.e30.${'A'.repeat(86)}` }, 'no-signature'],
  ['a header that is no JSON', { jws: `AAAA..${'A'.repeat(86)}` }, 'no-signature'],
  ['no algorithm', { jws: `${Buffer.from('{"alg":"none","typ":"izin-receipt"}').toString('base64url')}..${'A'.repeat(86)}` }, 'no-signature'],
])('takes %s for no signed receipt', (_, receipt, mistake) => {
  expect(verifyReceipt(receipt, signer.keys)).toEqual({ mistake })
})

it('takes no signature of the same key that was meant for something else', () => {
  const other = { ...createSigner(current).sign({ a: 1 }) }
  const header = (fields: object) => Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: signer.keys[0].kid, typ: 'izin-receipt', ...fields })).toString('base64url')
  for (const fields of [{ typ: 'izin-head' }, { alg: 'Ed448' }, { crit: ['b64'], b64: false }]) {
    expect(verifyReceipt({ ...other, jws: other.jws.replace(/^[^.]+/, header(fields)) }, signer.keys)).toEqual({ mistake: 'no-signature' })
  }
  expect(verifyReceipt(other, signer.keys)).toEqual({ kid: signer.keys[0].kid })
})

it('reads a key as PEM or JWK, and of those before it only the public half is needed', () => {
  const jwk = JSON.stringify(createPrivateKey(current).export({ format: 'jwk' }))
  expect(createSigner(jwk).keys).toEqual(createSigner(current).keys)
  const { d: _, ...half } = JSON.parse(jwk) as Record<string, string>
  expect(createSigner(former, JSON.stringify(half)).keys[1]).toEqual(signer.keys[0])
  expect(() => createSigner(JSON.stringify(half))).toThrow('only the public half of a key')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  for (const text of ['', 'secret', '{"d":', '{"kty":"OKP"}', rsa]) expect(() => createSigner(text)).toThrow('no Ed25519 key as PEM or JWK')
})
