import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPage, vendorTags } from '../../bench/html-pages.js'
import { sourceProperties } from '../../src/browser/gate/element-sources.js'
import { createRewriter, rewrite, type RewriteConfig, type RewriteOptions } from '../../src/html/index.js'
import type { HeldItem } from '../../src/core/types.js'

const page = { url: 'https://www.portal.test/lobby/' }
const config: RewriteConfig = { policyVersion: '1' }
const rewriteHere = (html: string, own: RewriteConfig = config, options: RewriteOptions = page) => rewrite(html, own, options)

const youtube = 'data-izin="marketing" data-izin-service="youtube"'
const pixel = 'data-izin="marketing" data-izin-service="meta-pixel"'
const fonts = 'data-izin="performance" data-izin-service="google-fonts"'

describe('what would load before consent', () => {
  it.each([
    ['a script', '<script async src="https://www.clarity.ms/tag/x"></script>',
      '<script async src="https://www.clarity.ms/tag/x" type="text/plain" data-izin="performance" data-izin-service="microsoft-clarity"></script>'],
    ['a script with a type', '<script type="text/javascript" src=https://www.clarity.ms/a></script>',
      '<script data-izin-type="text/javascript" src=https://www.clarity.ms/a type="text/plain" data-izin="performance" data-izin-service="microsoft-clarity"></script>'],
    ['code of someone nobody knows', '<script src="//unheard-of.example/a.js" nonce="n"></script>',
      '<script src="//unheard-of.example/a.js" nonce="n" type="text/plain" data-izin="marketing"></script>'],
    ['a frame', "<iframe width=5 src='https://www.youtube.com/embed/x' allowfullscreen></iframe>",
      `<iframe width=5 data-izin-src='https://www.youtube.com/embed/x' allowfullscreen ${youtube}></iframe>`],
    ['a frame\'s own text', '<iframe src="/own" srcdoc="<script src=https://www.facebook.com/tr></script>"></iframe>',
      `<iframe data-izin-src="/own" data-izin-srcdoc="<script src=https://www.facebook.com/tr></script>" ${pixel}></iframe>`],
    ['a document in a frame\'s address', '<iframe src="data:text/html,%3Cimg src=https://www.facebook.com/tr%3E"></iframe>',
      `<iframe data-izin-src="data:text/html,%3Cimg src=https://www.facebook.com/tr%3E" ${pixel}></iframe>`],
    ['one of two sources', '<img src="/own.png" srcset="/a.png 1x, https://www.facebook.com/tr 2x">',
      `<img src="/own.png" data-izin-srcset="/a.png 1x, https://www.facebook.com/tr 2x" ${pixel}>`],
    ['the first of two equal names', '<img src=https://www.facebook.com/tr SRC=https://www.facebook.com/tr2>',
      `<img data-izin-src=https://www.facebook.com/tr ${pixel}>`],
    ['a picture in SVG', '<svg><image xlink:href="https://www.facebook.com/tr" /></svg>',
      `<svg><image data-izin-xlink:href="https://www.facebook.com/tr" ${pixel} /></svg>`],
    ['an inline style', '<p style="color:red;background:url(https://www.facebook.com/tr)">',
      `<p data-izin-style="color:red;background:url(https://www.facebook.com/tr)" ${pixel}>`],
    ['a refresh', '<meta http-equiv="refresh" content="3; url=https://www.youtube.com/">',
      `<meta http-equiv="refresh" data-izin-content="3; url=https://www.youtube.com/" ${youtube}>`],
    ['a hint', '<link rel="preconnect" href="https://fonts.gstatic.com" crossorigin>',
      `<link rel="preconnect" data-izin-href="https://fonts.gstatic.com" crossorigin ${fonts}>`],
    ['a ping', '<a href="/x" ping="/own https://www.facebook.com/tr">', `<a href="/x" data-izin-ping="/own https://www.facebook.com/tr" ${pixel}>`],
    ['a background', '<td background="https://www.facebook.com/tr">', `<td data-izin-background="https://www.facebook.com/tr" ${pixel}>`],
    ['a noscript pixel', '<noscript><img src="https://www.facebook.com/tr"/></noscript>',
      `<noscript><img data-izin-src="https://www.facebook.com/tr" ${pixel} /></noscript>`],
    ['a module that imports', '<script type="module">import "/own.js"; import x from "https://unheard-of.example/x.js"</script>',
      '<script data-izin-type="module" type="text/plain" data-izin="marketing">import "/own.js"; import x from "https://unheard-of.example/x.js"</script>'],
    ['speculation rules', '<script type="speculationrules">{"prefetch":[{"urls":["https://www.youtube.com/x"]}]}</script>',
      `<script data-izin-type="speculationrules" type="text/plain" ${youtube}>{"prefetch":[{"urls":["https://www.youtube.com/x"]}]}</script>`],
    ['what is relative to someone else\'s base', '<base href="https://unheard-of.example/"><script src="a.js"></script>',
      '<base href="https://unheard-of.example/"><script src="a.js" type="text/plain" data-izin="marketing"></script>'],
    ['what the site\'s own markup says', '<img data-izin="performance" src="/own.png">', '<img data-izin="performance" data-izin-src="/own.png">'],
    ['an inline script its markup names', '<script data-izin-service="youtube">play()</script>',
      '<script data-izin-service="youtube" type="text/plain">play()</script>'],
  ])('is declared: %s', (_name, html, expected) => {
    expect(rewriteHere(html)).toBe(expected)
    expect(rewriteHere(expected)).toBe(expected)
  })

  it('is taken out of a sheet, rule by rule; the site\'s own rules stay', () => {
    const out = rewriteHere('<style media="all">@import url(https://fonts.googleapis.com/css2); body{color:red} b{background:url(//www.facebook.com/tr)}</style>')
    expect(out).toBe(`<template ${fonts}><style media="all">@import url(https://fonts.googleapis.com/css2);</style></template>`
      + '<style media="all"> body{color:red} </style>'
      + `<template ${pixel}><style media="all">b{background:url(//www.facebook.com/tr)}</style></template>`)
    expect(rewriteHere(out)).toBe(out)
  })

  it('is taken out of an import map, whose other names stay', () => {
    const out = rewriteHere('<script type="importmap">{"imports":{"a":"/a.js","b":"https://unheard-of.example/b.js"}}</script>')
    expect(out).toBe('<script type="importmap">{"imports":{"a":"/a.js"},"scopes":{}}</script>'
      + '<script data-izin-type="importmap" type="text/plain" data-izin="marketing">{"imports":{"b":"https://unheard-of.example/b.js"},"scopes":{}}</script>')
  })

  it('is told, each load with its service and rule', () => {
    const held: HeldItem[] = []
    rewrite(vendorTags, config, { ...page, onHold: (item) => held.push(item) })
    expect(held.map(({ kind, category, service, rule }) => [kind, category, service, rule])).toEqual([
      ['script', 'performance', 'google-analytics', 'service'],
      ['image', 'marketing', 'meta-pixel', 'service'],
      ['iframe', 'marketing', 'youtube', 'service'],
    ])
  })
})

describe('what may load', () => {
  it.each([
    ['the site\'s own', '<script src="/a.js"></script><script src="https://cdn.portal.test/b.js"></script><img src=x.png>'],
    ['payment, login, captcha and libraries', '<script src="https://js.stripe.com/v3/"></script><script src="https://code.jquery.com/jquery.js"></script>'],
    ['what is marked essential', '<script data-izin="essential" src="https://www.youtube.com/iframe_api"></script>'],
    ['what carries its hash', '<script src="https://unheard-of.example/a.js" integrity="sha384-x"></script>'],
    ['content of someone nobody knows', '<img src="https://unheard-of.example/a.png"><link rel=stylesheet href="https://unheard-of.example/a.css">'],
    ['text of any other type', '<script type="text/template"><img src="https://www.facebook.com/tr"></script><textarea><script src="https://www.facebook.com/tr"></script></textarea>'],
    ['inline code, whatever it does', '<script>fetch("https://www.facebook.com/tr")</script>'],
    ['a comment', '<!-- <script src="https://www.facebook.com/tr"></script> -->'],
    ['a selector', '<style>a[href^="https://www.youtube.com/"]{color:red}</style>'],
    ['links', '<a href="https://www.youtube.com/x">x</a><link rel="canonical" href="https://www.youtube.com/">'],
    ['declared markup', `<script type="text/plain" data-izin="marketing" src="https://www.youtube.com/x"></script><img ${pixel} data-izin-src="https://www.facebook.com/tr">`],
    ['other tools\' declared markup', '<script type="text/plain" data-category="analytics" src="https://www.clarity.ms/x"></script><iframe data-cookieconsent="marketing" data-src="https://www.youtube.com/x"></iframe>'],
    ['a declared template', `<template ${fonts}><style>@import "https://fonts.googleapis.com/css2"</style></template>`],
  ])('is not touched: %s', (_name, html) => {
    expect(rewriteHere(html)).toBe(html)
  })

  it('follows the configuration: allow, own services, other hosts of the site, and what is unknown', () => {
    const html = '<script src="https://unheard-of.example/a.js"></script>'
    expect(rewriteHere(html, { policyVersion: '1', gate: { allow: ['unheard-of.example/a'] } })).toBe(html)
    expect(rewriteHere(html, { policyVersion: '1', gate: { firstParty: ['unheard-of.example'] } })).toBe(html)
    expect(rewriteHere(html, { policyVersion: '1', gate: { unknown: { code: 'pass' } } })).toBe(html)
    const service = { id: 'own', name: 'Own', category: 'performance', hosts: ['www.portal.test/stats/'] }
    expect(rewriteHere('<img src="/stats/a.gif">', { policyVersion: '1', services: [service] }))
      .toBe('<img data-izin-src="/stats/a.gif" data-izin="performance" data-izin-service="own">')
  })

  it('knows whose host it is by the list that browsers have', () => {
    const html = '<script src="https://someone.github.io/a.js"></script>'
    expect(rewrite(html, config, { url: 'https://else.github.io/' })).toContain('text/plain')
    expect(rewrite(html, config, { url: 'https://someone.github.io/' })).toBe(html)
  })

  it('is all of a large page but its vendors\' tags, letter by letter', () => {
    for (const size of [100_000, 1_000_000]) {
      const html = createPage(size, size)
      const out = rewriteHere(html)
      const [before = '', after = ''] = html.split(vendorTags)
      expect(out.startsWith(before) && out.endsWith(after)).toBe(true)
      expect(out.slice(before.length, out.length - after.length)).toBe(rewriteHere(vendorTags))
    }
  })

  it('is every page that the packages beside us ship, but for what each would load from elsewhere', () => {
    const pages = readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html')).map((file) => join('node_modules', file))
    expect(pages.length).toBeGreaterThan(5)
    for (const file of pages) {
      const html = readFileSync(file, 'utf8')
      const held: HeldItem[] = []
      const out = rewrite(html, config, { ...page, onHold: (item) => held.push(item) })
      if (held.length === 0) expect(out, file).toBe(html)
      expect(rewriteHere(out), file).toBe(out)
    }
  }, 60_000)
})

describe('the rules', () => {
  it('look at the own attributes of a template that waits, not at its content', () => {
    const html = '<template data-izin="marketing" style="background:url(https://www.facebook.com/tr)"><img src="https://www.facebook.com/tr"></template>'
    expect(rewriteHere(html)).toBe(html.replace(' style', ' data-izin-style'))
  })

  /** What makes each of them load. */
  const others: Readonly<Record<string, string>> = { link: 'rel="preload" as="image"', meta: 'http-equiv="refresh"', input: 'type="image"' }
  const valueOf: Readonly<Record<string, (url: string) => string>> = {
    content: (url) => `0;url=${url}`, srcdoc: (url) => `<img src=${url}>`, style: (url) => `background:url(${url})`,
  }
  const loading = sourceProperties()
    .flatMap(([name, attributes]) => attributes.map(([attribute]) => [name, attribute] as const))
    .filter(([, attribute]) => !['type', 'rel', 'http-equiv'].includes(attribute))

  it.each(loading)('turn <%s %s> off, as the gate in the page does', (name, attribute) => {
    const value = (valueOf[attribute] ?? String)('https://connect.facebook.net/x')
    const html = `<${name} ${others[name] ?? ''} ${attribute}="${value}">`
    expect(rewrite(attribute.includes('href') ? `<svg>${html}</svg>` : html, config)).toContain('data-izin="marketing"')
  })

  it('throw on the site\'s mistakes, all in one message with the fix', () => {
    expect(() => rewrite('', { polcyVersion: '1' } as RewriteConfig)).toThrow(/write "policyVersion" instead/)
    expect(() => rewrite('', { policyVersion: '1', services: ['yotube'] })).toThrow(/write "youtube"/)
    expect(() => rewrite('', config, { url: '/lobby' })).toThrow(/such as "https:\/\/example.com\/"/)
  })
})

describe('hints', () => {
  const meta = '<meta http-equiv="Content-Security-Policy" content="">'
  const rest = '<link rel="stylesheet" href="/a.css?x=1&amp;y" media="screen"><script src="/b.js" crossorigin></script>'
    + '<script type="module" src="c.js"></script><script src="https://www.youtube.com/iframe_api"></script>'

  it('stand before the meta line, once, for what is the site\'s own', () => {
    const out = rewriteHere(`<head>${meta}${rest}`, config, { ...page, preload: true })
    expect(out.slice(0, out.indexOf(meta))).toBe('<head><link rel="preload" as="style" href="/a.css?x=1&amp;y" media="screen">'
      + '<link rel="preload" as="script" href="/b.js" crossorigin><link rel="modulepreload" href="c.js">')
    expect(rewriteHere(out, config, { ...page, preload: true })).toBe(out)
  })

  it('are not there without the meta line, or where nobody asked', () => {
    expect(rewriteHere(rest, config, { ...page, preload: true })).toBe(rewriteHere(rest))
    expect(rewriteHere(meta + rest)).not.toContain('preload')
  })
})
