// @vitest-environment jsdom
import { render } from '@testing-library/preact'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createSnapshot } from '../../ui/snapshot.js'
import { en } from '../../ui/locales/en.js'
import { RichText } from '../../ui/rich-text.js'
import { mounted } from './mounted.js'

const draw = (text: string) => {
  const { container, unmount } = render(<div><RichText text={text} /></div>)
  const markup = container.firstElementChild!.innerHTML
  const written = container.textContent
  const elements = [...container.firstElementChild!.querySelectorAll('*')]
  unmount()
  return { markup, written, elements }
}

describe('rich text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['a **bold** word', 'a <b>bold</b> word'],
    ['read [our **whole** policy](/privacy#ads), please', 'read <a href="/privacy#ads">our <b>whole</b> policy</a>, please'],
    ['[mail](mailto:dpo@nusa.example) or [call](tel:+62215550) or [go](https://nusa.example)',
      '<a href="mailto:dpo@nusa.example">mail</a> or <a href="tel:+62215550">call</a> or <a href="https://nusa.example">go</a>'],
    ['one\n\ntwo\nthree', '<p>one</p><p>two</p><p>three</p>'],
    ['- one\n- **two**', '<ul><li>one</li><li><b>two</b></li></ul>'],
    ['We keep:\r\n- one\r\n- [two](/two)\r\nand no more', '<p>We keep:</p><ul><li>one</li><li><a href="/two">two</a></li></ul><p>and no more</p>'],
  ])('%j', (text, markup) => expect(draw(text).markup).toBe(markup))

  it.each([
    '**', '****', '** *', '**open', '[label]', '[label](', '[](x)', '[label]()', '[a](b c)', '(x)[y]', '-no list', ' - no list', '* no list',
    '[x](javascript:alert(1))', '[x](javascript:alert`1`)', '[x](JaVaScRiPt:alert)', '[x](data:text/html,x)', '[x](vbscript:x)', '[x](blob:x)',
    '[x](\u0001javascript:alert)', '[**x**](javascript:alert)', '<b>bold</b>', '&lt;b&gt;', '# title', '![x](javascript:x)', '`code`', '_under_',
  ])('%j stays as it is written', (text) => {
    expect(draw(text)).toMatchObject({ written: text, elements: [] })
  })

  it('holds no more than was written, whatever that is, and leads nowhere else', () => {
    const sign = fc.constantFrom('*', '**', '[', ']', '(', ')', '](', '\n', '- ', ' ', 'a', 'javascript:', 'https://x.example', '/', '<i>', '\0', '\ud800')
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: sign }, fc.string()), { maxLength: 40 }), (signs) => {
      const text = signs.join('')
      const { written, elements } = draw(text)
      expect(elements.every(({ localName }) => ['b', 'a', 'p', 'ul', 'li'].includes(localName))).toBe(true)
      for (const link of elements) for (const { name, value } of link.attributes) expect([name, /^(javascript|data)/i.test(value)]).toEqual(['href', false])
      // What was taken away is only the format's own signs.
      let at = 0
      for (const letter of written ?? '') expect(at = text.indexOf(letter, at) + 1, text).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })

  it.each(['**', '*', '[', '[a](', '](', '[a', '(', '- ', '\n', '**a', '[**', ' ', '[a](b', '- [a](/b)\n'])('a megabyte of %j takes no time that grows with its square', (sign) => {
    const read = (length: number) => {
      const started = performance.now()
      RichText({ text: sign.repeat(length / sign.length) })
      return performance.now() - started
    }
    read(1e4)
    // A square would need minutes.
    expect(read(1e6)).toBeLessThan(3000)
  })
})

describe('what the site writes', () => {
  const text = 'Ads by **Nusa**:\n- [how](/ads)'
  const config = {
    policy: { version: '2', summary: text, effectiveAt: '2099-01-01' },
    categories: [{ id: 'essential' }, { id: 'performance' }, { id: 'marketing', name: '**Ads**', description: text, basis: '**yes**', data: text, retention: '[x](javascript:y)' }],
  }
  let unmount = () => {}
  afterEach(() => {
    unmount()
    document.body.replaceChildren()
  })

  it('is rich in the preferences, where it still describes its switch; names are not', async () => {
    const page = mounted({ config, surface: 'preferences' })
    unmount = page.unmount
    const toggle = await page.screen.findByRole('switch', { name: '**Ads**' })
    const about = page.shadow.getElementById(toggle.getAttribute('aria-describedby')!)!
    expect(about.innerHTML).toBe('<p>Ads by <b>Nusa</b>:</p><ul><li><a href="/ads">how</a></li></ul>')
    expect([...page.shadow.querySelectorAll('dd')].map(({ innerHTML }) => innerHTML)).toEqual(['<b>yes</b>', about.innerHTML, '[x](javascript:y)'])
    expect(page.shadow.querySelector('.news')?.innerHTML).toContain('<ul>')
    expect(page.shadow.querySelector('p p, p ul')).toBeNull()
  })

  it('is rich on a first layer that tells it, and as it was written in the snapshot', async () => {
    const options = { config, record: {}, status: 'expired', unanswered: ['marketing'], surface: 'banner' } as const
    const page = mounted(options)
    unmount = page.unmount
    expect((await page.screen.findAllByRole('link', { name: 'how' })).length).toBe(2)
    expect(page.shadow.querySelector('[part=banner]')?.textContent).toContain('**Ads**: Ads by Nusa:')
    expect(page.shadow.querySelector('p p, p ul')).toBeNull()
    const { consent } = page
    const snapshot = createSnapshot({ surface: 'banner', config: consent.config, state: consent.getState(), texts: en, version: '0' })
    expect(snapshot).toMatchObject({ texts: { lines: [text, `**Ads**: ${text}`, expect.any(String)] } })
  })
})
