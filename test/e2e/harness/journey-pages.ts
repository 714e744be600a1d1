import { type LoggedRequest, script } from './answer.js'
import type { PageOptions } from './page.js'
import { siteHost } from './site.js'

/** Library and plug-in of one vendor, another vendor, an image; all but the first are quick. */
export const scripts = ['static.hotjar.com/library.js', 'static.hotjar.com/plug-in.js', 'www.clarity.ms/tag.js', 'connect.facebook.net/pixel.js']
export const image = 'px.ads.linkedin.com/pixel.gif'

/** Tags that were declared, which no engine may ask for, in the order they must run. */
const declared = scripts.map((url) => `<script type="text/plain" data-izin="${url.includes('facebook') ? 'marketing' : 'performance'}"
  src="https://${url}"></script>`).join('\n')
const declaredImage = `<img alt="" data-izin="marketing" data-izin-src="https://${image}">`
const live = declared.replaceAll(/type="text\/plain" data-izin="\w+"/g, '')
const liveImage = `<img alt="" src="https://${image}">`
/** What a first-party script inserts: held in every engine before it asks. */
const inserted = `<script>
  for (const url of ${JSON.stringify(scripts)}) {
    const tag = document.createElement('script')
    tag.async = false
    tag.src = 'https://' + url
    document.head.append(tag)
  }
  document.addEventListener('DOMContentLoaded', () => {
    const image = document.createElement('img')
    image.alt = ''
    image.src = 'https://${image}'
    document.body.append(image)
  })
</script>`
const control = '<button id="take-back" data-izin-action="withdraw">Withdraw</button>'

/** Each file says its name when it runs. */
export const playVendors = ({ host, path }: LoggedRequest) =>
  path.endsWith('.js') && host !== siteHost
    ? { ...script(`(window.ran ||= []).push('${host}${path}')`), delay: path === '/library.js' ? 300 : 0 }
    : undefined

/** With Izin, and the page that shows what would leave. */
export const pages: Readonly<Record<string, { readonly bare: PageOptions; readonly izin: PageOptions }>> = {
  'of declared tags': {
    bare: { head: live, body: liveImage },
    izin: { izin: {}, head: declared, body: control + declaredImage },
  },
  'whose own script inserts tags': {
    bare: { head: inserted },
    izin: { izin: {}, head: inserted, body: control },
  },
}
