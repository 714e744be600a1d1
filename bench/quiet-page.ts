import type { Browser, CDPSession } from 'playwright-core'

/**
 * A page that nobody looks at, in a profile of its own. Playwright listens to the console of each page it opens, and
 * then Chromium takes the whole stack of every call with an issue to report, a read of `document.cookie` among them:
 * for a stack's lines V8 parses the file once more, which costs 8 ms on a visit, and nothing on a visitor's.
 */
export interface QuietPage {
  send<T = unknown>(method: string, params?: object): Promise<T>
  evaluate<T>(expression: string): Promise<T>
  /** Goes there and waits for `load`, and for so many ms more. */
  visit(url: string, settle: number): Promise<void>
  close(): Promise<void>
}

/** What playwright's types know nothing of, or no more. */
type RootSession = Omit<CDPSession, 'send' | 'on' | 'off'> & {
  send(method: string, params: object): Promise<never>
  on(event: string, listener: (message: { readonly sessionId: string; readonly message: string }) => void): void
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** Talks to one target over the browser's session. */
const createTalk = (root: RootSession, sessionId: string, onEvent: (method: string) => void) => {
  const waiting = new Map<number, (message: Message) => void>()
  let last = 0
  root.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return
    const message = JSON.parse(received.message) as Message
    if (message.id === undefined) onEvent(message.method ?? '')
    else waiting.get(message.id)?.(message)
  })
  return <T>(method: string, params: object = {}) => new Promise<T>((resolve, reject) => {
    const id = (last += 1)
    waiting.set(id, ({ error, result }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as T)))
    root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject)
  })
}

export const openQuietPage = async (browser: Browser, cookies: readonly object[] = []): Promise<QuietPage> => {
  const root = await browser.newBrowserCDPSession() as unknown as RootSession
  const { browserContextId } = await root.send('Target.createBrowserContext', {})
  if (cookies.length > 0) await root.send('Storage.setCookies', { cookies, browserContextId })
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  let onLoad = () => {}
  const send = createTalk(root, sessionId, (method) => void (method === 'Page.loadEventFired' && onLoad()))
  await send('Page.enable')
  return {
    send,
    evaluate: async <T>(expression: string) =>
      (await send<{ result: { value: T } }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value,
    async visit(url, settle) {
      const loaded = new Promise<void>((resolve) => (onLoad = resolve))
      await send('Page.navigate', { url })
      await loaded
      await new Promise((resolve) => setTimeout(resolve, settle))
    },
    async close() {
      await root.send('Target.disposeBrowserContext', { browserContextId })
      await root.detach()
    },
  }
}
