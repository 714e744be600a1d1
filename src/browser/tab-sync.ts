import { attempt } from '../core/attempt.js'
import { onEachRoot } from './each-root.js'

/** Tells this site's other tabs that the choice changed, and calls `onChange` when one of them did. */
export const createTabSync = (name: string, onChange: () => void) => {
  // Firefox throws where the site's storage is blocked; a tab then notices when it is looked at.
  const channel = attempt(() => new BroadcastChannel(name))
  // A page that comes back, from the back-forward cache or from another window, may have missed the message.
  const onReturn = () => document.visibilityState === 'visible' && onChange()
  if (channel) channel.onmessage = onChange
  const stopListening = onEachRoot(() => {
    addEventListener('pageshow', onReturn)
    document.addEventListener('visibilitychange', onReturn)
  })
  return {
    tell: () => channel?.postMessage(0),
    stop() {
      channel?.close()
      stopListening()
      removeEventListener('pageshow', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    },
  }
}
