import type { Browser } from 'playwright-core'
import { SlowPage, type Waited } from './slow-page.js'
import { median } from './table.js'

const slowdown = 4
const by = (action: string, part: string) => `[part=${part}] [data-izin-action=${action}]`

/** Each a visit of its own: what a person presses, one after the other, by what that is called. */
const journeys: readonly Readonly<Record<string, string>>[] = [
  {
    settings: by('preferences', 'banner'), 'a switch': '[part=preferences] input[name=performance]', save: by('save', 'preferences'),
    'way back': '[part=reopen]', cross: by('close', 'preferences'),
  },
  { accept: by('accept-all', 'banner') },
  { refuse: by('reject-all', 'banner') },
]

/** What is to be compared, and how often: addresses by what each is called. */
interface Site {
  readonly browser: Browser
  readonly rounds: number
  readonly pages: Readonly<Record<string, string>>
}

/** By page, then by what is pressed, or `load`. Interleaved: in every round each page once. */
export const measureWaits = async ({ browser, rounds, pages }: Site) => {
  const all: Record<string, Record<string, Waited[]>> = {}
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, url] of Object.entries(pages)) {
      const keep = (what: string, waited: Waited) => {
        // Round -1 warms the browser up.
        if (round >= 0) ((all[name] ??= {})[what] ??= []).push(waited)
      }
      for (const journey of name === 'bare' ? [{}] : journeys) {
        const page = await SlowPage.open(browser, slowdown)
        const [longest = 0] = await page.load(url)
        keep('load', { inp: 0, longest })
        for (const [what, selector] of Object.entries(journey)) keep(what, await page.click(selector))
        await page.close()
      }
    }
  }
  return all
}

export const typical = (all: readonly Waited[]): Waited =>
  ({ inp: median(all.map(({ inp }) => inp)), longest: median(all.map(({ longest }) => longest)) })
