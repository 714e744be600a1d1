import { describe, expect, it } from 'vitest'
import { createKnownServices } from '../../src/core/known-services.js'
import { createServiceList, resolveServices } from '../../src/core/service-list.js'
import type { Service } from '../../src/core/types.js'
import type { Mistake } from '../../src/core/validate.js'

const youtube: Service = { id: 'youtube', name: 'YouTube', category: 'marketing', hosts: ['youtube.com'], cookies: ['YSC'] }
const midtrans: Service = { id: 'midtrans', name: 'Midtrans', category: 'essential', reason: 'payment', hosts: ['midtrans.com'] }
const resolve = (named: readonly (string | Service)[], known: readonly Service[] = [youtube, midtrans]) => {
  const mistakes: Mistake[] = []
  const services = resolveServices(named, createKnownServices(() => known), ['essential', 'performance', 'marketing'], mistakes)
  return { services, messages: mistakes.map(({ path, message }) => `${path} ${message}`) }
}

describe("the site's services", () => {
  it('can be named by id', () => {
    expect(resolve(['youtube'])).toEqual({ services: [youtube], messages: [] })
  })

  it('add to the lists of a built-in one and replace the rest', () => {
    const { services } = resolve([{ id: 'youtube', name: 'Video', category: 'performance', hosts: ['video.example'] }])
    expect(services[0]).toMatchObject({
      name: 'Video', category: 'performance', hosts: ['youtube.com', 'video.example'], cookies: ['YSC'],
    })
  })

  it('drop the reason of an essential one that the site calls something else', () => {
    const { services, messages } = resolve([{ id: 'midtrans', name: 'Midtrans', category: 'performance' }])
    expect(messages).toEqual([])
    expect(services[0]).not.toHaveProperty('reason')
  })

  it.each<[string | Service, string]>([
    ['nobody', 'is not a service known here: write an object'],
    ['youtubee', 'write "youtube", or an object'],
    [{ id: 'x', name: 'X', category: 'essential' }, 'needs a "reason"'],
    [{ id: 'x', name: 'X', category: 'marketing', reason: 'login' }, 'leave "reason" out'],
    [{ id: 'marketing', name: 'X', category: 'marketing' }, 'has the name of a category'],
  ])('%j is left out, with the fix', (named, fix) => {
    const { services, messages } = resolve([named])
    expect(services).toEqual([])
    expect(messages[0]).toContain(fix)
  })

  it('of a misspelt category are held as marketing, with the fix', () => {
    const { services, messages } = resolve([{ id: 'x', name: 'X', category: 'markting', hosts: ['x.example'] }])
    expect(services).toEqual([{ id: 'x', name: 'X', category: 'marketing', hosts: ['x.example'] }])
    expect(messages[0]).toContain('write "marketing" instead')
  })

  describe.each<[string, Partial<Service>, string | undefined]>([
    ['a host of a tracker', { hosts: ['youtube.com'] }, 'youtube'],
    ['a host below it', { hosts: ['mine.example', 'WWW.YouTube.com/embed/'] }, 'youtube'],
    ['a host above nothing but trackers', { hosts: ['facebook.test'] }, 'pixel'],
    ['a path of a tracker', { hosts: ['cdn.test/npm/tracker@2'] }, 'tracker'],
    ['a cookie of a tracker', { cookies: ['mine', 'YSC'] }, 'youtube'],
    ['a key of a tracker', { storage: ['trk_1'] }, 'tracker'],
    ['the id of a tracker', { id: 'youtube' }, 'youtube'],
    ['a host of its own', { hosts: ['pay.example'], cookies: ['mine_*'], storage: ['mine'] }, undefined],
    ['a host of an essential one', { hosts: ['js.midtrans.com'] }, undefined],
    ['a host that trackers are only a part of', { hosts: ['test'] }, undefined],
    ['a host whose paths are trackers', { hosts: ['cdn.test', 'eu.cdn.test/lib/'] }, undefined],
    ['the id of an essential one', { id: 'midtrans', hosts: ['pay.example'] }, undefined],
  ])('called essential, with %s,', (_, claims, tracker) => {
    const all: Service[] = [
      youtube, midtrans,
      { id: 'pixel', name: 'Pixel', category: 'marketing', hosts: ['connect.facebook.test'] },
      { id: 'cdn', name: 'CDN', category: 'essential', reason: 'infrastructure', hosts: ['cdn.test'] },
      { id: 'tracker', name: 'Tracker', category: 'performance', hosts: ['cdn.test/npm/tracker'], storage: ['trk_*'] },
    ]
    const service: Service = { id: 'stats', name: 'Stats', category: 'essential', reason: 'security', ...claims }

    it(tracker ? 'are refused' : 'are as they say', () => {
      const { services, messages } = resolve([service], all)
      expect(services.map(({ id }) => id)).toEqual(tracker ? [] : [service.id])
      expect(messages).toEqual(tracker ? [expect.stringContaining(`cannot be essential with hosts or names of "${tracker}"`)] : [])
    })

    it('are fine as anything else', () => {
      const { reason: _reason, ...rest } = service
      expect(resolve([{ ...rest, category: 'marketing' }], all).messages).toEqual([])
    })
  })

  it('are refused twice', () => {
    expect(resolve(['youtube', 'youtube']).messages).toEqual(['services[1] is there twice: keep one'])
  })

  it('come before the built-in ones and in their place', () => {
    const own = { ...youtube, name: 'Video' }
    const list = createServiceList([own], () => [youtube, midtrans])
    expect(list.all()).toEqual([own, midtrans])
    expect([list.find('youtube'), list.find('midtrans'), list.find('nobody')]).toEqual([own, midtrans, undefined])
  })

  it('are not read before they are asked for', () => {
    let reads = 0
    const list = createServiceList([youtube], () => [...Array(++reads).fill(midtrans)])
    expect(reads).toBe(0)
    list.find('youtube')
    list.all()
    expect(reads).toBe(1)
  })
})
