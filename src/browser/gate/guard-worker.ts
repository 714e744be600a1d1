import type { CallRules } from '../../core/call-rules.js'
import type { createHostIndex } from '../../core/host-match.js'
import type { LoadKind } from '../../core/types.js'
import type { CallSurgeon } from './call-surgeon.js'
import type { createDead } from './create-dead.js'
import type { patch, Put } from './patch.js'
import type { patchNetwork, patchRequests } from './patch-network.js'
import type { patchSockets } from './patch-sockets.js'
import type { patchWorkers } from './patch-workers.js'
import type { Realm } from './realm.js'
import type { readUrl } from './read-url.js'

/** The functions whose source is sent into workers. */
export interface GuardParts {
  readonly createHostIndex: typeof createHostIndex
  readonly patch: typeof patch
  readonly readUrl: typeof readUrl
  readonly createDead: typeof createDead
  readonly patchRequests: typeof patchRequests
  readonly patchNetwork: typeof patchNetwork
  readonly patchSockets: typeof patchSockets
  readonly patchWorkers: typeof patchWorkers
  readonly guardWorker: typeof guardWorker
  readonly writeGuard: typeof writeGuard
}

/** What a worker's guard is told at its start. */
export interface GuardConfig {
  /** Where the worker's own code is: its address, and the base of what is relative. */
  readonly url: string
  readonly rules: CallRules
  /** It is a file of the site's, which the page's policy did not bind until a blob loaded it. */
  readonly isFile: boolean
}

/**
 * Holds the calls of the worker it runs in. Returns the start of the worker's own file, given what loads it. Uses
 * nothing of this file: its source runs in workers.
 */
export const guardWorker = (parts: GuardParts, { url, rules: given, isFile }: GuardConfig) => {
  const scope: Realm = self
  const { location, URL } = scope
  const { createHostIndex, patch, readUrl, createDead } = parts
  const told = new Set<string>()
  let rules: CallRules
  let find: ((host: string, path: string) => boolean | undefined)[]
  let hasRefused = false
  const obey = (next: CallRules) => {
    rules = next
    find = next.lists.map((list) => createHostIndex(list))
  }
  const post = scope.postMessage.bind(scope)
  const say = (...message: unknown[]) => post(['izin:guard', ...message])
  /** Made when first needed, as on the page. */
  const trust = (text: string): unknown => {
    const { trustedTypes } = scope as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(text: string): unknown } } }
    policy ??= trustedTypes?.createPolicy('izin', { createScriptURL: (value: string) => value })
    return policy ? policy.createScriptURL(text) : text
  }
  let policy: { createScriptURL(text: string): unknown } | undefined
  const parse = (text: string) => {
    try {
      return new URL(text, url)
    } catch {
      return undefined
    }
  }
  const replace = (text: string) => parse(text)?.href ?? text
  const replaceCode = (text: string, input: unknown) => {
    const isTrusted = isFile || Object.prototype.toString.call(input) === '[object TrustedScriptURL]'
    return isTrusted ? trust(replace(text)) : replace(text)
  }
  const put: Put = (target, key, decide, part) => {
    let owner: object | null = target
    while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner) as object | null
    if (owner) patch(owner, key, decide, () => {}, part)
  }
  const isCode = (kind: LoadKind) => kind === 'worker' || kind === 'script'
  const isDenied = ({ hostname, pathname, search }: URL, kind: LoadKind) => {
    const host = hostname.replace(/\.$/, '')
    for (const look of find) {
      const answer = look(host, pathname + search)
      if (answer !== undefined) return { denied: answer, known: true }
    }
    return { denied: host !== rules.host && (isCode(kind) ? rules.code : rules.content), known: host === rules.host }
  }
  const judgeCall: CallSurgeon['judgeCall'] = (args, position, kind) => {
    const text = args.length > position ? readUrl(args, position, isCode(kind) ? replaceCode : replace) : undefined
    const address = text === undefined ? undefined : parse(text)
    if (!address || !/^(http|ws)s?:$/.test(address.protocol)) return undefined
    const { denied, known } = isDenied(address, kind)
    if (denied || !(known || told.has(address.host))) {
      told.add(address.host)
      say(address.href, kind)
    }
    hasRefused ||= denied
    return denied ? { url: address.href } : undefined
  }
  const surgeon: CallSurgeon = {
    realm: scope, put, judgeCall,
    refuse: (item, answer) => item && answer,
    die: (dead) => createDead(scope, dead),
  }
  const readCode = (address: string) => {
    const request = new scope.XMLHttpRequest()
    request.open('GET', address, false)
    request.send()
    const code = request.responseText
    return { code, isStrict: /^\s*(["'])use strict/.test(code) }
  }
  obey(given)
  const fleet = parts.patchWorkers({
    ...surgeon, base: () => url, trust, tell: say, readCode,
    createGuard: (address, load) => parts.writeGuard(parts, { url: address, rules, isFile: load !== '' }, load),
    fail: () => {},
  })
  scope.addEventListener('message', (event) => {
    const data: unknown = event.data
    if (!Array.isArray(data) || data[0] !== 'izin:guard') return
    event.stopImmediatePropagation()
    obey(data[1] as CallRules)
    fleet.send(() => rules)
  })
  parts.patchRequests(surgeon)
  parts.patchNetwork(surgeon)
  parts.patchSockets(surgeon)
  put(scope, 'importScripts', ({ args, native }) => {
    const at = args.findIndex((_, position) => judgeCall(args, position, 'script'))
    return at < 0 ? undefined : () => {
      args.length = at
      native()
      throw new scope.DOMException('Failed to load', 'NetworkError')
    }
  })
  // Whatever else takes a URL: it is relative to the worker's own file, not to the blob.
  const fix = (target: object | undefined, keys: readonly string[]) => {
    for (const key of target ? keys : []) put(target as object, key, ({ args }) => void (args.length > 0 && readUrl(args, 0, replace)))
  }
  fix(scope, ['Request'])
  fix(scope.Cache?.prototype, ['match', 'matchAll', 'put', 'delete'])
  fix(scope.CacheStorage?.prototype, ['match'])
  const address = new URL(url)
  for (const key of ['href', 'protocol', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'] as const) {
    Object.defineProperty(location, key, { value: address[key], enumerable: true })
  }
  Object.defineProperty(location, 'toString', { value: () => url })
  let hasBegun = false
  /** Its file was loaded, or was not and that is not our doing: then the page's policy may forbid it to a blob. */
  const settle = (isBlocked: boolean, error?: unknown) => {
    hasBegun = hasRefused || !isBlocked
    say(hasBegun)
    if (!hasBegun) scope.close()
    else if (error) scope.reportError(error)
  }
  return (load: (url: unknown) => Promise<unknown> | undefined) => {
    // The page's policy binds a blob and not a file: if it forbids more than that file is used to, better unguarded.
    scope.addEventListener('securitypolicyviolation', () => {
      say(false)
      if (!hasBegun) scope.close()
    })
    let source: unknown
    try {
      source = trust(url)
    } catch {
      return settle(true)
    }
    try {
      const loading = load(source)
      // A module that cannot be loaded is a TypeError, told from the script's own by its text alone.
      if (loading) loading.then(() => settle(false), (error: Error) => settle(/import/i.test(String(error.message)), error))
      else settle(false)
    } catch (error) {
      settle((error as Error).name === 'NetworkError', error)
    }
  }
}

/** The text of a guard. Uses nothing of this file: its source runs in workers. */
export const writeGuard = (parts: GuardParts, config: GuardConfig, load: string): string => {
  const sources = Object.entries(parts).map(([name, part]) => `${name}:${String(part)}`).join()
  const call = `(p=>p.guardWorker(p,${JSON.stringify(config)}))({${sources}})`
  // Without its guard a blob runs as it is; a file of the site's would miss its address: the page starts it another way.
  return load
    ? `{let s;try{s=${call}}catch(e){postMessage(["izin:guard",!1]);close()}s&&s(${load})}`
    : `try{${call}}catch(e){}`
}
