// Served to the page as it is. Each check answers what the page sees; `/w/….js?js=…` is a file of the site's with that code.
const file = (code) => `/w/own.js?js=${encodeURIComponent(code)}`
const blob = (code) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
const pathOf = (url) => new URL(url).pathname
const asText = (event) => [event.constructor.name, event.message, event.filename && pathOf(event.filename), event.lineno]

/** What the worker posts until it posts `end`, or the error it ends by. */
const answers = (make, then = () => {}) => new Promise((resolve) => {
  const got = []
  const worker = make()
  worker.onmessage = ({ data }) => (data === 'end' ? resolve(got) : got.push(data))
  worker.onerror = (event) => {
    event.preventDefault()
    resolve([...got, asText(event)])
  }
  then(worker)
  setTimeout(() => resolve(['nothing', ...got]), 8000)
})
const thrownBy = (run) => {
  try {
    run()
  } catch (error) {
    return error.name
  }
  return 'nothing'
}
const end = "; postMessage('end')"
const told = ".then(() => postMessage('answered'), (error) => postMessage(error.name)).then(() => postMessage('end'))"

/** First-party workers: the same with us as without. */
globalThis.ownChecks = {
  address: () => answers(() => new Worker(file(`postMessage([
    pathOf(location.href), String(location) === location.href, location.pathname, location.search.slice(0, 4), location.host,
    location.origin === origin, name, location instanceof WorkerLocation]);
    function pathOf(url) { return new URL(url).pathname }${end}`), { name: 'nick' })),
  moduleAddress: () => answers(() => new Worker(file(
    `postMessage([location.pathname, import.meta.url === location.href, name])${end}`), { type: 'module', name: 'nick' })),
  relative: () => answers(() => new Worker(file(`(async () => {
    const path = (url) => new URL(url).pathname
    const fetched = await fetch('x.txt?1').then((response) => path(response.url))
    const asked = await fetch(new Request('../y.txt')).then((response) => path(response.url))
    const request = new XMLHttpRequest()
    request.open('GET', 'z.txt', false)
    request.send()
    importScripts('one.js?js=self.one=1', '/two.js?js=self.two=2')
    const inner = new Worker('inner.js?js=' + encodeURIComponent('postMessage(location.pathname)'))
    const nested = await new Promise((resolve) => { inner.onmessage = ({ data }) => resolve(data) })
    const module = await import('./module.js?js=export default 7')
    const source = new EventSource('events')
    source.close()
    const cache = await caches.open('own')
    await cache.put('kept.txt', new Response('kept'))
    const kept = await (await caches.match('kept.txt')).text()
    postMessage([fetched, asked, request.status, path(request.responseURL), one, two, nested, module.default, path(source.url), kept])
    })().then(() => postMessage('end'))`))),
  queue: () => answers(() => new Worker(file(
    `onmessage = ({ data, ports }) => { postMessage([data, ports.length]); if (data === 'last') postMessage('end') }`)), (worker) => {
    const sent = { value: 1, buffer: new ArrayBuffer(8) }
    worker.postMessage(sent, [sent.buffer])
    worker.postMessage(sent.buffer.byteLength)
    sent.value = 2
    worker.postMessage('port', { transfer: [new MessageChannel().port1] })
    worker.postMessage(thrownBy(() => worker.postMessage(() => {})))
    worker.postMessage('last')
  }),
  moduleQueue: () => answers(
    () => new Worker(file(`onmessage = ({ data }) => { postMessage(data)${end} }`), { type: 'module' }), (worker) => worker.postMessage('early')),
  throws: () => answers(() => new Worker(file("\n\nthrow new RangeError('mine')"))),
  moduleThrows: () => answers(() => new Worker(file("\n\nthrow new RangeError('mine')"), { type: 'module' })),
  throwsLate: () => answers(() => new Worker(file("\nsetTimeout(() => { throw new RangeError('late') })"))),
  missing: () => answers(() => new Worker('/missing.js')),
  missingModule: () => answers(() => new Worker('/missing.js', { type: 'module' })),
  blobStrict: () => answers(() => new Worker(blob(`/* banner */ 'use strict'
    let error; try { undeclared = 1 } catch ({ name }) { error = name }
    postMessage([error, (function () { return this === undefined })(), location.protocol])${end}`))),
  blobSloppy: () => answers(() => new Worker(blob(
    `undeclared = 1; postMessage([undeclared, (function () { return this === self })()])${end}`))),
  blobThrows: () => answers(() => new Worker(blob("\n\nthrow new RangeError('mine')"))).then(([[type, message, , line]]) => [type, message, line]),
  blobModule: () => answers(() => new Worker(blob(`postMessage(typeof import.meta.url)${end}`), { type: 'module' })),
  blobRevoked: () => answers(() => {
    const url = blob(`postMessage(1)${end}`)
    const worker = new Worker(url)
    URL.revokeObjectURL(url)
    return worker
  }),
  data: () => answers(() => new Worker(`data:text/javascript,${encodeURIComponent(`postMessage([location.protocol, origin, 'é'])${end}`)}`)),
  dataBase64: () => answers(() => new Worker(`data:text/javascript;base64,${btoa(`postMessage(location.protocol)${end}`)}`)),
  closes: () => answers(() => new Worker(file(`postMessage(1)${end}; close()`))),
  shared: () => answers(() => {
    const worker = new SharedWorker(file("onconnect = ({ ports: [port] }) => { port.postMessage(location.pathname); port.postMessage('end') }"))
    worker.port.start()
    return worker.port
  }, (port) => { port.start() }),
  extends: () => {
    class Own extends Worker { greet() { return 5 } }
    const worker = new Own(file('0'))
    worker.terminate()
    return [worker instanceof Own, worker instanceof Worker, worker.greet(), worker.constructor === Own,
      Object.getPrototypeOf(Own) === Worker, String(worker), new Worker(file('0')).constructor === Worker]
  },
  mistakes: () => [
    () => new Worker(), () => Worker('/w/own.js'), () => new Worker('http://['), () => new Worker(Symbol()),
    () => new Worker({ toString() { throw new RangeError() } }), () => Worker.prototype.postMessage.call({}, 1),
    () => new Worker('/w/own.js', { type: 'bad' }),
  ].map(thrownBy),
}

/** The same kinds of worker, each with a denied load. */
globalThis.deniedChecks = (denied) => {
  const url = (name) => JSON.stringify(`${denied}${name}`)
  const requests = (name) => `const request = new XMLHttpRequest(); request.open('GET', ${url(name)}, false)
    try { request.send(); postMessage('answered') } catch (error) { postMessage(error.name) }${end}`
  return {
    ownFetch: () => answers(() => new Worker(file(`fetch(${url('ownFetch')})${told}`))),
    ownModule: () => answers(() => new Worker(file(`fetch(${url('ownModule')})${told}`), { type: 'module' })),
    ownImport: () => answers(() => new Worker(file(
      `try { importScripts('/two.js?js=self.two=2', ${url('ownImport')}); postMessage('answered') } catch (error) { postMessage([error.name, two]) }${end}`))),
    ownRequest: () => answers(() => new Worker(file(requests('ownRequest')))),
    blobFetch: () => answers(() => new Worker(blob(`fetch(${url('blobFetch')})${told}`))),
    blobImport: () => answers(() => new Worker(blob(`import(${url('blobImport')})${told}`))),
    dataFetch: () => answers(() => new Worker(`data:text/javascript,${encodeURIComponent(`fetch(${url('dataFetch')})${told}`)}`)),
    nested: () => answers(() => new Worker(file(`const inner = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(
      `fetch(${url('nested')}).then(() => postMessage('answered'), (error) => postMessage(error.name))`)}])))
      inner.onmessage = ({ data }) => { postMessage(data)${end} }`))),
    socket: () => answers(() => new Worker(blob(`const got = [], socket = new WebSocket(${url('socket').replace('http', 'ws')})
      socket.onopen = () => { postMessage('answered')${end} }
      socket.onerror = () => got.push(socket.readyState)
      socket.onclose = ({ code }) => { postMessage([...got, code, socket instanceof WebSocket, socket.constructor === WebSocket])${end} }`))),
    events: () => answers(() => new Worker(blob(`const source = new EventSource(${url('events')})
      source.onerror = () => { source.close(); postMessage([source.readyState, source instanceof EventSource])${end} }`))),
  }
}
