import { findKeeper } from './facts.js'

const readCookies = () => document.cookie.split('; ').filter(Boolean).map((pair) => pair.split('=')[0])

const readKeys = (which) => {
  try {
    return Object.keys(window[which])
  } catch {
    return [] // storage is switched off
  }
}

// `HttpOnly` keeps the session cookie from scripts: it is there, but only the server sees it.
const readEntry = (kind) => (name) => ({ kind, name, vendor: findKeeper(name) })

/** Everything this browser keeps for the portal that a script can see. */
export const readStorage = () => [
  ...readCookies().map(readEntry('cookie')),
  ...readKeys('localStorage').map(readEntry('local')),
  ...readKeys('sessionStorage').map(readEntry('session')),
]
