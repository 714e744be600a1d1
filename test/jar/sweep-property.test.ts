// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://shop.site.co.id/a/b/c" }
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Service } from '../../src/core/types.js'
import { lastLook, look } from '../../src/jar/look.js'
import { cookieNames } from './stage.js'

/** Few letters, so that patterns do meet names. */
const word = fc.stringMatching(/^[ab_]{1,4}$/)
const pattern = fc.oneof(word, word.map((text) => `${text}*`), word.map((text) => `*${text}`), fc.tuple(word, word).map((two) => two.join('*')))
const service = fc.record({
  id: fc.uuid(), name: word, category: fc.constantFrom('essential', 'performance', 'marketing'),
  cookies: fc.array(pattern, { maxLength: 3 }), storage: fc.array(pattern, { maxLength: 3 }),
})
const cookie = fc.record({ name: word, domain: fc.constantFrom('', 'shop.site.co.id', 'site.co.id'), path: fc.constantFrom('/', '/a', '/a/', '/a/b', '/a/b/c') })
const jarOf = (cookies: number) => fc.record({
  cookies: fc.array(cookie, { maxLength: cookies }),
  keys: fc.array(fc.oneof(word, fc.constantFrom('izin:o:http:1', 'izin:sweep')), { maxLength: 6 }),
})

/** Written apart from the product: a pattern as a regular expression. */
const matches = (patterns: readonly string[], name: string) =>
  patterns.some((text) => new RegExp(`^${text.replaceAll('*', '.*')}$`, 's').test(name)) && !/^(__Host-)?izin$|^izin:/.test(name)

const fill = ({ cookies, keys }: { cookies: readonly { name: string; domain: string; path: string }[]; keys: readonly string[] }) => {
  for (const name of cookieNames()) {
    for (const path of ['/', '/a', '/a/', '/a/b', '/a/b/c']) {
      for (const domain of ['', ';domain=shop.site.co.id', ';domain=site.co.id']) document.cookie = `${name}=;path=${path}${domain};max-age=0`
    }
  }
  localStorage.clear()
  sessionStorage.clear()
  for (const { name, domain, path } of cookies) document.cookie = `${name}=1;path=${path}${domain && `;domain=${domain}`}`
  keys.forEach((key, index) => (index % 2 ? localStorage : sessionStorage).setItem(key, 'x'))
}
const inside = () => ({ cookies: new Set(cookieNames()), keys: new Set([...Object.keys(localStorage), ...Object.keys(sessionStorage)]) })

type Clean = (services: readonly Service[], refused: readonly Service[]) => unknown

/** `isWhole`: nothing of theirs may be left. */
const run = (clean: Clean, cookies = 6, isWhole = true) =>
  fc.asyncProperty(fc.array(service, { maxLength: 5 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), jarOf(cookies), async (services, answers, content) => {
    fill(content)
    const before = inside()
    const refused = services.filter(({ category }, index) => category !== 'essential' && answers[index])
    const others = services.filter((each) => !refused.includes(each))
    await clean(services, refused)
    const stays = (key: 'cookies' | 'storage') => (name: string) =>
      !matches(refused.flatMap((each) => each[key]), name) || matches(others.flatMap((each) => each[key]), name)
    const after = inside()
    for (const [key, names] of [['cookies', 'cookies'], ['keys', 'storage']] as const) {
      const wanted = [...before[key]].filter(stays(names))
      if (isWhole) expect(after[key]).toEqual(new Set(wanted))
      else expect([...after[key]]).toEqual(expect.arrayContaining(wanted))
    }
  })

it('takes from any jar all that refused services alone name, and nothing else', async () => {
  await fc.assert(run((services, refused) => look({ services, refused, isCurrent: () => true })), { numRuns: 150 })
})

const leave: Clean = (services, refused) => lastLook({ services, refused, isCurrent: () => true })

it('does the same as the page goes away, of as much as is quickly done: three cookies at any of these paths', async () => {
  await fc.assert(run(leave, 3), { numRuns: 150 })
})

it('takes nothing else as the page goes away, however much there is', async () => {
  await fc.assert(run(leave, 20, false), { numRuns: 150 })
})
