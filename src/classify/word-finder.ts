import { endsBeginning } from './known.js'

/** The edge of a word and 26 letters. */
const alphabet = 27
/** Longer names are numbers of a visit, or whole texts. */
const longest = 96

const symbolOf = (code: number): number => {
  const letter = (code | 32) - 96
  return code > 64 && letter > 0 && letter < alphabet ? letter : 0
}

/** A tree of all words, so that a name is read once, however many words there are. */
const plant = (groups: readonly string[]) => {
  // A letter makes a node at most.
  const most = groups.join(' ').length + 1
  const next = new Uint16Array(most * alphabet)
  const masks = new Int32Array(most)
  let last = 0
  groups.forEach((words, group) => {
    for (const word of words.split(' ')) {
      let node = 0
      for (let at = 0; at < word.length; at += 1) {
        const edge = node * alphabet + symbolOf(word.charCodeAt(at))
        node = next[edge] ||= last += 1
      }
      masks[node] = (masks[node] ?? 0) | (1 << group)
    }
  })
  return { next, masks }
}

/** Letters among the digits of a hash or a UUID are no words: `fd6b_cf_3a` is not Cloudflare's. */
const hash = /(?=[a-f-]*\d)[\da-f]{4}[\da-f-]{4,}/gi

/** The name as symbols, with the edges of its words: `myUserID-2` is `_my_user_id_`. */
const readSymbols = (name: string, into: Uint8Array): number => {
  let length = 1
  const end = Math.min(name.length, longest)
  for (let at = 0; at < end; at += 1) {
    const code = name.charCodeAt(at)
    const symbol = symbolOf(code)
    const isEdge = at > 0 && endsBeginning(name.charCodeAt(at - 1), code)
    if ((isEdge || !symbol) && into[length - 1]) into[length++] = 0
    if (symbol) into[length++] = symbol
  }
  if (into[length - 1]) into[length++] = 0
  return length
}

/** Finds which groups of words a name has words of: a bit each. */
export const createWordFinder = (groups: readonly string[]): ((name: string) => number) => {
  const { next, masks } = plant(groups)
  const symbols = new Uint8Array(2 * longest + 2)
  return (name) => {
    const length = readSymbols(name.replace(hash, '0'), symbols)
    let found = 0
    for (let from = 0; from < length; from += 1) {
      let node = 0
      for (let at = from; at < length; at += 1) {
        node = next[node * alphabet + (symbols[at] ?? 0)] ?? 0
        if (!node) break
        found |= masks[node] ?? 0
      }
    }
    return found
  }
}
