import { expect } from 'vitest'
import { compareWithOriginals, type NativesWindow, rememberNatives } from './in-page/natives.js'
import type { IzinWindow, Visitor } from './harness/visitor.js'
import { test, type World } from './harness/test.js'

const remember = `<script>(${String(rememberNatives)})()</script>`

const arrive = async (world: World): Promise<Visitor> => {
  world.serve({ izin: { attributes: { 'data-vendors': undefined } }, first: remember })
  const visitor = await world.visitor()
  await visitor.open()
  return visitor
}

/** The names of everything that is another function than before, with its part. */
const changed = (visitor: Visitor) =>
  visitor.page.evaluate(() => (window as unknown as NativesWindow).natives.compare().changes
    .map(({ name, part }) => `${name} ${part}`))

const others = (visitor: Visitor) =>
  visitor.page.evaluate(() => (window as unknown as NativesWindow).natives.compare().others)

/** What belongs to elements and the document; cookies, and what sends a form or follows a link, are calls. */
const isOfElements = (name: string) =>
  /^(Node|Element|Document|DocumentFragment|CharacterData|Attr|Range|ShadowRoot|HTML\w*|SVG\w*)\.prototype\./.test(name) &&
  !/^(Document\.prototype\.cookie|HTMLFormElement\.prototype\.(requestS|s)ubmit|HTMLElement\.prototype\.click) /.test(name)

/** The page's own file says that it ran. */
const own = ['window.Symbol(izin) came', 'window.Symbol(izin.ui) came', 'window.app came', 'window.izin came']

// The door is where new frames ask for the gate.
test('each patched function cannot be told from its original, and nothing else has changed', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.banner.waitFor()
  const names = await changed(visitor)
  expect(names.filter(isOfElements).length).toBeGreaterThan(10)
  expect(names).toContain('window.fetch value')
  expect(await visitor.page.evaluate(compareWithOriginals)).toEqual([])
  expect((await others(visitor)).toSorted()).toEqual([...own, 'window.Symbol(izin.frame) came'].toSorted())
})

test('after acceptance the patches of elements are gone, after destroy() all of them', async ({ world }) => {
  const visitor = await arrive(world)
  expect((await changed(visitor)).some(isOfElements)).toBe(true)
  await visitor.acceptAll()
  await expect.poll(async () => (await changed(visitor)).filter(isOfElements)).toEqual([])
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.destroy())
  expect(await changed(visitor)).toEqual([])
})

test('destroy() before a choice leaves every original in its place', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.page.evaluate(() => (window as unknown as IzinWindow).izin.destroy())
  expect(await changed(visitor)).toEqual([])
})

test('a page that loads with everything granted is not patched at all', async ({ world }) => {
  const visitor = await arrive(world)
  await visitor.choose('accept-all')
  await visitor.reload()
  expect((await visitor.state()).grants).toMatchObject({ marketing: true, performance: true })
  expect(await changed(visitor)).toEqual([])
  expect((await others(visitor)).toSorted()).toEqual(own)
})

test('the comparison sees what a plain wrapper changes', async ({ world }) => {
  const wrap = `<script>
    const { append } = Element.prototype
    Element.prototype.append = function (...nodes) { return append.apply(this, nodes) }
    window.fetch = new Proxy(fetch, { apply: () => Promise.resolve() })
    document.extra = 1
  </script>`
  world.serve({ first: remember, head: wrap })
  const visitor = await world.visitor()
  await visitor.open()
  expect(await changed(visitor)).toEqual(['window.fetch value', 'Element.prototype.append value'])
  const problems = await visitor.page.evaluate(compareWithOriginals)
  for (const what of ['name', 'keys', 'isClass', 'source']) {
    expect(problems.join('\n')).toContain(`Element.prototype.append (value): ${what}: `)
  }
  expect(problems.join('\n')).toContain('window.fetch (value): this = ')
  expect(await others(visitor)).toContain('document.extra came')
})
