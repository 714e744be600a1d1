import type { GateContext } from '../../../src/core/gate-contract.js'
import type { Condition, HeldItem, Service } from '../../../src/core/types.js'

export const services: readonly Service[] = [
  { id: 'stats', name: 'Stats', category: 'performance', hosts: ['stats.test'], cookies: ['_st*'], storage: ['st:*'] },
  { id: 'ads', name: 'Ads', category: 'marketing', hosts: ['ads.test'] },
  { id: 'pay', name: 'Pay', category: 'essential', reason: 'payment', hosts: ['pay.test'] },
]

/** What a gate is told, with everything it tells written down. */
export const createStage = (granted: readonly string[] = ['essential']) => {
  const allowed = new Set(granted)
  const told: { held: HeldItem[]; released: HeldItem[]; undeclared: HeldItem[]; errors: unknown[] } = {
    held: [], released: [], undeclared: [], errors: [],
  }
  const allows = (condition: Condition): boolean => {
    if (typeof condition === 'string') return allowed.has(condition)
    const service = 'service' in condition ? services.find(({ id }) => id === condition.service) : undefined
    return service !== undefined && (allowed.has(service.id) || allowed.has(service.category))
  }
  const context: GateContext = {
    allows,
    allowsAll: () => services.every(({ category }) => allowed.has(category)) && allowed.has('marketing') && allowed.has('performance'),
    getGrants: () => ({ performance: false, marketing: false, ...Object.fromEntries([...allowed].map((id) => [id, true])) }) as never,
    allowsOnce: () => true,
    isKept: () => true,
    isFree: () => true,
    getLocale: () => 'en',
    services: { all: () => services, find: (id) => services.find((service) => service.id === id) },
    siteServices: [],
    categories: ['essential', 'performance', 'marketing'],
    hold: (item) => void told.held.push(item),
    release: (item) => void told.released.push(item),
    undeclared: (item) => void told.undeclared.push(item),
    error: (_, error) => void told.errors.push(error),
  }
  return { context, told, grant: (name: string) => allowed.add(name), withdraw: (name: string) => allowed.delete(name) }
}

/** Vitest hides the one of jsdom from its window. */
export class FakeSocket extends EventTarget {
  static readonly CLOSED = 3
  readonly url: string
  constructor(url: string) {
    super()
    this.url = url
  }
}

/** jsdom has no layout to observe. */
export class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

export const create = (name: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement => {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

/** Until observers have been told and zero-delay timers are over. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 20))
