import { parseArgs } from 'node:util'
import { type Environment, UsageError } from './command.js'

export type Spec = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: true }>>

type Value<S extends Spec[string]> = S extends { multiple: true } ? readonly string[] : S extends { type: 'boolean' } ? boolean : string
/** What was said of each option; nothing of those that nobody named. */
export type Values<S extends Spec> = { readonly [N in keyof S]?: Value<S[N]> }

/** `--allow-origin` is `IZIN_COLLECTOR_ALLOW_ORIGIN`. */
export const variableOf = (name: string): string => `IZIN_COLLECTOR_${name.toUpperCase().replaceAll('-', '_')}`

const fromText = (name: string, text: string, { type, multiple }: Spec[string]): unknown => {
  if (multiple) return text.split(',').map((part) => part.trim()).filter(Boolean)
  if (type === 'string') return text
  if (/^(1|true|yes)$/i.test(text)) return true
  if (/^(0|false|no)$/i.test(text)) return false
  throw new UsageError(`${variableOf(name)} must be 1 or 0, not "${text}"`)
}

/** What the command line says, else what the environment does. An option that is not known is a mistake, and so is one without its value. */
export const readOptions = <const S extends Spec>(args: readonly string[], spec: S, env: Environment): { readonly values: Values<S>; readonly rest: readonly string[] } => {
  const { values, positionals } = parseArgs({ args: [...args], options: spec as never, allowPositionals: true })
  const ofEnvironment = Object.entries(spec).flatMap(([name, kind]) => {
    const text = env[variableOf(name)]
    return text ? [[name, fromText(name, text, kind)] as const] : []
  })
  return { values: { ...Object.fromEntries(ofEnvironment), ...values as object } as Values<S>, rest: positionals }
}

/** A whole number in these bounds. */
export const readNumber = (name: string, text: string | undefined, { otherwise, least = 0, most = Number.MAX_SAFE_INTEGER }: { otherwise: number; least?: number; most?: number }): number => {
  if (text === undefined) return otherwise
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${text}"`)
  return number
}
