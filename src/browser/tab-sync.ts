/** Firefox throws where the site's storage is blocked; the other tabs then notice when they are looked at. */
const openChannel = (name: string) => {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** Tells this site's other tabs that the choice changed, and calls `onChange` when one of them did. */
export const createTabSync = (name: string, onChange: () => void) => {
  const channel = openChannel(name)
  // A page that comes back, from the back-forward cache or from another window, may have missed the message.
  const onReturn = () => document.visibilityState === 'visible' && onChange()
  if (channel) channel.onmessage = onChange
  addEventListener('pageshow', onReturn)
  document.addEventListener('visibilitychange', onReturn)
  return {
    tell: () => channel?.postMessage(0),
    stop() {
      channel?.close()
      removeEventListener('pageshow', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    },
  }
}
