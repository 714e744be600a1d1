import { createHash } from 'node:crypto'
import { script } from '../harness/answer.js'
import { css } from '../vectors/answers.js'
import { type Essential, hasRun, imageIsShown, isDone } from './essential.js'

const tag = (id: string, src: string, attributes = ''): Essential =>
  ({ id, head: () => `<script ${attributes} src="https://${src}"></script>`, works: hasRun })

const library = 'window.done = true'
const integrity = `sha384-${createHash('sha384').update(library).digest('base64')}`
const frameIsLoaded = "performance.getEntriesByType('resource').some(({ initiatorType }) => initiatorType === 'iframe')"

const frame = (id: string, src: string): Essential =>
  ({ id, body: () => `<iframe title="a" src="https://${src}"></iframe>`, works: frameIsLoaded })

const unknown = 'things.unheard-of.example'

/** Other hosts a page needs: payment, login, captcha, libraries; and content that nobody knows. */
export const essentialVendors: readonly Essential[] = [
  tag('payment-midtrans', 'app.midtrans.com/snap/snap.js'),
  tag('payment-xendit', 'js.xendit.co/v1/xendit.min.js'),
  tag('payment-stripe', 'js.stripe.com/v3/'),
  frame('payment-stripe-frame', 'js.stripe.com/v3/elements-inner-card.html'),
  tag('payment-paypal', 'www.paypal.com/sdk/js?client-id=1'),
  tag('payment-google-pay', 'pay.google.com/gp/p/js/pay.js', 'async'),
  tag('payment-apple-pay', 'applepay.cdn-apple.com/jsapi/1.latest/apple-pay-sdk.js', 'crossorigin'),
  {
    id: 'payment-inserted', host: 'app.midtrans.com', works: hasRun,
    script: "document.head.append(Object.assign(document.createElement('script'), { src: url }))",
  },
  tag('login-google', 'accounts.google.com/gsi/client', 'async defer'),
  frame('login-google-frame', 'accounts.google.com/gsi/iframe/select'),
  tag('login-apple', 'appleid.cdn-apple.com/appleauth/static/jsapi/appleid/1/en_US/appleid.auth.js'),
  tag('login-facebook-declared-essential', 'connect.facebook.net/en_US/sdk.js', 'data-izin="essential"'),
  frame('login-auth0-silent', 'portal.auth0.com/authorize?prompt=none'),
  {
    id: 'login-firebase', works: isDone,
    script: "done = (await fetch('https://identitytoolkit.googleapis.com/v1/accounts:lookup', { method: 'POST', body: '{}' })).ok",
  },
  tag('captcha-recaptcha', 'www.google.com/recaptcha/api.js'),
  frame('captcha-recaptcha-frame', 'www.google.com/recaptcha/api2/anchor'),
  tag('captcha-hcaptcha', 'js.hcaptcha.com/1/api.js'),
  frame('captcha-hcaptcha-frame', 'newassets.hcaptcha.com/captcha/v1/hcaptcha.html'),
  tag('captcha-turnstile', 'challenges.cloudflare.com/turnstile/v0/api.js'),
  tag('captcha-geetest', 'static.geetest.com/v4/gt4.js'),
  tag('library-jsdelivr', 'cdn.jsdelivr.net/npm/vue@3/dist/vue.global.prod.js'),
  tag('library-unpkg', 'unpkg.com/react@18/umd/react.production.min.js'),
  tag('library-cdnjs', 'cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js'),
  tag('library-jquery', 'code.jquery.com/jquery-3.7.1.min.js'),
  tag('library-google', 'ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js'),
  {
    id: 'library-module', works: isDone, answer: () => script('export const value = 1'), host: 'esm.sh',
    head: ({ url }) => `<script type="module">import { value } from '${url}'; window.done = value === 1</script>`,
  },
  {
    id: 'unknown-image', host: unknown, body: ({ url }) => `<img alt="" src="${url}">`, works: imageIsShown,
  },
  {
    id: 'unknown-stylesheet', host: unknown, answer: () => css('h1 { color: rgb(1, 2, 3) }'),
    head: ({ url }) => `<link rel="stylesheet" href="${url}">`,
    works: "getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'",
  },
  { id: 'unknown-fetch', host: unknown, script: 'done = (await fetch(url)).ok', works: isDone },
  {
    id: 'unknown-beacon', host: unknown, script: "done = navigator.sendBeacon(url, 'a')", works: isDone,
  },
  {
    id: 'unknown-request', host: unknown, works: isDone,
    script: "const x = new XMLHttpRequest(); x.open('GET', url); x.onload = () => { done = x.status === 200 }; x.send()",
  },
  {
    id: 'unknown-socket', host: unknown, works: isDone,
    script: "new WebSocket(url.replace('https', 'wss')).onopen = () => { done = true }",
  },
  {
    id: 'unknown-script-with-integrity', host: unknown, answer: () => script(library), works: isDone,
    head: ({ url }) => `<script src="${url}" integrity="${integrity}" crossorigin="anonymous"></script>`,
  },
  {
    id: 'unknown-script-declared-essential', host: unknown, works: hasRun,
    head: ({ url }) => `<script data-izin="essential" src="${url}"></script>`,
  },
]
