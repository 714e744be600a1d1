// Stand-in for gtag.js: obeys consent mode, sets _ga and _ga_<id>, sends page_view and the page's events.
(() => {
  const id = new URL(document.currentScript.src).searchParams.get('id')
  const consent = {}
  const year = 60 * 60 * 24 * 400
  let started = false

  const clientId = () => {
    const known = document.cookie.match(/(?:^|; )_ga=GA1\.1\.([\d.]+)/)?.[1]
    const value = known ?? `${Math.floor(Math.random() * 2 ** 31)}.${Math.floor(Date.now() / 1000)}`
    document.cookie = `_ga=GA1.1.${value}; path=/; max-age=${year}; samesite=lax`
    const seconds = Math.floor(Date.now() / 1000)
    document.cookie = `_ga_${id.slice(2)}=GS2.1.s${seconds}$o1$g0$t${seconds}; path=/; max-age=${year}; samesite=lax`
    return value
  }

  const send = (name) => {
    const stored = consent.analytics_storage !== 'denied'
    const signal = `G1${consent.ad_storage === 'denied' ? 0 : 1}${stored ? 1 : 0}`
    const query = new URLSearchParams({ v: '2', tid: id, en: name, gcs: signal, dl: location.href, dt: document.title })
    if (stored) query.set('cid', clientId())
    navigator.sendBeacon(`https://www.google-analytics.com/g/collect?${query}`)
  }

  const commands = {
    consent: (_, values) => Object.assign(consent, values),
    config: (target) => {
      if (target !== id || started) return
      started = true
      send('page_view')
    },
    event: (name) => started && send(name),
  }
  const obey = (entry) => {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') commands[entry[0]]?.(...[...entry].slice(1))
  }

  const layer = (window.dataLayer ??= [])
  layer.forEach(obey)
  const push = layer.push
  layer.push = (...entries) => {
    const length = push.apply(layer, entries)
    entries.forEach(obey)
    return length
  }
})()
