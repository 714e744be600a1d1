const isOurs = (link) =>
  link.origin === location.origin && !link.target && !link.hasAttribute('download') && !('reload' in link.dataset)

const isPlainClick = (event) =>
  event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

// A script that a parser without a page has made never runs; a copy made here does.
const reviveScripts = (root) => {
  for (const script of root.querySelectorAll('script')) {
    const copy = document.createElement('script')
    for (const { name, value } of script.attributes) copy.setAttribute(name, value)
    copy.text = script.text
    script.replaceWith(copy)
  }
}

const swap = (next) => {
  const app = next.querySelector('#app')
  document.title = next.title
  document.documentElement.lang = next.documentElement.lang
  document.querySelector('#app').replaceWith(app)
  reviveScripts(app)
}

/** Navigates between the portal's pages without a page load. `show` runs after each. */
export const startRouter = (show) => {
  let latest = 0
  const load = async (url) => {
    const turn = ++latest
    const response = await fetch(url)
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (turn !== latest) return // the visitor has clicked on
    swap(next)
    show()
  }
  const go = async (url) => {
    history.pushState(null, '', url)
    await load(url)
    scrollTo(0, 0)
    document.querySelector('#main').focus({ preventScroll: true })
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]')
    if (!link || !isPlainClick(event) || !isOurs(link)) return
    if (link.pathname === location.pathname && link.hash) return
    event.preventDefault()
    go(link.href).catch(() => location.assign(link.href))
  })
  addEventListener('popstate', () => load(location.href).catch(() => location.reload()))
  return { reload: () => load(location.href) }
}
