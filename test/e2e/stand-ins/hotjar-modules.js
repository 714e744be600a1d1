// Plays https://script.hotjar.com/modules.js: cookies, a key in sessionStorage, and recordings by fetch.
(() => {
  const id = window._hjSettings.hjid
  const setCookie = (name, age) => {
    document.cookie = `${name}_${id}=eyJpZCI6IjEifQ==; domain=${location.hostname}; path=/; max-age=${age}; Secure`
  }
  const record = () => {
    setCookie('_hjSessionUser', 31536000)
    setCookie('_hjSession', 1800)
    sessionStorage.setItem('hjViewportId', '1000000001')
    fetch('https://content.hotjar.io/?site_id=' + id, { method: 'POST', body: '{}', keepalive: true }).catch(() => {})
  }
  record()
  addEventListener('scroll', record, { passive: true })
})()
