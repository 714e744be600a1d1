import { createHash, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSubject } from '../../src/rights/subject.js'
import { AccountKeyError, createVault } from '../../src/rights/vault.js'
import { cidOf } from '../a-consent-event.js'

const key = (name: string) => createHash('sha256').update(name).digest()
const subject = createHash('sha256').update('user 7').digest('base64url')
const vault = createVault(key('one'), randomBytes)

describe('the vault', () => {
  it('opens what it sealed, and shows nothing of it', () => {
    const sealed = vault.seal(cidOf(1), subject)
    expect(vault.open({ cid: cidOf(1), sealed })).toBe(subject)
    expect(Buffer.from(sealed).toString('latin1')).not.toContain(subject)
    expect(Buffer.from(sealed).includes(Buffer.from(subject, 'base64url'))).toBe(false)
  })

  it('finds a subject by the same tag each time, and never seals alike', () => {
    expect(vault.tagOf(subject)).toEqual(vault.tagOf(subject))
    expect(vault.tagOf(subject)).not.toEqual(createVault(key('two'), randomBytes).tagOf(subject))
    expect(vault.seal(cidOf(1), subject)).not.toEqual(vault.seal(cidOf(1), subject))
  })

  it('does not open for another key, another consent id, or with any bit changed', () => {
    const sealed = vault.seal(cidOf(1), subject)
    expect(() => createVault(key('two'), randomBytes).open({ cid: cidOf(1), sealed })).toThrow(AccountKeyError)
    expect(() => vault.open({ cid: cidOf(2), sealed })).toThrow(AccountKeyError)
    fc.assert(fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
      const changed = Uint8Array.from(sealed, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(() => vault.open({ cid: cidOf(1), sealed: changed })).toThrow(AccountKeyError)
    }))
  })

  it.each([0, 12, 20, 32])('does not open what was cut to %i bytes', (length) => {
    expect(() => vault.open({ cid: cidOf(1), sealed: vault.seal(cidOf(1), subject).subarray(0, length) })).toThrow(AccountKeyError)
  })

  it('takes no key that is shorter than 256 bits', () => {
    expect(() => createVault(new Uint8Array(16), randomBytes)).toThrow(AccountKeyError)
  })
})

describe('a subject', () => {
  it('is one in either spelling', () => {
    const hash = createHash('sha256').update('user 7')
    const hex = hash.copy().digest('hex')
    expect([hex, hex.toUpperCase(), subject, `${subject}=`].map(readSubject)).toEqual([subject, subject, subject, subject])
  })

  it.each(['', 'user-7', 'someone@example.com', `${subject}A`, subject.slice(1), 7, null, undefined, {}])('is not %j', (text) => {
    expect(readSubject(text)).toBeUndefined()
  })
})
