import { addLetter, fingerprint, finishBeginning, firstState } from './fingerprint.js'
import { decodeNumbers } from './number-list.js'

/** Lists of fingerprints; what is known is the place of the list that a fingerprint is in. */
export const createLookUp = (lists: readonly string[]): ReadonlyMap<number, number> => {
  const places = new Map<number, number>()
  lists.forEach((list, place) => decodeNumbers(list).forEach((number) => places.set(number, place)))
  return places
}

const isLower = (code: number) => code > 96 && code < 123
const isUpper = (code: number) => code > 64 && code < 91
const isDigit = (code: number) => code > 47 && code < 58

const isSign = (code: number) => !isLower(code) && !isUpper(code) && !isDigit(code)

/** True where a name's fixed beginning may end: beside a sign, before a number, before a capital in the middle. */
export const endsBeginning = (last: number, next: number): boolean =>
  isSign(last) || isSign(next) || (isDigit(next) && !isDigit(last)) || (isUpper(next) && isLower(last))

/** Numbers of a visit in a name end here. */
const longest = 96
/** Where a beginning is long enough to say something wherever it ends: `TS01*`, `SESS*` and `ASPSESSIONID*` end in a word. */
const tellingFrom = 4

/** True where a known beginning of a name may end. */
export const mayEnd = (name: string, at: number, free = tellingFrom): boolean =>
  at >= free || endsBeginning(name.charCodeAt(at - 1), name.charCodeAt(at))

const lookUpBeginning = <T>(known: ReadonlyMap<number, T>, name: string, free: number): T | undefined => {
  let state = firstState
  let found: T | undefined
  for (let at = 0; at < name.length; at += 1) {
    if (at > 1 && mayEnd(name, at, free)) found = known.get(finishBeginning(state)) ?? found
    state = addLetter(state, name.charCodeAt(at))
  }
  return known.get(finishBeginning(state)) ?? found
}

/**
 * What is known of a name: of all of it, else of its longest known beginning, which is kept as `beginning*`. Most names
 * are known as they are, so their beginnings are not asked for.
 */
export const lookUpName = <T>(known: ReadonlyMap<number, T>, name: string, free = tellingFrom): T | undefined => {
  const looked = name.slice(0, longest)
  return known.get(fingerprint(looked)) ?? lookUpBeginning(known, looked, free)
}

/** What is known of a host, or of the domain it is under. */
export const lookUpHost = <T>(known: ReadonlyMap<number, T>, host: string): T | undefined => {
  // Not the last label alone: that is a public suffix.
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = known.get(fingerprint(rest))
    if (found !== undefined) return found
  }
  return undefined
}
