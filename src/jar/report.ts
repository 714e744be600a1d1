import type { Swept } from '../core/contract.js'
import type { Service } from '../core/types.js'
import { createClaims } from './claims.js'
import type { Look } from './look.js'

const listForeign = (names: readonly string[], refused: readonly Service[], vendorCookies: Readonly<Record<string, readonly string[]>>) => {
  const claims = (['cookie', 'local-storage'] as const).map((kind) => createClaims(refused, kind))
  const ids = names.flatMap((name) => claims.flatMap((claim) => claim(name)?.id ?? []))
  return [...new Set(ids.flatMap((id) => vendorCookies[id] ?? []))]
}

/** What the first look and the one after it say of a sweep; `undefined` where nothing was found. */
export const createReport = (
  first: Look, second: Look, refused: readonly Service[], vendorCookies: Readonly<Record<string, readonly string[]>>,
): Swept | undefined => {
  const names = [...new Set([first, second].flatMap(({ removed, left }) => [...removed, ...left]))]
  if (names.length === 0) return undefined
  const rewritten = second.removed.filter((name) => first.removed.includes(name))
  return {
    removed: names.filter((name) => !second.left.includes(name)),
    unreachable: second.left,
    rewritten,
    foreign: listForeign(names, refused, vendorCookies),
  }
}
