// Stand-in for Hotjar: a session and a user cookie, then a sign of life every five seconds, as a recording does.
(() => {
  const { hjid } = window._hjSettings
  const encode = (value) => btoa(JSON.stringify(value))
  const day = 60 * 60 * 24
  document.cookie = `_hjSessionUser_${hjid}=${encode({ id: crypto.randomUUID?.() ?? '1' })}; path=/; max-age=${365 * day}; samesite=lax`
  document.cookie = `_hjSession_${hjid}=${encode({ created: Date.now() })}; path=/; max-age=1800; samesite=lax`

  const send = (name) => fetch(`https://in.hotjar.com/api/v2/client/sites/${hjid}/${name}`, {
    method: 'POST', mode: 'no-cors', keepalive: true, body: JSON.stringify({ at: Date.now(), page: location.pathname }),
  }).catch(() => {})

  const queue = window.hj?.q ?? []
  window.hj = (...command) => void send(command[0])
  send('visit-data')
  queue.forEach((command) => window.hj(...command))
  setInterval(() => document.visibilityState === 'visible' && send('recording'), 5000)
})()
