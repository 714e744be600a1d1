import { expect } from 'vitest'
import { test } from './harness/test.js'
import type { Visitor } from './harness/visitor.js'
import { contrast, paint } from './rendered/contrast.js'
import { faultsOf } from './rendered/faults.js'
import { type Part, readRendered } from './rendered/read-rendered.js'
import { difference, shapeOf } from './rendered/switch-shape.js'
import { arrive } from './screens/arrive.js'
import { findState, states } from './screens/states/index.js'
import { type Theme, themeNames, themes } from './screens/views.js'

const english = { code: 'en', dir: 'ltr' } as const
const still = { reducedMotion: 'reduce' } as const
const dress = (visitor: Visitor, theme: Theme) => visitor.page.emulateMedia({ ...themes[theme], ...still })

/** What a frame of an animation has beside what it changes; and what calms a button that has just come up, and cannot be seen. */
const notSeen = ['offset', 'computedOffset', 'easing', 'composite', 'pointerEvents']
const isSeen = ({ properties }: { readonly properties: readonly string[] }) => properties.length > 0

/** What moves now, anywhere: how long, and which properties. */
const moving = (visitor: Visitor) => visitor.page.evaluate((ofFrame) => document.getAnimations()
  .concat(document.querySelector('izin-root')?.shadowRoot?.getAnimations() ?? []).map(({ effect }) => ({
    duration: Number(effect!.getComputedTiming().duration),
    properties: [...new Set((effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame)))]
      .filter((name) => !ofFrame.includes(name)),
  })), notSeen).then((all) => all.filter(isSeen))

/** Clicks, and tells what moves in the first frames after. */
const movingAfter = async (visitor: Visitor, action: 'preferences' | 'close') => {
  const seen = await visitor.page.evaluate(async (wanted) => {
    const root = document.querySelector('izin-root')!.shadowRoot!
    root.querySelector<HTMLElement>(`[data-izin-action=${wanted}]`)!.click()
    const found: { duration: number; properties: string[] }[] = []
    for (let frame = 0; frame < 4; frame++) {
      await new Promise(requestAnimationFrame)
      for (const { effect } of [...document.getAnimations(), ...root.getAnimations()]) {
        found.push({
          duration: Number(effect!.getComputedTiming().duration),
          properties: (effect as KeyframeEffect).getKeyframes().flatMap((each) => Object.keys(each)),
        })
      }
    }
    return found
  }, action)
  return seen.map(({ duration, properties }) => ({ duration, properties: [...new Set(properties)].filter((name) => !notSeen.includes(name)) })).filter(isSeen)
}

test('nothing moves for who wants no motion, and for others only opacity, for a fifth of a second (A11Y-15)', async ({ world }) => {
  const quiet = await arrive(world, findState('banner-bar'), { device: 'desktop', language: english, options: still })
  expect(await moving(quiet)).toEqual([])
  expect(await movingAfter(quiet, 'preferences')).toEqual([])
  await quiet.switchFor('performance').click()
  expect(await moving(quiet)).toEqual([])
  const usual = await arrive(world, findState('banner-bar'), { device: 'desktop', language: english })
  const found = await movingAfter(usual, 'preferences')
  expect(found.length, 'the dialog fades in').toBeGreaterThan(0)
  for (const { duration, properties } of [...found, ...await movingAfter(usual, 'close')]) {
    expect(duration).toBeLessThanOrEqual(200)
    expect(properties).toEqual(['opacity'])
  }
})

const bordersOf = (parts: readonly Part[]) => parts.filter(({ kind, isSign, disabled, border }) => kind === 'button' && !isSign && !disabled && border)
const edge = ({ layers, border }: Part) => contrast(paint(layers, border!), paint(layers.slice(0, -1)))

test('a switch shows its state by its shape in every theme, and its edge; what a button is can be seen while it is pointed at (A11Y-09, A11Y-14, A11Y-16, A11Y-23)', async ({ world }) => {
  const visitor = await arrive(world, findState('preferences'), { device: 'desktop', language: english, options: still })
  const { page } = visitor
  const control = visitor.switchFor('marketing')
  for (const theme of themeNames) {
    await dress(visitor, theme)
    const shapes: (readonly boolean[])[] = []
    for (const on of [false, true]) {
      await control.setChecked(on)
      await page.mouse.move(0, 0)
      shapes.push(shapeOf(await control.screenshot()))
    }
    expect(shapes.map((shape) => shape.includes(true)), `${theme}: stands out`).toEqual([true, true])
    expect(difference(shapes[0]!, shapes[1]!), `${theme}: on is not off in another colour`).toBeGreaterThan(0.2)
    for (const action of ['accept-all', 'reject-all', 'close'] as const) {
      await visitor.button(action, visitor.preferences).hover()
      expect(faultsOf(await readRendered(page)).text, `${theme}, pointed at ${action}`).toEqual([])
    }
    await page.mouse.move(0, 0)
  }
})

test('forced colours leave every button a border; more contrast makes borders and text stronger (A11Y-14, A11Y-16)', async ({ world }) => {
  for (const name of ['banner-cross', 'preferences', 'placeholders', 'sealed-notice']) {
    const visitor = await arrive(world, findState(name), { device: 'desktop', language: english, options: still })
    const seen: Partial<Record<Theme, readonly Part[]>> = {}
    for (const theme of ['light', 'contrast', 'forced'] as const) {
      await dress(visitor, theme)
      seen[theme] = (await readRendered(visitor.page)).parts
    }
    const buttons = seen.forced!.filter(({ kind, isSign, disabled }) => kind === 'button' && !isSign && !disabled)
    expect(buttons.filter(({ border }) => !border).map((part) => part.name), name).toEqual([])
    const [usual, strong] = [seen.light!, seen.contrast!].map((parts) => Math.min(...bordersOf(parts).map(edge))) as [number, number]
    if (name !== 'sealed-notice') expect(strong, `${name}: borders`).toBeGreaterThan(usual)
    expect(strong, `${name}: borders`).toBeGreaterThanOrEqual(7)
    const inks = seen.contrast!.filter(({ kind, disabled }) => kind === 'text' && !disabled).map(({ layers, ink }) => contrast(paint(layers, ink), paint(layers)))
    expect(Math.min(...inks), `${name}: text`).toBeGreaterThanOrEqual(7)
  }
})

test('on paper there is none of it (A11Y-18)', async ({ world }) => {
  for (const name of ['banner-bar', 'preferences', 'placeholders', 'sealed-notice']) {
    const visitor = await arrive(world, findState(name), { device: 'desktop', language: english, options: still })
    expect((await readRendered(visitor.page)).parts.length).toBeGreaterThan(0)
    await visitor.page.emulateMedia({ media: 'print' })
    expect((await readRendered(visitor.page)).parts.map((part) => part.name), name).toEqual([])
  }
})

/** What a phone with a notch tells: upright, and lying. */
const notches = { phone: { top: 47, bottom: 34, left: 0, right: 0 }, landscape: { top: 0, bottom: 21, left: 47, right: 47 } } as const

test('on a phone it keeps clear of the notch and the bar at the foot, a tap decides, and no button stays lit after one (A11Y-13)', async ({ world }) => {
  const layouts = states.filter(({ name }) => /^banner-(bar|card|card-start|center)$/.test(name))
  for (const [state, device] of [...layouts.map((each) => [each, 'phone'] as const), [findState('banner-bar'), 'landscape'] as const]) {
    const visitor = await arrive(world, state, { device, language: english, options: still })
    const insets = notches[device]
    const session = await visitor.context.newCDPSession(visitor.page)
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets } as never)
    const { width, height } = visitor.page.viewportSize()!
    const expectClear = async (surface: typeof visitor.banner, name: string) => {
      const boxes = await Promise.all((await surface.locator('button:visible, a:visible').all()).map((each) => each.boundingBox()))
      expect(Math.min(...boxes.map((box) => box!.x)), name).toBeGreaterThanOrEqual(insets.left)
      expect(Math.max(...boxes.map((box) => box!.x + box!.width)), name).toBeLessThanOrEqual(width - insets.right)
      const last = surface.locator('.actions [data-izin-action]').last()
      await last.scrollIntoViewIfNeeded()
      const foot = (await last.boundingBox())!
      // Half a pixel of a sheet is rounded up.
      expect(foot.y + foot.height, name).toBeLessThanOrEqual(height - insets.bottom + 1)
    }
    await expectClear(visitor.banner, `${state.name}, ${device}`)
    await visitor.button('preferences').tap()
    await visitor.preferencesFull()
    expect(faultsOf(await readRendered(visitor.page)).equality, 'after a tap').toEqual([])
    await expectClear(visitor.preferences, `preferences, ${device}`)
    await visitor.button('reject-all', visitor.preferences).tap()
    await expect.poll(async () => (await visitor.state()).status).toBe('decided')
  }
})
