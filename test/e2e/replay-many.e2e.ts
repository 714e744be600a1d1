import { expect } from 'vitest'
import { script } from './harness/answer.js'
import { recordTasks } from './harness/task-times.js'
import { test, type World } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'

const count = 5_000
const vendors = 20
const hanging = 2_501
/** What people notice (W3C Long Tasks). */
const longTask = 50

interface Record {
  readonly order: readonly number[]
  readonly current: readonly number[]
}
type RecordingWindow = Window & { order: number[]; current: number[] }

const hostOf = (index: number) => (index === hanging ? 'dead.vendor.example' : `v${index % vendors}.vendor.example`)

/** Inline and external by turns: each says its number, and whether `currentScript` is itself. */
const tagOf = (index: number) => {
  const run = `order.push(${index}); document.currentScript.dataset.n === '${index}' && current.push(${index})`
  const held = `type="text/plain" data-izin="${index % 4 < 2 ? 'marketing' : 'performance'}" data-n="${index}"`
  return index % 2 === 0
    ? `<script ${held}>${run}</script>`
    : `<script ${held} src="https://${hostOf(index)}/${index}.js"></script>`
}

const body = `<script>
  window.order = []; window.current = []
</script>${Array.from({ length: count }, (_, index) => tagOf(index)).join('\n')}`

const playFiles = (world: World) => world.server.when(({ host, path }) => {
  const [, index] = /^\/(\d+)\.js$/.exec(path) ?? []
  if (index === undefined) return undefined
  if (host.startsWith('dead.')) return 'never'
  return script(`order.push(${index}); document.currentScript.dataset.n === '${index}' && current.push(${index})`)
})

const arrive = async (world: World): Promise<Visitor> => {
  playFiles(world)
  world.serve({ izin: {}, body })
  const visitor = await world.visitor()
  await visitor.page.goto('https://portal.test/', { waitUntil: 'load' })
  await visitor.banner.waitFor()
  return visitor
}

const read = (visitor: Visitor): Promise<Record> => visitor.page.evaluate(() => {
  const { order, current } = window as unknown as RecordingWindow
  return { order, current }
})

/** Inline scripts wait with the external one before them. */
const groupOf = (index: number) => hostOf(index % 2 ? index : index - 1)

const expectInOrder = (order: readonly number[]) => {
  const last = new Map<string, number>()
  for (const index of order) {
    const group = groupOf(index)
    expect(index, group).toBeGreaterThan(last.get(group) ?? -1)
    last.set(group, index)
  }
}

test('5,000 held scripts, one of them dead, all run once and in order', { timeout: 180_000 }, async ({ world }) => {
  const visitor = await arrive(world)
  expect((await read(visitor)).order).toEqual([])
  await visitor.choose('accept-all')
  const ran = async () => (await read(visitor)).order.length
  await expect.poll(ran, { timeout: 120_000, interval: 500 }).toBe(count - 1)
  const { order, current } = await read(visitor)
  expect(new Set(order).size).toBe(count - 1)
  expect(order).not.toContain(hanging)
  expect(current.length).toBe(count - 1)
  expectInOrder(order)
  expect(world.server.count('dead.vendor.example')).toBe(1)
  expect(visitor.errors()).toEqual([])
})

test('their release blocks the page nowhere, four times slowed down', { timeout: 300_000 }, async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.page.waitForTimeout(500)
  const session = await visitor.context.newCDPSession(visitor.page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const stop = await recordTasks(session)
  await visitor.page.evaluate(() => void setTimeout(() =>
    document.querySelector('izin-root')!.shadowRoot!.querySelector<HTMLElement>('[data-izin-action=accept-all]')!.click()))
  await visitor.page.waitForTimeout(8_000)
  const tasks = await stop()
  const { order } = await read(visitor)
  expect(order.length).toBeGreaterThan(500)
  expect(tasks.length).toBeGreaterThan(50)
  expect(tasks[0], tasks.slice(0, 5).join()).toBeLessThanOrEqual(longTask)
})
