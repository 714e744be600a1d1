// Served to the page as it is. Each check answers what the page sees of a call to a denied host.
globalThis.callChecks = (denied) => {
  const url = (name) => `${denied}${name}`
  const nameOf = (error) => [error.name, error instanceof Error]
  const caught = (promise) => promise.then(() => 'answered', nameOf)
  const thrownBy = (run) => {
    try {
      return run() ?? 'nothing'
    } catch (error) {
      return error.name
    }
  }
  /** The events of these types, in order, until the last of them. */
  const events = (target, types, read = () => undefined) => new Promise((resolve) => {
    const got = []
    for (const type of types) {
      target.addEventListener(type, (event) => {
        got.push([type, event.constructor.name, read(target)])
        if (type === types.at(-1)) resolve(got)
      })
    }
    setTimeout(() => resolve(['nothing', ...got]), 4000)
  })
  const addFrame = () => {
    const frame = document.createElement('iframe')
    frame.name = `frame${document.querySelectorAll('iframe').length}`
    document.body.append(frame)
    return frame
  }
  const click = (element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))
  const later = () => new Promise((resolve) => setTimeout(resolve, 300))

  return {
    fetchText: () => caught(fetch(url('fetchText'))),
    fetchUrl: () => caught(fetch(new URL(url('fetchUrl')))),
    fetchRequest: () => caught(fetch(new Request(url('fetchRequest')))),
    fetchForeignRequest: () => caught(fetch(new (addFrame().contentWindow.Request)(url('fetchForeignRequest')))),
    fetchKeptAlive: () => caught(fetch(url('fetchKeptAlive'), { keepalive: true, method: 'POST', body: 'x' })),
    fetchObject: async () => {
      let reads = 0
      const result = await caught(fetch({ toString: () => url(`fetchObject${++reads}`) }))
      return [result, reads]
    },
    fetchChanging: async () => {
      let reads = 0
      const result = await caught(fetch({ toString: () => (++reads > 1 ? url('fetchChanging') : '/own') }))
      return [result, reads]
    },
    fetchThrowing: () => caught(fetch({ toString() { throw new RangeError() } })),
    fetchSymbol: () => caught(fetch(Symbol())),
    fetchNothing: () => caught(fetch()),
    fetchLater: () => (globalThis.fetchLater ? [String(fetchLater(url('fetchLater'))), fetchLater(url('fetchLater')).activated] : 'none'),
    requestLater: () => {
      const request = new XMLHttpRequest()
      request.open('POST', url('requestLater'))
      const seen = events(request, ['loadstart', 'readystatechange', 'error', 'loadend'], ({ readyState, status }) => [readyState, status])
      request.send('x')
      return seen
    },
    requestNow: () => {
      const request = new XMLHttpRequest()
      request.open('GET', url('requestNow'), false)
      return thrownBy(() => request.send())
    },
    requestAborted: async () => {
      const request = new XMLHttpRequest()
      request.open('GET', url('requestAborted'))
      const got = []
      for (const type of ['abort', 'error', 'loadend']) request.addEventListener(type, () => got.push(type))
      request.send()
      request.abort()
      await later()
      return got
    },
    requestAgain: async () => {
      const request = new XMLHttpRequest()
      request.open('GET', url('requestAgain'))
      request.send()
      request.open('GET', '/own')
      const got = events(request, ['loadend'], ({ readyState, status }) => [readyState, status])
      request.send()
      return got
    },
    beacon: () => navigator.sendBeacon(url('beacon'), 'x'),
    socket: () => {
      const socket = new WebSocket(url('socket').replace('http', 'ws'))
      const seen = events(socket, ['error', 'close'], ({ readyState }) => readyState)
      let handled
      socket.onerror = ({ type }) => { handled = type }
      return seen.then((got) => [got, handled, socket instanceof WebSocket, socket.constructor === WebSocket, socket.url.slice(0, 3),
        socket.readyState === WebSocket.CLOSED, socket.CLOSED, socket.send('x'), socket.close()])
    },
    socketExtended: () => {
      class Own extends WebSocket { greet() { return 5 } }
      const socket = new Own(url('socketExtended').replace('http', 'ws'))
      return events(socket, ['error', 'close']).then((got) => [got.length, socket.greet(), socket instanceof Own, Own.OPEN, socket.constructor === Own])
    },
    source: () => {
      const source = new EventSource(url('source'), { withCredentials: true })
      return events(source, ['error'], ({ readyState }) => readyState).then((got) => {
        source.close()
        return [got, source instanceof EventSource, source.constructor === EventSource, source.readyState === EventSource.CLOSED]
      })
    },
    transport: async () => {
      if (!globalThis.WebTransport) return 'none'
      const transport = new WebTransport(url('transport'))
      return [await caught(transport.ready), await caught(transport.closed), transport instanceof WebTransport]
    },
    peer: async () => {
      if (!globalThis.RTCPeerConnection) return 'none'
      const servers = [{ urls: [`stun:${new URL(denied).hostname}:3478`, 'stun:own.portal.test'] }, { urls: `turn:${new URL(denied).hostname}`, username: 'a', credential: 'b' }]
      const peer = new RTCPeerConnection({ iceServers: servers })
      const first = peer.getConfiguration().iceServers.map(({ urls }) => [urls].flat())
      peer.setConfiguration({ iceServers: servers })
      const second = peer.getConfiguration().iceServers.map(({ urls }) => [urls].flat())
      peer.close()
      return [first, second, peer instanceof RTCPeerConnection, servers.length, servers[0].urls.length]
    },
    worker: () => events(new Worker(url('worker')), ['error']),
    shared: () => events(new SharedWorker(url('shared')), ['error']),
    service: () => caught(navigator.serviceWorker.register(url('service'))),
    worklet: () => caught(new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(url('worklet'))),
    ping: async () => {
      const link = document.createElement('a')
      link.href = '#here'
      link.ping = `${url('ping')} /own-ping`
      document.body.append(link)
      click(link)
      await later()
      return link.ping.length
    },
    pingOutside: async () => {
      const link = document.createElement('a')
      link.href = '#here'
      link.setAttribute('ping', url('pingOutside'))
      link.click()
      await later()
    },
    formIntoFrame: async () => {
      const form = document.createElement('form')
      Object.assign(form, { action: url('formIntoFrame'), target: addFrame().name, method: 'post' })
      document.body.append(form)
      form.submit()
      form.requestSubmit()
      await later()
    },
    formButton: async () => {
      const form = document.createElement('form')
      form.innerHTML = `<button formaction="${url('formButton')}" formtarget="${addFrame().name}"></button>`
      document.body.append(form)
      click(form.firstChild)
      await later()
    },
    formInShadow: async () => {
      const host = document.createElement('div')
      document.body.append(host)
      const form = document.createElement('form')
      Object.assign(form, { action: url('formInShadow'), target: addFrame().name })
      host.attachShadow({ mode: 'closed' }).append(form)
      form.requestSubmit()
      await later()
    },
  }
}

/** First party, in every form that is patched: the same with us as without. */
globalThis.passingChecks = {
  fetch: () => fetch('/own').then(({ ok }) => ok),
  request: () => fetch(new Request('/own')).then(({ ok }) => ok),
  beacon: () => navigator.sendBeacon('/own'),
  socket: () => [WebSocket.CONNECTING, WebSocket.length, EventSource.OPEN, Object.getPrototypeOf(new WebSocket('wss://portal.test/s')) === WebSocket.prototype],
  mistakes: () => [() => new WebSocket(), () => WebSocket('wss://portal.test/'), () => new WebSocket('x:y'), () => new EventSource(),
    () => new RTCPeerConnection({ iceServers: [{ urls: 'http://x' }] }), () => new XMLHttpRequest().send(), () => XMLHttpRequest.prototype.open.call({}, 'GET', '/'),
    () => navigator.sendBeacon(), () => indexedDB.open(), () => localStorage.setItem('a')].map((run) => {
    try {
      run()
    } catch (error) {
      return error.name
    }
    return 'nothing'
  }),
  form: () => new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.name = 'own'
    document.body.append(frame)
    const form = document.createElement('form')
    Object.assign(form, { action: '/own', target: 'own' })
    document.body.append(form)
    frame.onload = () => frame.contentWindow.location.pathname === '/own' && resolve('sent')
    form.submit()
    setTimeout(() => resolve('nothing'), 4000)
  }),
  storage: async () => {
    localStorage.own = '1'
    document.cookie = 'own=1; path=/'
    if (globalThis.cookieStore) await cookieStore.set('other', '1')
    const database = await new Promise((resolve) => {
      const request = indexedDB.open('own')
      request.onsuccess = () => resolve(request.result.name)
      request.onerror = () => resolve(request.error.name)
    })
    return [localStorage.own, document.cookie.includes('own=1'), database, await caches.open('own').then(String)]
  },
}

/** Names of a denied service. */
globalThis.nameChecks = {
  cookieStore: async () => {
    if (!globalThis.cookieStore) return 'none'
    await cookieStore.set('_fbp', '1')
    await cookieStore.set({ name: '_fbp', value: '1' })
    const found = await cookieStore.get('_fbp')
    await cookieStore.delete('_fbp')
    return found === null
  },
  database: () => new Promise((resolve) => {
    const request = indexedDB.open('denied-database')
    const got = [request instanceof IDBOpenDBRequest]
    request.onupgradeneeded = () => got.push('upgrade')
    request.onsuccess = () => resolve([...got, 'opened'])
    request.onerror = () => resolve([...got, request.error.name, request.readyState])
  }),
  databases: async () => (await indexedDB.databases()).map(({ name }) => name),
  caches: () => caches.open('denied-cache').then(() => 'opened', ({ name }) => name),
  removal: () => [localStorage.removeItem('denied-key'), String(indexedDB.deleteDatabase('denied-database'))],
}
