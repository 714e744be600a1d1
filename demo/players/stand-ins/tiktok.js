// Stand-in for the TikTok Pixel: _ttp, then a beacon per event.
(() => {
  const { ttq } = window
  const id = new URL(document.currentScript.src).searchParams.get('sdkid')
  const send = (event) => {
    document.cookie = `_ttp=${Math.random().toString(36).slice(2)}.tt.1; path=/; max-age=34128000; samesite=lax`
    document.cookie = '_tt_enable_cookie=1; path=/; max-age=34128000; samesite=lax'
    navigator.sendBeacon('https://analytics.tiktok.com/api/v2/pixel', JSON.stringify({ id, event, url: location.href }))
  }
  const commands = { page: () => send('Pageview'), track: send }
  const obey = ([name, ...rest]) => commands[name]?.(...rest)
  const queued = ttq.splice(0)
  for (const name of ['page', 'track']) ttq[name] = (...rest) => obey([name, ...rest])
  queued.forEach(obey)
})()
