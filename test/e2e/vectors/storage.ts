import { html, script } from '../harness/answer.js'
import {
  amplitude, appsflyer, clarity, criteo, doubleClick, hotjar, hubspot, metaPixel, mixpanel, outbrain, pinterest,
  posthog, segment, snapPixel, taboola, tiktok, yandex,
} from './sites.js'
import { group, type Parts, type Site, storage } from './vector.js'

const landed = (name: string) => `document.cookie.includes('${name}=')`
const kept = (key: string, where = 'localStorage') => `${where}.getItem('${key}') !== null`

const cookie = (id: string, [site, name]: readonly [Site, string], script: string, more: Parts = {}) =>
  storage(`cookie-${id}`, site, { script, trace: landed(name), ...more })
const key = (id: string, [site, name]: readonly [Site, string], script: string, where?: string) =>
  storage(`key-${id}`, site, { script, trace: kept(name, where) })
const database = (id: string, [site, name]: readonly [Site, string], script: string) =>
  storage(`database-${id}`, site, {
    script, trace: `indexedDB.databases().then((all) => all.some(({ name }) => name === '${name}'))`,
  })

const frame = "const w = document.body.appendChild(document.createElement('iframe')).contentWindow\n"

/** First-party names that a service is known to leave, by every way of writing. */
export const storageNames = group('storage', [
  cookie('written', [metaPixel, '_fbp'], "document.cookie = '_fbp=fb.1.1.1; path=/; max-age=1000'"),
  cookie('written-in-static-code', [tiktok, '_ttp'], '', {
    head: () => "<script>document.cookie = '_ttp=1; path=/; secure'</script>",
  }),
  cookie('written-with-spaces', [clarity, '_clck'], "document.cookie = ' _clck = 1 ;path=/'"),
  cookie('written-by-setter', [hotjar, '_hjSession_1'], `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
    .set.call(document, '_hjSession_1=1; path=/')`),
  cookie('written-on-prototype-path', [yandex, '_ym_uid'], "Reflect.set(document, 'cookie', '_ym_uid=1; path=/')"),
  cookie('written-in-frame', [hubspot, '__hstc'], `${frame}w.document.cookie = '__hstc=1; path=/'`),
  cookie('written-by-frame-setter', [segment, 'ajs_anonymous_id'], `${frame}Object.getOwnPropertyDescriptor(w.Document.prototype, 'cookie')
    .set.call(document, 'ajs_anonymous_id=1; path=/')`),
  cookie('written-by-own-frame-page', [pinterest, '_pin_unauth'], '', {
    body: ({ here }) => `<iframe title="own" src="${here}own.html"></iframe>`,
    files: () => ({ 'own.html': html("<!doctype html><p>own</p>") }),
    script: "const f = document.querySelector('iframe'); const write = () => { f.contentDocument.cookie = '_pin_unauth=1; path=/' }; f.onload = write; if (f.contentDocument.readyState === 'complete') write()",
  }),
  cookie('written-by-written-code', [criteo, 'cto_bundle'], "document.write('<script>document.cookie = \"cto_bundle=1; path=/\"</scr' + 'ipt>')", { once: true }),
  cookie('store-set', [snapPixel, '_scid'], "await cookieStore.set('_scid', '1')", { engines: ['chromium', 'webkit'] }),
  cookie('store-set-object', [mixpanel, 'mp_1_mixpanel'], "await cookieStore.set({ name: 'mp_1_mixpanel', value: '1', path: '/' })", { engines: ['chromium', 'webkit'] }),
  cookie('store-set-in-frame', [taboola, 'trc_cookie_storage'], `${frame}await w.cookieStore.set('trc_cookie_storage', '1')`, { engines: ['chromium', 'webkit'] }),
  cookie('by-server', [appsflyer, 'afUserId'], '', { headers: () => ({ 'set-cookie': 'afUserId=1; Path=/; Secure' }) }),
  cookie('by-server-of-own-file', [amplitude, 'AMP_1'], "await fetch(here + 'own.json')", {
    files: () => ({ 'own.json': { ...script('0'), headers: { 'set-cookie': 'AMP_1=1; Path=/; Secure' } } }),
  }),
  key('set-item', [criteo, 'cto_bundle'], "localStorage.setItem('cto_bundle', '1')"),
  key('property', [hotjar, '_hjId'], "localStorage._hjId = '1'"),
  key('index', [mixpanel, 'mp_1_mixpanel'], "localStorage['mp_1_mixpanel'] = '1'"),
  key('assigned', [clarity, '_cltk'], "Object.assign(localStorage, { _cltk: '1' })"),
  key('defined', [segment, 'ajs_user_id'], "Object.defineProperty(localStorage, 'ajs_user_id', { value: '1', configurable: true, enumerable: true, writable: true })"),
  key('reflect-set', [posthog, 'ph_phc_a'], "Reflect.set(localStorage, 'ph_phc_a', '1')"),
  key('prototype-set-item', [outbrain, 'OB-USER-TOKEN'], "Storage.prototype.setItem.call(localStorage, 'OB-USER-TOKEN', '1')"),
  key('set-item-in-frame', [taboola, 'taboola global:user-id'], `${frame}w.localStorage.setItem('taboola global:user-id', '1')`),
  key('property-in-frame', [yandex, '_ym_uid'], `${frame}w.localStorage._ym_uid = '1'`),
  key('frame-set-item-on-page', [tiktok, 'tt_appInfo'], `${frame}w.Storage.prototype.setItem.call(localStorage, 'tt_appInfo', '1')`),
  key('session-set-item', [tiktok, 'tt_sessionId'], "sessionStorage.setItem('tt_sessionId', '1')", 'sessionStorage'),
  key('session-property', [hotjar, '_hjStart'], "sessionStorage._hjStart = '1'", 'sessionStorage'),
  key('session-index', [doubleClick, '_gcl_ls'], "sessionStorage['_gcl_ls'] = '1'", 'sessionStorage'),
  database('opened', [hotjar, '_hjRecordings'], "indexedDB.open('_hjRecordings')"),
  database('opened-with-version', [posthog, 'ph_phc_b_posthog'], "indexedDB.open('ph_phc_b_posthog', 3)"),
  database('opened-in-frame', [criteo, 'criteo_store'], `${frame}w.indexedDB.open('criteo_store')`),
  database('opened-by-prototype', [segment, 'ajs_store'], "IDBFactory.prototype.open.call(indexedDB, 'ajs_store')"),
])
