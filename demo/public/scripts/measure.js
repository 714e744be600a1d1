// As a real site calls its vendors: the snippets' queues take these calls whether the vendors are there or not.

/** Tells the analytics and advertising tags that a page was shown without a page load. */
export const measurePage = () => {
  window.gtag?.('event', 'page_view')
  window.fbq?.('track', 'PageView')
  window.ttq?.page?.()
  window.hj?.('stateChange', location.pathname)
  window.posthog?.capture?.('$pageview')
  window.mixpanel?.track_pageview?.()
  window.analytics?.page?.()
}

/** Tells them that something happened. */
export const measureEvent = (name, details) => {
  window.gtag?.('event', name, details)
  window.posthog?.capture?.(name, details)
  window.mixpanel?.track?.(name, details)
  window.analytics?.track?.(name, details)
}
