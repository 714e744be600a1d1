// Plays https://analytics.tiktok.com/i18n/pixel/events.js: sets _ttp, posts events by XMLHttpRequest.
(() => {
  const post = (event) => {
    document.cookie = `_ttp=1000000001; domain=${location.hostname}; path=/; max-age=33696000; Secure`
    document.cookie = `_tt_enable_cookie=1; domain=${location.hostname}; path=/; max-age=33696000; Secure`
    const request = new XMLHttpRequest()
    request.open('POST', 'https://analytics.tiktok.com/api/v2/pixel')
    request.send(JSON.stringify({ event }))
  }
  post('Pageview')
  addEventListener('scroll', () => post('Scroll'), { passive: true })
})()
