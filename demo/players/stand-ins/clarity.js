// Stand-in for Clarity: _clck and _clsk, then its beacon at load and whenever the page is hidden.
(() => {
  const project = document.currentScript.src.split('/').pop().split('?')[0]
  const user = Math.random().toString(36).slice(2, 8)
  document.cookie = `_clck=${user}|2|g1|0|1; path=/; max-age=31536000; samesite=lax`
  document.cookie = `_clsk=${user}|${Date.now()}|1|1|${project}; path=/; max-age=86400; samesite=lax`

  const send = (event) => navigator.sendBeacon('https://www.clarity.ms/collect', JSON.stringify({ project, event }))
  send('start')
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send('hidden'))
})()
