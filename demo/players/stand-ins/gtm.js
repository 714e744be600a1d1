// Stand-in for a container that holds one tag of its own: it tells the data layer that it is ready.
(() => {
  window.google_tag_manager = { 'GTM-GLNG001': { dataLayer: { name: 'dataLayer' } } }
  window.dataLayer.push({ event: 'gtm.dom' })
  new Image().src = 'https://www.googletagmanager.com/a?id=GTM-GLNG001&e=gtm.dom'
})()
