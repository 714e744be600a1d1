import {
  amplitude, clarity, criteo, googleFonts, heap, hotjar, linkedIn, metaPixel, mixpanel, pinterest, posthog, reddit,
  segment, sentry, snapPixel, taboola, tagManager, tiktok, twitter, yandex,
} from './sites.js'
import { element, group, type Site } from './vector.js'

const hint = (id: string, site: Site, rest: string) =>
  element(id, site, { head: ({ url }) => `<link ${rest} href="${url}">` })

const insert = (properties: string) =>
  `document.head.append(Object.assign(document.createElement('link'), { ${properties}, href: url }))`

const inserted = (id: string, site: Site, properties: string) =>
  element(`insert-${id}`, site, { script: insert(properties) })

const havePrefetch = ['chromium', 'firefox'] as const

/** Links that tell the browser what it will need. Not dns-prefetch: names are resolved where no server counts. */
export const hints = group('hints', [
  hint('preload-script', metaPixel, 'rel="preload" as="script"'),
  hint('preload-image', linkedIn, 'rel="preload" as="image"'),
  hint('preload-style', clarity, 'rel="preload" as="style"'),
  hint('preload-font', googleFonts, 'rel="preload" as="font" crossorigin'),
  hint('preload-fetch', hotjar, 'rel="preload" as="fetch" crossorigin'),
  element('preload-image-srcset', reddit, {
    head: ({ url }) => `<link rel="preload" as="image" imagesrcset="${url} 1x" imagesizes="100vw">`,
    engines: ['chromium', 'firefox'],
  }),
  hint('modulepreload', segment, 'rel="modulepreload"'),
  element('prefetch', tiktok, { head: ({ url }) => `<link rel="prefetch" href="${url}">`, engines: havePrefetch }),
  element('preconnect', taboola, { head: ({ host }) => `<link rel="preconnect" href="https://${host}">`, counts: 'connections', profile: 'regular' }),
  inserted('preload', criteo, "rel: 'preload', as: 'script'"),
  inserted('preload-image', pinterest, "rel: 'preload', as: 'image'"),
  inserted('modulepreload', posthog, "rel: 'modulepreload'"),
  element('insert-prefetch', mixpanel, { script: insert("rel: 'prefetch'"), engines: havePrefetch }),
  element('insert-preconnect', twitter, {
    script: "document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://' + host }))",
    counts: 'connections', profile: 'regular', once: true,
  }),
  element('preload-then-stylesheet', heap, {
    head: ({ url }) => `<link rel="preload" as="style" href="${url}" onload="this.rel = 'stylesheet'">`,
  }),
  element('header-preload', sentry, { headers: ({ url }) => ({ link: `<${url}>; rel=preload; as=script` }) }),
  element('header-preconnect', snapPixel, {
    headers: ({ host }) => ({ link: `<https://${host}>; rel=preconnect` }), counts: 'connections', profile: 'regular',
  }),
  element('header-modulepreload', amplitude, {
    headers: ({ url }) => ({ link: `<${url}>; rel=modulepreload` }), engines: ['chromium'],
  }),
  element('header-stylesheet', yandex, { headers: ({ url }) => ({ link: `<${url}>; rel=stylesheet` }), engines: ['firefox'] }),
  element('insert-speculation-rules', tagManager, {
    script: `const s = document.createElement('script'); s.type = 'speculationrules'
      s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })
      document.head.append(s)`,
    engines: ['chromium'],
  }),
])
