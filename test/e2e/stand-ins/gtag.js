// Plays https://www.googletagmanager.com/gtag/js: obeys consent mode, sets _ga, sends hits by beacon.
(() => {
  const id = new URL(document.querySelector('script[src*="/gtag/js"]').src).searchParams.get('id')
  const consent = { analytics_storage: 'granted', ad_storage: 'granted' }
  const layer = (window.dataLayer = window.dataLayer || [])
  const flag = (key) => (consent[key] === 'granted' ? 1 : 0)
  const setCookie = (name, value) => {
    try {
      document.cookie = `${name}=${value}; domain=${location.hostname}; path=/; max-age=63072000; Secure; SameSite=Lax`
    } catch {} // cookies are refused: a hit goes out all the same
  }
  const send = (event) => {
    if (flag('analytics_storage')) {
      setCookie('_ga', 'GA1.1.1000000001.1700000000')
      setCookie('_ga_PORTAL0001', 'GS2.1.s1700000000$o1$g0$t1700000000$j60$l0$h0')
    }
    const gcs = `G1${flag('ad_storage')}${flag('analytics_storage')}`
    navigator.sendBeacon(`https://www.google-analytics.com/g/collect?v=2&tid=${id}&en=${event}&gcs=${gcs}`)
  }
  // As gtag.js does: the queue is read to its end, consent included, before the first hit goes out.
  const hit = (event) => queueMicrotask(() => send(event))
  const read = (entry) => {
    if (entry[0] === 'consent') Object.assign(consent, entry[2])
    if (entry[0] === 'config') hit('page_view')
    if (entry[0] === 'event') hit(entry[1])
  }
  layer.forEach(read)
  const push = layer.push
  layer.push = function (...entries) {
    const length = push.apply(layer, entries)
    entries.forEach(read)
    return length
  }
  addEventListener('scroll', () => hit('scroll'), { passive: true })
})()
