import type { World } from './world.js'

/** Every way in which markup alone loads something, from one host: `https://<host>/<kind>`. */
const inHead = (host: string) => `
<script src="https://${host}/script"></script>
<script async src="https://${host}/script-async"></script>
<script defer src="https://${host}/script-defer"></script>
<script type="module" src="https://${host}/module"></script>
<script type="module">import 'https://${host}/inline-import'</script>
<link rel="stylesheet" href="https://${host}/stylesheet">
<style>@import url("https://${host}/import"); @font-face { font-family: "${host}"; src: url("https://${host}/font") }
.${host.replaceAll('.', '-')} { font-family: "${host}"; background: url("https://${host}/background") }</style>
<link rel="preload" as="script" href="https://${host}/preload">
<link rel="preload" as="image" imagesrcset="https://${host}/preload-srcset 1x">
<link rel="modulepreload" href="https://${host}/modulepreload">
<link rel="prefetch" href="https://${host}/prefetch">
<link rel="manifest" href="https://${host}/manifest">`

const inBody = (host: string) => `
<p class="${host.replaceAll('.', '-')}">text</p>
<img alt="" src="https://${host}/img">
<img alt="" srcset="https://${host}/srcset 1x">
<picture><source srcset="https://${host}/picture"><img alt="" src="data:,"></picture>
<iframe title="frame" src="https://${host}/iframe"></iframe>
<iframe title="srcdoc" srcdoc="<img alt='' src='https://${host}/srcdoc-img'>"></iframe>
<video src="https://${host}/video" poster="https://${host}/poster"></video>
<audio preload="auto" src="https://${host}/audio"></audio>
<video preload="auto"><source src="https://${host}/source"></video>
<object data="https://${host}/object"></object>
<embed src="https://${host}/embed">
<svg width="9" height="9"><image href="https://${host}/svg-image" width="9" height="9"/></svg>
<input type="image" alt="" src="https://${host}/input">
<table background="https://${host}/table"><tr><td>cell</td></tr></table>
<link rel="stylesheet" href="https://${host}/body-stylesheet">
<script src="https://${host}/body-script"></script>`

/** Behind the page's own `</noscript>` a scanner that was kept off could begin again. */
const noscript = (host: string) => `<noscript><img alt="" src="https://${host}/noscript"></noscript>`

export const headTags = (...hosts: string[]): string => hosts.map((host) => noscript(host) + inHead(host)).join('\n')
export const bodyTags = (...hosts: string[]): string => hosts.map((host) => noscript(host) + inBody(host)).join('\n')

/** Each visit with addresses of its own: what a browser still has in memory it does not ask for, whatever its headers. */
export const inVisit = (tags: string, visit: number): string => tags.replace(/https:\/\/[\w.-]+\/[\w-]+/g, `$&?${visit}`)

/** What they load, by kind; the manifest waits for more than a visit. */
export const staticKinds: readonly string[] = [...(inHead('') + inBody('')).matchAll(/https:\/\/\/([\w-]+)/g)]
  .map(([, kind = '']) => kind).filter((kind) => kind !== 'manifest')

/** Kinds that were not requested of this host. */
export const missingKinds = ({ server }: Pick<World, 'server'>, wanted: string, kinds: readonly string[]): string[] =>
  kinds.filter((kind) => server.count(({ host, path }) => host === wanted && path.split('?', 1)[0] === `/${kind}`) === 0)
