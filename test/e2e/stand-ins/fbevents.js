// Plays https://connect.facebook.net/en_US/fbevents.js: empties the queue, sets _fbp, sends pixels.
(() => {
  const setCookie = () => {
    try {
      document.cookie = `_fbp=fb.1.1700000000000.1000000001; domain=${location.hostname}; path=/; max-age=7776000; Secure`
    } catch {} // cookies are refused: a pixel goes out all the same
  }
  let pixel = ''
  const send = (event) => {
    setCookie()
    new Image().src = `https://www.facebook.com/tr/?id=${pixel}&ev=${event}&rl=&if=false`
  }
  const call = (name, value) => {
    if (name === 'init') pixel = value
    if (name === 'track') send(value)
  }
  const { queue } = window.fbq
  window.fbq.callMethod = call
  for (const entry of queue.splice(0)) call(...entry)
  addEventListener('scroll', () => send('ScrollDepth'), { passive: true })
})()
