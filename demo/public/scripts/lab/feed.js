/** What the server tells the Lab: vendor requests, stored decisions, the backend's switch. */
export const listenToServer = ({ hello, request, stored }) => {
  const source = new EventSource('/lab/stream')
  const read = (listener) => (event) => listener(JSON.parse(event.data))
  source.addEventListener('hello', read(hello))
  source.addEventListener('request', read(request))
  source.addEventListener('stored', read(stored))
  // An open stream keeps a page out of the back-forward cache.
  addEventListener('pagehide', () => source.close(), { once: true })
}

const post = (path, body) => fetch(`/lab/${path}`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body ?? {}),
})

export const clearLog = () => post('clear')
export const setBackendDown = (down) => post('backend', { down })
