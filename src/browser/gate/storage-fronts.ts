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
  const give: Decide = ({ native }) => () => {
    const area = native() as Storage | null
    return area && (fronts.get(area) ?? createFront(area))
  }
  return ({ realm, put, keep }) => {
    isOver = false
    const { prototype } = realm.Storage
    for (const name of ['localStorage', 'sessionStorage']) put(realm, name, give, 'get')
    put(realm.StorageEvent.prototype, 'storageArea', give, 'get')
    const onArea = (key: string, part: 'value' | 'get', isRefused: (args: readonly unknown[]) => boolean) => {
      const method = Object.getOwnPropertyDescriptor(prototype, key)?.[part] as () => unknown
      // A page keeps what it has got: its methods go on finding the area while all is granted.
      keep(prototype, key, ({ self, args }) => {
        const area = areas.get(self as object)
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
