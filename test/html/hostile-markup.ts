import fc from 'fast-check'

/** Hosts that must never be asked before consent, as hostile authors write them. */
const hosts = [
  'https://www.facebook.com/tr', '//www.facebook.com/tr', 'HTTPS://WWW.FACEBOOK.COM/tr', '\\\\www.facebook.com\\tr',
  'ht\ttps://www.facebook.com/tr', ' \n//www.facebook.com/tr', '&#104;ttps://www.facebook.com/tr', 'https&colon;//www.facebook.com/tr',
  'https://www.face\u00adbook.com/tr', 'https://www.ｆacebook.com/tr', 'https://www.youtube.com/embed/x', 'https:&sol;&sol;www.facebook.com/tr',
  '/&Tab;/www.facebook.com/tr', 'https://%77ww.facebook.com/tr', 'https://www.facebook.com./tr',
]
const own = ['/a.png', 'b.js', '#x', '', 'data:,', 'https://portal.test/c.js']
const url = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...hosts) }, { weight: 1, arbitrary: fc.constantFrom(...own) })

const loading = [
  'script', 'img', 'iframe', 'image', 'video', 'audio', 'source', 'track', 'embed', 'object', 'link', 'use', 'feImage', 'input',
  'frame', 'a', 'meta', 'body', 'table', 'base',
]
const framing = [
  'div', 'p', 'svg', 'math', 'title', 'desc', 'foreignObject', 'annotation-xml', 'mi', 'mtext', 'style', 'script', 'textarea', 'xmp',
  'noscript', 'noembed', 'noframes', 'iframe', 'select', 'option', 'table', 'tr', 'td', 'caption', 'col', 'colgroup', 'template',
  'frameset', 'plaintext', 'font', 'b', 'a', 'form', 'head', 'body', 'html', 'br', 'li', 'button', 'g',
]
const quoted = (value: string) => fc.constantFrom(
  `"${value.replace(/"/g, '&quot;')}"`, `'${value.replace(/'/g, '&#39;')}'`, value.replace(/[\s"'=<>`]/g, '') || '""')
const names = [
  'src', 'SRC', 'srcset', 'href', 'xlink:href', 'data', 'poster', 'srcdoc', 'style', 'background', 'ping', 'imagesrcset', 'src\0',
  'data-izin-src', 'data-izin', 'data-izin-service', 'type', 'rel', 'http-equiv', 'content', 'integrity', 'language', 'color', 'encoding',
  'x', '=', 'a"b', '<b', 'shadowrootmode',
]
const value = fc.oneof(
  { weight: 4, arbitrary: url },
  { weight: 1, arbitrary: url.map((to) => `0;url=${to}`) },
  { weight: 1, arbitrary: url.map((to) => `background:u\\72l(${to})`) },
  { weight: 1, arbitrary: url.map((to) => `<img src="${to}">`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('module', 'text/plain', 'text/javascript', 'stylesheet', 'preload', 'refresh', 'marketing', 'essential',
      'text/html', 'youtube', 'open', '', '>', '"', "'", '-->', '</script>', '</style>', '</noscript>'),
  },
)
const attribute = fc.tuple(fc.constantFrom(...names), value).chain(([name, text]) =>
  quoted(text).chain((raw) => fc.constantFrom(' ', '\n', '/', '\t', '', ' / ').map((space) => `${space}${name}=${raw}`)))
const attributes = fc.array(attribute, { maxLength: 4 }).map((all) => all.join(''))
const cased = (name: string) => fc.constantFrom(name, name, name.toUpperCase())

const startTag = fc.constantFrom(...loading, ...framing).chain(cased).chain((name) =>
  attributes.chain((all) => fc.constantFrom('>', '>', '>', ' >', '/>', '').map((end) => `<${name} ${all}${end}`)))
const endTag = fc.constantFrom(...framing, ...loading).chain(cased).map((name) => `</${name}>`)
const element = fc.tuple(fc.constantFrom(...loading), url).chain(([name, to]) => {
  const by = ({ object: 'data', link: 'rel=stylesheet href', use: 'href', feImage: 'href', a: 'ping', meta: 'http-equiv=refresh content' } as Record<string, string>)[name] ?? 'src'
  const text = name === 'meta' ? `0;url=${to}` : to
  return quoted(text).map((raw) => `<${name} ${by}=${raw}>${name === 'script' ? '</script>' : ''}`)
})
const noise = fc.constantFrom('<!--', '-->', '--!>', '<!-->', '<![CDATA[', ']]>', '<!x', '<?x', '</', '<', '&lt;', '\0', '\r\n', 'text', ' ', '"', "'",
  '<!--<script', '</script', '<script><!--<script></script>', '<style>@import "//www.facebook.com/tr";</style>',
  '<svg><style>@import url(https://www.facebook.com/tr)', '<style>a{b:url(https://www.facebook.com/tr)}</style>', '</style>', '</title>',
  '<script type=module>import "https://www.facebook.com/tr"</script>', '<!doctype html>')

/** Markup that no one should write, full of addresses that must not be asked. */
export const hostileMarkup = fc.array(fc.oneof(
  { weight: 3, arbitrary: startTag }, { weight: 3, arbitrary: endTag }, { weight: 3, arbitrary: element }, { weight: 2, arbitrary: noise },
), { maxLength: 14 }).map((all) => all.join(''))
