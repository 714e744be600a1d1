import type { Judge } from './judge.js'
import type { Decide, PageSurgeon } from './patch.js'
import type { Refuse } from './refuse.js'

/** Puts something before the storage areas of a realm: a name may be written as a property too. Returns its end. */
export type PatchAreas = (surgeon: PageSurgeon) => () => void

const nothing = () => undefined

/**
 * `localStorage.name = '…'` calls no function, so the page gets a proxy in the place of the area: the same members, the
 * same `instanceof`, and what methods are called on is the area itself.
 */
export const createPatchAreas = ({ judgeKey }: Judge, refuse: Refuse): PatchAreas => {
  const fronts = new WeakMap<object, Storage>()
  const areas = new WeakMap<object, Storage>()
  const isDenied = (key: string | symbol) => typeof key === 'string' && refuse(judgeKey(key), nothing) !== undefined
  let isOver = false
  const createFront = (area: Storage) => {
    const front = new Proxy(area, {
      // Of the area: `length` is a getter, and knows its own kind only. So do methods that are not patched any more.
      get: (_, key) => {
        const value = Reflect.get(area, key) as unknown
        return isOver && typeof value === 'function' ? value.bind(area) as unknown : value
      },
      set: (_, key, value) => isDenied(key) || Reflect.set(area, key, value),
      defineProperty: (_, key, descriptor) => isDenied(key) || Reflect.defineProperty(area, key, descriptor),
    })
    fronts.set(area, front)
    areas.set(front, area)
    return front
  }
  const areaOf = (front: unknown) => areas.get(front as object)
  const give: Decide = ({ native }) => () => {
    const area = native() as Storage | null
    return area && (fronts.get(area) ?? createFront(area))
  }
  // All of it goes on while all is granted: a page that has kept what it got compares it, and calls methods on it.
  return ({ realm, keep }) => {
    isOver = false
    const { Storage: { prototype }, StorageEvent } = realm
    for (const name of ['localStorage', 'sessionStorage']) keep(realm, name, give, 'get')
    keep(StorageEvent.prototype, 'storageArea', give, 'get')
    keep(realm, 'StorageEvent', ({ args }) => {
      const init = args[1] as StorageEventInit | undefined
      const storageArea = areaOf(init?.storageArea)
      if (storageArea) args[1] = { ...init, storageArea }
      return undefined
    })
    keep(StorageEvent.prototype, 'initStorageEvent', ({ args }) => {
      args[7] &&= areaOf(args[7]) ?? args[7]
      return undefined
    })
    const onArea = (key: string, part: 'value' | 'get', isRefused: (args: readonly unknown[]) => boolean) => {
      const method = Object.getOwnPropertyDescriptor(prototype, key)?.[part] as () => unknown
      keep(prototype, key, ({ self, args }) => {
        const area = areaOf(self)
        return isRefused(args) ? nothing : area && (() => Reflect.apply(method, area, args) as unknown)
      }, part)
    }
    for (const key of ['getItem', 'removeItem', 'clear', 'key']) onArea(key, 'value', () => false)
    onArea('length', 'get', () => false)
    onArea('setItem', 'value', ([key, ...rest]) => rest.length > 0 && isDenied(String(key)))
    return () => {
      isOver = true
    }
  }
}
