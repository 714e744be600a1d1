// Stand-in for the Meta Pixel: _fbp, then one image request per tracked event, `revoke` and `grant` obeyed.
(() => {
  const { fbq } = window
  let pixel
  let revoked = false
  let waiting = []
  let count = 0

  const browserId = () => {
    const known = document.cookie.match(/(?:^|; )_fbp=([^;]+)/)?.[1]
    const value = known ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 2 ** 31)}`
    document.cookie = `_fbp=${value}; path=/; max-age=7776000; samesite=lax`
    return value
  }
  const send = (event) => {
    const query = new URLSearchParams({ id: pixel, ev: event, dl: location.href, fbp: browserId(), ts: Date.now(), ec: count++ })
    new Image().src = `https://www.facebook.com/tr/?${query}`
  }
  const track = (event) => revoked ? waiting.push(event) : send(event)
  const commands = {
    init: (id) => { pixel = id },
    track,
    trackCustom: track,
    consent: (word) => {
      revoked = word === 'revoke'
      if (revoked) return
      waiting.forEach(send)
      waiting = []
    },
  }
  const obey = ([name, ...rest]) => commands[name]?.(...rest)
  fbq.callMethod = (...command) => obey(command)
  fbq.queue.forEach(obey)
  fbq.queue.length = 0
})()
