import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ConsentEvent, Counter } from './consent-event.js'
import { eventSchema } from './schemas.js'

/** An event, a counter, or why it is neither. `id` is the event's own, where it has one. */
export type Checked =
  | { readonly event: ConsentEvent }
  | { readonly counter: Counter }
  | { readonly id: string; readonly code: 'invalid' | 'too-large' }

const eventBytes = 8 * 1024
const extBytes = 1024

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

/** Of the form of an id, so that nothing else of a request is ever said back. */
export const idOf = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : ''
  return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : ''
}

const counterTypes: readonly unknown[] = eventSchema.$defs.counter.properties.type.enum

const isCountOnly = (value: unknown) =>
  typeof value === 'object' && value !== null && 'type' in value && counterTypes.includes(value.type)

/** The last day that each month has. */
const shortestMonth = '28'

/** The schema's pattern knows no months: the 31st of February would come back as the 3rd of March. */
const isRealTime = (time: string) => {
  if (time.slice(8, 10) <= shortestMonth) return true
  const date = new Date(time)
  return !Number.isNaN(date.getTime()) && date.toISOString() === time
}

/** Says of any value what it is, by the published schema. `sent`: bytes of the text it came in, so that what was short need not be measured. */
export const createValidator = () => {
  // What JSON calls a name and JavaScript a property of every object is only there if it was sent.
  const ajv = new Ajv2020({ ownProperties: true }).addSchema(eventSchema, 'events')
  const isEvent = ajv.compile<ConsentEvent>(eventSchema)
  const isCounter = ajv.compile<Counter>({ $ref: 'events#/$defs/counter' })
  const isWhole = ({ at, expires, ext }: ConsentEvent) => isRealTime(at) && isRealTime(expires) && (!ext || bytesOf(ext) <= extBytes)
  return (value: unknown, sent = Infinity): Checked => {
    if (isCountOnly(value)) return isCounter(value) ? { counter: value } : { id: '', code: 'invalid' }
    if (!isEvent(value) || !isWhole(value)) return { id: idOf(value), code: 'invalid' }
    return sent > eventBytes && bytesOf(value) > eventBytes ? { id: value.id, code: 'too-large' } : { event: value }
  }
}
export type Validator = ReturnType<typeof createValidator>
