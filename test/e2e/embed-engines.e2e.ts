import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEngine } from './engines/describe-engine.js'
import type { LaunchEngine } from './engines/engine.js'
import { type InEngine, startInEngine } from './harness/in-engine.js'
import { page } from './harness/page.js'
import { siteHost, siteUrl } from './harness/site.js'

const embed = (id: string) =>
  `<iframe id="${id}" title="${id}" width="400" height="200" data-izin="marketing" data-izin-src="https://www.youtube.com/embed/${id}"></iframe>`
const answer = page({ izin: { attributes: { 'data-backend': undefined } }, body: embed('one') + embed('two') })

const cases = (launch: LaunchEngine) => {
  let started: InEngine
  beforeAll(async () => { started = await startInEngine(launch, siteHost, answer) })
  afterAll(() => started.close())

  test('only this once lets in one embed, until the next page', async () => {
    const { server, engine } = started
    const embeds = () => server.log.of('www.youtube.com').map(({ path }) => path)
    const tab = await engine.visit(siteUrl)
    expect(embeds()).toEqual([])
    await tab.click('izin-placeholder >>> .held div button')
    await expect.poll(embeds).toEqual(['/embed/one'])
    expect(await tab.evaluate('document.activeElement.id')).toBe('one')
    const gap = await tab.evaluate<number>(`(() => {
      const [frame, placeholder] = ['#two', 'izin-placeholder'].map((name) => document.querySelector(name).getBoundingClientRect())
      return Math.max(...['x', 'y', 'width', 'height'].map((side) => Math.abs(frame[side] - placeholder[side])))
    })()`)
    expect(gap).toBeLessThanOrEqual(1)
    await tab.goto(`${siteUrl}/next`)
    await tab.click('izin-placeholder >>> .held .link')
    expect(embeds()).toEqual(['/embed/one'])
    await tab.close()
  })
}

for (const name of ['firefox', 'webkit'] as const) describeEngine(name, cases)
