// Plays https://static.hotjar.com/c/hotjar-<id>.js: the settings, which load the modules.
(() => {
  const element = document.createElement('script')
  element.async = true
  element.src = 'https://script.hotjar.com/modules.js'
  document.head.appendChild(element)
})()
