import { type CellKey, cellText, other } from './cell.js'

/** Reads the cells that a day of a site has by now. */
export type LoadCells = (day: string, site: string) => Promise<readonly CellKey[]>

/** More than a large site fills on a day; what an attacker can fill is this, and as much again as there are closed lists. */
export const mostCells = 10_000
/** How many are remembered at most, over all days and sites. */
const mostRemembered = 300_000

/**
 * Anyone may send any language, jurisdiction, arm or name of a category. The roll-ups must stay small all the same: after so many
 * cells of one day and site, what would need a new one is counted with `other` in place of these labels. What has a cell
 * keeps it. Which cells there are is read from the roll-ups themselves, so a restart or a recount does not change the answer.
 */
export const createCells = (load: LoadCells, most = mostCells) => {
  const known = new Map<string, Promise<Set<string>>>()
  let remembered = 0

  const forgetOldest = async () => {
    for (const [name, set] of known) {
      if (remembered <= mostRemembered) return
      known.delete(name)
      remembered -= (await set).size
    }
  }

  const read = async (day: string, site: string): Promise<Set<string>> => {
    const set = new Set((await load(day, site)).map(cellText))
    remembered += set.size
    return set
  }

  const cellsOf = (day: string, site: string): Promise<Set<string>> => {
    const name = `${day} ${site}`
    const found = known.get(name)
    const set = found ?? read(day, site)
    known.delete(name)
    known.set(name, set)
    if (!found) set.catch(() => known.delete(name))
    return set
  }

  /** The cell in which this one is counted. */
  const admit = async (cell: CellKey): Promise<CellKey> => {
    const set = await cellsOf(cell.day, cell.site)
    const text = cellText(cell)
    if (set.has(text)) return cell
    if (set.size >= most) return { ...cell, jurisdiction: other, lang: other, variant: other, granted: other, waited: '' }
    set.add(text)
    remembered += 1
    if (remembered > mostRemembered) await forgetOldest()
    return cell
  }

  return { admit }
}

export type Cells = ReturnType<typeof createCells>
