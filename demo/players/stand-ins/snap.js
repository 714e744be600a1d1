// Stand-in for Midtrans Snap: `snap.pay(token, callbacks)` shows the payment page of its own host in a frame.
(() => {
  const { origin } = new URL(document.currentScript.src)
  const style = {
    position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0', zIndex: '2147483000', colorScheme: 'light',
  }
  const endings = { success: 'onSuccess', pending: 'onPending', error: 'onError', close: 'onClose' }

  const pay = (token, callbacks = {}) => {
    const frame = Object.assign(document.createElement('iframe'), {
      src: `${origin}/snap/v4/redirection/${encodeURIComponent(token)}?lang=${document.documentElement.lang}`,
      title: 'Midtrans Snap',
    })
    Object.assign(frame.style, style)
    const end = ({ origin: from, data }) => {
      if (from !== origin || !Object.hasOwn(endings, data?.status)) return
      removeEventListener('message', end)
      frame.remove()
      callbacks[endings[data.status]]?.(data)
    }
    addEventListener('message', end)
    document.body.append(frame)
  }
  window.snap = { pay }
})()
