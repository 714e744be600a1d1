import { script } from '../harness/answer.js'
import { ranScript } from './answers.js'
import {
  amplitude, clarity, criteo, crazyEgg, fullstory, heap, hotjar, hubspot, klaviyo, metaPixel, mixpanel, newRelic,
  oneSignal, pinterest, posthog, reddit, segment, sentry, snapPixel, taboola, tagManager, tiktok, tradeDesk, twitter,
  unknown, xandr, youtube,
} from './sites.js'
import { call, element, group } from './vector.js'

const withoutScheme = (url: string) => url.replace('https:', '')
const folder = (url: string) => url.slice(0, url.lastIndexOf('/') + 1)
const lastName = (url: string) => url.slice(url.lastIndexOf('/') + 1)
const speculation = (url: string, kind = 'prefetch') =>
  JSON.stringify({ [kind]: [{ source: 'list', urls: [url], eagerness: 'immediate' }] })

/** Scripts that stand in the HTML, of every type. */
export const staticScripts = group('static-scripts', [
  element('script-classic', metaPixel, { head: ({ url }) => `<script src="${url}"></script>` }),
  element('script-in-body', hotjar, { body: ({ url }) => `<script src="${url}"></script>` }),
  element('script-async', tagManager, { head: ({ url }) => `<script async src="${url}"></script>` }),
  element('script-defer', clarity, { head: ({ url }) => `<script defer src="${url}"></script>` }),
  element('script-module', segment, { head: ({ url }) => `<script type="module" src="${url}"></script>` }),
  element('script-module-async', tiktok, { head: ({ url }) => `<script type="module" async src="${url}"></script>` }),
  element('script-type-uppercase', reddit, { head: ({ url }) => `<SCRIPT TYPE="Text/JavaScript" SRC=${url}></SCRIPT>` }),
  element('script-language', pinterest, { head: ({ url }) => `<script language="javascript" src="${url}"></script>` }),
  element('script-empty-type', klaviyo, { head: ({ url }) => `<script type="" src="${url}"></script>` }),
  element('script-crossorigin', sentry, { head: ({ url }) => `<script src="${url}" crossorigin="anonymous"></script>` }),
  element('script-blocking-render', posthog, { head: ({ url }) => `<script async blocking="render" src="${url}"></script>` }),
  element('script-unknown', unknown, { head: ({ url }) => `<script src="${url}"></script>` }),
  element('script-module-unknown', unknown, { head: ({ url }) => `<script type="module" src="${url}"></script>` }),
  element('script-protocol-relative', criteo, { head: ({ url }) => `<script src="${withoutScheme(url)}"></script>` }),
  element('script-base-href', twitter, {
    head: ({ url }) => `<base href="${folder(url)}"><script src="${lastName(url)}"></script>`,
  }),
  element('script-url-with-newline', mixpanel, {
    head: ({ url }) => `<script src=" ${url.replace('//', '/\n/').replace('/v/', '/\tv/')} "></script>`,
  }),
  element('script-url-with-entities', snapPixel, {
    head: ({ url }) => `<script src="${url.replaceAll('/', '&#x2f;').replaceAll('.', '&period;')}"></script>`,
  }),
  element('script-url-with-backslashes', hubspot, {
    head: ({ url }) => `<script src="${withoutScheme(url).replaceAll('/', '\\')}"></script>`,
  }),
  element('script-url-uppercase', tradeDesk, {
    head: ({ url, host }) => `<script src="${url.replace(`https://${host}`, `HTTPS://${host.toUpperCase()}`)}"></script>`,
  }),
  element('script-url-with-port', xandr, { head: ({ url, host }) => `<script src="${url.replace(host, `${host}:443`)}"></script>` }),
  element('script-svg-href', amplitude, { body: ({ url }) => `<svg><script href="${url}"></script></svg>` }),
  element('script-svg-xlink-href', newRelic, { body: ({ url }) => `<svg><script xlink:href="${url}"></script></svg>` }),
  element('script-in-declarative-shadow', fullstory, {
    body: ({ url }) => `<div><template shadowrootmode="open"><script src="${url}"></script></template></div>`,
  }),
  element('script-in-closed-declarative-shadow', youtube, {
    body: ({ url }) => `<div><template shadowrootmode="closed"><script src="${url}"></script></template></div>`,
  }),
  element('scripts-dependent', taboola, {
    head: ({ url }) => `<script src="${url}/library"></script><script src="${url}/plug-in"></script>`,
    answer: (path) => ({ ...ranScript(path), ...(path.endsWith('/library') && { delay: 150 }) }),
    ordered: true,
  }),
  element('scripts-deferred-in-order', heap, {
    head: ({ url }) => ['1', '2', '3'].map((name) => `<script defer src="${url}/${name}"></script>`).join('\n'),
    answer: (path) => ({ ...ranScript(path), ...(path.endsWith('/1') && { delay: 150 }) }),
    ordered: true,
  }),
  call('module-inline-import', crazyEgg, { head: ({ url }) => `<script type="module">import '${url}'</script>` }),
  call('import-dynamic-inline', oneSignal, { head: ({ url }) => `<script>import('${url}').catch(() => {})</script>` }),
  call('import-map', hotjar, {
    head: ({ url }) => `<script type="importmap">{ "imports": { "tracker": "${url}" } }</script>
      <script type="module">import 'tracker'</script>`,
  }),
  call('module-first-party-imports', metaPixel, {
    head: ({ here }) => `<script type="module" src="${here}own.js"></script>`,
    files: ({ url }) => ({ 'own.js': script(`import '${url}'`) }),
  }),
  element('speculation-rules-prefetch', tiktok, {
    head: ({ url }) => `<script type="speculationrules">${speculation(url)}</script>`,
    engines: ['chromium'],
  }),
])
