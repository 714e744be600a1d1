// Plays https://www.googletagmanager.com/gtm.js: a container with one tag in it, a Google Ads remarketing pixel.
(() => {
  const fire = () => {
    new Image().src = `https://googleads.g.doubleclick.net/pagead/viewthroughconversion/1000000001/?random=${Math.random()}`
  }
  document.cookie = `_gcl_au=1.1.1000000001.1700000000; domain=${location.hostname}; path=/; max-age=7776000; Secure`
  fire()
  addEventListener('scroll', fire, { passive: true, once: true })
})()
