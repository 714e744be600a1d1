/** How many different fingerprints there are: of 2,900 known names one in 200 strangers looks like one of them. */
export const fingerprints = 2 ** 20

/** FNV-1a, a letter at a time, so that the beginnings of a name cost nothing more than the name. */
export const firstState = 0x811c9dc5
export const addLetter = (state: number, code: number): number =>
  // Names that differ in case only are one: sites and lists write them either way.
  Math.imul(state ^ (code > 64 && code < 91 ? code | 32 : code), 0x01000193)

/** FNV's low bits are weak; the shifts bring all of them together. */
export const finish = (state: number): number => {
  const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 12)) >>> 12
}

/** A name or host as one small number. */
export const fingerprint = (text: string): number => {
  let state = firstState
  for (let at = 0; at < text.length; at += 1) state = addLetter(state, text.charCodeAt(at))
  return finish(state)
}

/** The star that stands for the rest of a name; beginnings have numbers of their own, for a name has many of them. */
const star = '*'.charCodeAt(0)
export const finishBeginning = (state: number): number => fingerprints + finish(addLetter(state, star))

/** The same of a name as it is kept: all of it, or its beginning and a star. */
export const fingerprintName = (pattern: string): number => {
  const end = pattern.indexOf('*')
  return end < 0 ? fingerprint(pattern) : fingerprints + fingerprint(pattern.slice(0, end + 1))
}
