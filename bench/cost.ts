import type { Browser } from 'playwright-core'
import { type Measured, openMeasured } from './browser.js'
import { type CallCost, timeCalls } from './in-page/calls.js'
import { churn } from './in-page/churn.js'
import { median } from './table.js'

/** What a page is measured against: itself without Izin. */
export interface Share {
  readonly name: string
  readonly izin: number
  readonly bare: number
}

interface Place {
  readonly browser: Browser
  readonly address: string
  readonly rounds: number
}

/** After `load`: the banner is up and what is loaded when idle is there. */
const settle = 1_000
/** One run, in ms. */
const churning = 2_000

const acceptAll = 'window.izin.acceptAll()'

/** A page in one of its states: without Izin, before the choice, or loaded with everything granted. */
const openAs = async ({ browser, address }: Place, state: 'bare' | 'first' | 'decided'): Promise<Measured> => {
  const url = `${address}/cost/${state === 'bare' ? 'bare' : 'izin'}`
  const measured = await openMeasured(browser, url)
  await measured.page.waitForTimeout(settle)
  if (state !== 'decided') return measured
  await measured.page.evaluate(acceptAll)
  await measured.page.waitForTimeout(300)
  await measured.page.close()
  const again = await openMeasured(browser, url, measured.context)
  await again.page.waitForTimeout(settle)
  return again
}

const timeChurn = async ({ page, readTasks }: Measured) => {
  const before = await readTasks()
  await page.evaluate(churn, churning)
  return (await readTasks()) - before
}

/** CPU of the main thread per second while nodes come and go, all the browser's own work included. */
export const measureChurn = async (place: Place): Promise<Share[]> => {
  const states = ['bare', 'first', 'decided'] as const
  const pages = await Promise.all(states.map((state) => openAs(place, state)))
  const times: number[][] = states.map(() => [])
  for (let round = -1; round < place.rounds; round += 1) {
    for (const [index, measured] of pages.entries()) {
      const time = await timeChurn(measured)
      if (round >= 0) times[index]!.push(time / (churning / 1_000))
    }
  }
  await Promise.all(pages.map(({ context }) => context.close()))
  const [bare, first, decided] = times.map(median) as [number, number, number]
  return [{ name: 'before the choice', izin: first, bare }, { name: 'everything granted', izin: decided, bare }]
}

/** Each patched call beside its native one. */
export const measureCalls = async (place: Place): Promise<CallCost[]> => {
  const { context, page } = await openAs(place, 'first')
  const costs = await page.evaluate(timeCalls, place.rounds * 4 + 1)
  await context.close()
  return costs
}

const timeAccept = async ({ browser, address }: Place, tool: 'izin' | 'hand') => {
  const { context, page, readTasks } = await openMeasured(browser, `${address}/held/${tool}`)
  await page.waitForTimeout(settle)
  const before = await readTasks()
  await page.evaluate(tool === 'izin'
    ? `document.querySelector('izin-root').shadowRoot.querySelector('[data-izin-action=accept-all]').click()`
    : `document.querySelector('#yes').click()`)
  await page.waitForFunction('ran === 1000')
  await page.waitForTimeout(500)
  const time = (await readTasks()) - before
  await context.close()
  return time
}

/** CPU of the main thread from the click until 1,000 held scripts have run, against a banner written by hand. */
export const measureAccept = async (place: Place): Promise<Share> => {
  const times: Record<'izin' | 'hand', number[]> = { izin: [], hand: [] }
  for (let round = -1; round < place.rounds; round += 1) {
    for (const tool of round % 2 ? ['izin', 'hand'] as const : ['hand', 'izin'] as const) {
      const time = await timeAccept(place, tool)
      if (round >= 0) times[tool].push(time)
    }
  }
  return { name: '1,000 held scripts accepted', izin: median(times.izin), bare: median(times.hand) }
}

/** KiB of the JavaScript heap over the bare page. */
export const measureHeap = async (place: Place): Promise<{ readonly first: number; readonly decided: number }> => {
  const over = { first: [] as number[], decided: [] as number[] }
  for (let round = 0; round < Math.min(place.rounds, 5); round += 1) {
    const read = async (state: 'bare' | 'first' | 'decided') => {
      const measured = await openAs(place, state)
      const heap = await measured.readHeap()
      await measured.context.close()
      return heap
    }
    const bare = await read('bare')
    over.first.push((await read('first')) - bare)
    over.decided.push((await read('decided')) - bare)
  }
  return { first: median(over.first), decided: median(over.decided) }
}
