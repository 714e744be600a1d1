import { bare } from './facts.js'
import { clearLog, listenToServer } from './feed.js'
import { readStorage } from './storage.js'

const kept = 200
const storageEvery = 500

/** All the Lab shows, and who changes it. `changed` is called at most once a frame. */
export const createState = (changed) => {
  const state = { consent: undefined, moments: [], requests: [], events: [], storage: readStorage(), down: false }

  let waiting = false
  const touch = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      changed(state)
    })
  }
  const note = (kind, item, at = Date.now()) => {
    state.moments = [{ kind, item, at }, ...state.moments].slice(0, kept)
    touch()
  }
  const here = ({ at }) => at >= performance.timeOrigin - 50

  const followConsent = (consent) => {
    state.consent = consent
    // What was held before this script ran.
    for (const item of consent.getHeld()) note('hold', item, performance.timeOrigin)
    for (const kind of ['hold', 'release', 'decision', 'sweep', 'undeclared']) {
      consent.on(kind, (item) => note(kind, item))
    }
    consent.subscribe(touch)
    touch()
  }
  const followStorage = () => {
    const storage = readStorage()
    const key = ({ kind, name }) => `${kind} ${name}`
    if (storage.map(key).join() === state.storage.map(key).join()) return
    state.storage = storage
    touch()
  }

  if (!bare) (window.izin ||= []).push(followConsent)
  setInterval(followStorage, storageEvery)
  listenToServer({
    hello: ({ requests, events, down }) => {
      state.requests = requests.filter(here)
      state.events = events
      state.down = down
      state.moments = [...state.moments, ...state.requests.map((item) => ({ kind: 'request', item, at: item.at }))]
        .sort((a, b) => b.at - a.at)
      touch()
    },
    request: (request) => {
      state.requests = [...state.requests, request]
      note('request', request, request.at)
    },
    stored: (event) => {
      state.events = [event, ...state.events]
      note('stored', event)
    },
  })

  return {
    state,
    touch,
    clear: async () => {
      await clearLog()
      state.requests = []
      state.moments = []
      touch()
    },
  }
}
