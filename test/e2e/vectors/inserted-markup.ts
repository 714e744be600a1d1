import { html } from '../harness/answer.js'
import {
  clarity, criteo, doubleClick, facebookPlugin, hotjar, linkedIn, metaPixel, outbrain, pinterest, plausible, quantcast,
  reddit, snapPixel, taboola, tagManager, tiktok, twitter, vimeo, xandr, yandex, youtube,
} from './sites.js'
import { call, element, group, type Site } from './vector.js'

const image = "'<img alt=\"\" src=\"' + url + '\">'"
const frame = "'<iframe title=\"a\" src=\"' + url + '\"></iframe>'"
const tag = "'<scr' + 'ipt src=\"' + url + '\"></scr' + 'ipt>'"
const box = "const d = document.body.appendChild(document.createElement('div'))\n"

/** Text that becomes part of the page in this way. */
const parsed = (id: string, site: Site, script: string) => element(`html-${id}`, site, { script: box + script })

/** While the page is parsed only: later it would begin a new page. */
const written = (id: string, site: Site, script: string) => element(`write-${id}`, site, { script, once: true })

/** Markup that scripts hand to the parser. */
export const insertedMarkup = group('inserted-markup', [
  parsed('inner-image', linkedIn, `d.innerHTML = ${image}`),
  parsed('inner-iframe', youtube, `d.innerHTML = ${frame}`),
  parsed('inner-stylesheet', hotjar, "d.innerHTML = '<link rel=\"stylesheet\" href=\"' + url + '\">'"),
  parsed('inner-style-import', clarity, "d.innerHTML = '<style>@import \"' + url + '\"</style>'"),
  parsed('inner-video', vimeo, "d.innerHTML = '<video preload=\"auto\" src=\"' + url + '\"></video>'"),
  parsed('inner-object', doubleClick, "d.innerHTML = '<object data=\"' + url + '\"></object>'"),
  parsed('inner-embed', taboola, "d.innerHTML = '<embed src=\"' + url + '\">'"),
  parsed('inner-svg-image', reddit, "d.innerHTML = '<svg><image href=\"' + url + '\"/></svg>'"),
  parsed('inner-picture', pinterest, "d.innerHTML = '<picture><source srcset=\"' + url + '\"><img alt=\"\"></picture>'"),
  parsed('outer', facebookPlugin, `d.outerHTML = ${image}`),
  parsed('insert-adjacent', quantcast, `d.insertAdjacentHTML('beforeend', ${image})`),
  parsed('insert-adjacent-iframe', vimeo, `d.insertAdjacentHTML('afterend', ${frame})`),
  parsed('set-unsafe', xandr, `d.setHTMLUnsafe(${image})`),
  parsed('set-unsafe-shadow', criteo, `d.setHTMLUnsafe('<p><template shadowrootmode="open">' + ${image} + '</template></p>')`),
  parsed('shadow-inner', outbrain, `d.attachShadow({ mode: 'open' }).innerHTML = ${image}`),
  parsed('closed-shadow-inner', plausible, `d.attachShadow({ mode: 'closed' }).innerHTML = ${frame}`),
  parsed('shadow-set-unsafe', yandex, `d.attachShadow({ mode: 'open' }).setHTMLUnsafe(${image})`),
  parsed('contextual-fragment', twitter, `d.append(new Range().createContextualFragment(${image}))`),
  parsed('parser-adopted', tiktok, `d.append(document.adoptNode(new DOMParser().parseFromString(${frame}, 'text/html').body.firstChild))`),
  parsed('parser-appended', snapPixel, `d.append(new DOMParser().parseFromString(${image}, 'text/html').body.firstChild)`),
  parsed('parse-unsafe', metaPixel, `d.append(Document.parseHTMLUnsafe(${image}).body.firstChild)`),
  parsed('template', tagManager, `const t = document.createElement('template'); t.innerHTML = ${image}; d.append(t.content)`),
  parsed('template-clone', youtube, `const t = document.createElement('template'); t.innerHTML = ${frame}
    d.append(t.content.cloneNode(true))`),
  parsed('clone-of-image', linkedIn, `const t = document.createElement('template'); t.innerHTML = ${image}
    d.append(document.importNode(t.content.firstChild))`),
  parsed('exec-command', hotjar, `d.contentEditable = 'true'; getSelection().selectAllChildren(d); document.execCommand('insertHTML', false, ${image})`),
  parsed('noscript-moved', facebookPlugin, `const n = document.createElement('noscript'); n.textContent = ${image}
    d.innerHTML = n.textContent`),
  element('html-streamed-by-other-document', doubleClick, {
    script: `const other = document.implementation.createHTMLDocument(''); other.write('<div id=stream>')
      document.body.append(other.getElementById('stream')); other.write(${image}); other.close()`,
  }),
  call('html-inner-detached', taboola, { script: `document.createElement('div').innerHTML = ${image}` }),
  call('html-detached-handler', pinterest, {
    script: "document.createElement('div').innerHTML = '<img src=\"data:,\" onerror=\"fetch(\\'' + url + '\\')\">'",
  }),
  written('script', metaPixel, `document.write(${tag})`),
  written('line', hotjar, `document.writeln(${tag})`),
  written('split-in-calls', tiktok, `document.write('<scr'); document.write('ipt src="'); document.write(url)
    document.write('"></scr'); document.write('ipt>')`),
  written('split-in-attribute', tagManager, `const half = url.length - 9
    document.write('<script src="' + url.slice(0, half)); document.write(url.slice(half) + '"></scr' + 'ipt>')`),
  written('split-in-tag-name', clarity, `document.write('<i'); document.write('mg alt="" src="' + url + '">')`),
  written('several-arguments', snapPixel, `document.write('<script src="', url, '"></scr', 'ipt>')`),
  written('image', linkedIn, `document.write(${image})`),
  written('iframe', youtube, `document.write(${frame})`),
  written('stylesheet', criteo, "document.write('<link rel=\"stylesheet\" href=\"' + url + '\">')"),
  written('unfinished', reddit, `document.write('<img alt="" src="' + url + '" ')`),
  written('noscript', outbrain, `document.write('<noscript>' + ${image} + '</noscript>' + ${tag})`),
  element('write-new-document', twitter, {
    script: `onload = () => setTimeout(() => { document.open(); document.write('<!doctype html><p>new</p>' + ${tag}); document.close() })`,
    once: true,
  }),
  element('open-new-document-append', quantcast, {
    script: `onload = () => setTimeout(() => { document.open(); document.write('<!doctype html><p>new</p>'); document.close()
      document.body.append(Object.assign(document.createElement('script'), { src: url })) })`,
    once: true,
  }),
  element('write-in-first-party-frame', xandr, {
    body: ({ here }) => `<iframe title="own" src="${here}frame.html"></iframe>`,
    files: ({ url }) => ({
      'frame.html': html(`<!doctype html><script>onload = () => parent.document.body.append(Object.assign(
        parent.document.createElement('script'), { src: '${url}' }))</script>`),
    }),
  }),
])
