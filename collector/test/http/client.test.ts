import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { type ClientOptions, createClientOf, truncate } from '../../src/http/client.js'

it.each([
  ['203.0.113.9', '203.0.113'],
  ['::ffff:203.0.113.9', '203.0.113'],
  ['2001:db8:85a3:1:2:3:4:5', `${0x2001}:${0xdb8}:${0x85a3}`],
  ['2001:DB8::1', `${0x2001}:${0xdb8}:0`],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', `${0xfe80}:0:0`],
  ['', 'unknown'],
  ['203.0.113.9, evil', 'unknown'],
])('keeps of %s the network %s', (address, network) => {
  expect(truncate(address)).toBe(network)
})

const ask = (options: Partial<ClientOptions> = {}) => {
  let rounds = 0
  const clientOf = createClientOf({ now: () => 0, random: (length) => new Uint8Array(length).fill(++rounds), ...options })
  const app = new Hono().get('/', (c) => c.text(clientOf(c)))
  return async (remoteAddress: string, headers: Record<string, string> = {}) =>
    (await app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })).text()
}

it('tells networks apart, and shows neither the address nor the network', async () => {
  const client = ask()
  expect(await client('203.0.113.9')).toBe(await client('203.0.113.200'))
  expect(await client('203.0.113.9')).not.toBe(await client('203.0.114.9'))
  expect(await client('203.0.113.9')).not.toMatch(/203/)
})

it('knows nobody again on another day', async () => {
  let time = 0
  const client = ask({ now: () => time })
  const before = await client('203.0.113.9')
  time = 86_400_000
  expect(await client('203.0.113.9')).not.toBe(before)
})

it('believes a forwarded address only as far as its own proxies wrote it', async () => {
  const header = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' }
  const [direct, behind] = [ask(), ask({ trustProxy: 1 })]
  expect(await direct('192.0.2.1', header)).toBe(await direct('192.0.2.1'))
  expect(await behind('192.0.2.1', header)).toBe(await behind('192.0.2.2', { 'x-forwarded-for': '203.0.113.9' }))
  expect(await behind('192.0.2.1', header)).not.toBe(await behind('192.0.2.1', { 'x-forwarded-for': '198.51.100.1' }))
})
