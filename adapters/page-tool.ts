import type { BackendAdapter, ConsentEvent } from '../src/index.js'
import { describeDecision, type DescribedDecision } from './describe-decision.js'

export interface PageToolOptions {
  /** What the person must have allowed. Default: `performance`. An answer about the tool's own service goes before it. */
  readonly category?: string
  /** Name of the page's global, where it is not the usual one. */
  readonly global?: string
}

interface PageTool {
  /** Its id among the services Izin knows. */
  readonly name: string
  readonly global: string
  /** Of the global. Without: the global is the function. */
  readonly method?: string
  /** What it is called with. */
  say(decision: DescribedDecision, event: ConsentEvent): readonly unknown[]
}

type Call = (...given: readonly unknown[]) => void

/** Its snippet may be released by the very choice that it is told of: so long it is waited for. */
const patience = 5_000
const interval = 100

const findCall = (global: string, method: string | undefined): Call | undefined => {
  const tool = (globalThis as unknown as Record<string, unknown>)[global]
  const call = method ? Object(tool)[method] as unknown : tool
  // An element of that id is no tool.
  return typeof call === 'function' ? (...given) => void (call as Call).apply(tool, [...given]) : undefined
}

/**
 * An analytics tool the page has anyway, told of each decision that allows it. Of a refusal it hears nothing: it is
 * off then, and telling it would be the very tracking that was refused.
 */
export const pageTool = ({ name, global: usual, method, say }: PageTool, options: PageToolOptions): BackendAdapter => {
  const { category = 'performance', global = usual } = options
  const isAllowed = ({ categories, services }: ConsentEvent) => (services?.[name] ?? categories[category]) === true
  let turn = 0
  /** Nothing where a later decision stands over this one. */
  const waitForCall = async (own: number): Promise<Call | undefined> => {
    for (let waited = 0; waited < patience && own === turn; waited += interval) {
      const call = findCall(global, method)
      if (call) return call
      await new Promise((resolve) => setTimeout(resolve, interval))
    }
    if (own === turn) throw new Error(`window.${[global, method].filter(Boolean).join('.')} is not there`)
    return undefined
  }
  return {
    name,
    durable: false,
    async send(events) {
      const own = ++turn
      if (!isAllowed(events.at(-1)!)) return
      // At once where it is there: the page may be leaving.
      const call = findCall(global, method) ?? await waitForCall(own)
      events.filter(isAllowed).forEach((event) => call?.(...say(describeDecision(event), event)))
    },
  }
}
