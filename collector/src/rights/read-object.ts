import { parseJson } from '../events/parse-json.js'
import { readBody } from '../http/read-body.js'

const mostBytes = 8192
const deepest = 4

/** A small object of JSON; undefined for anything else. */
export const readObject = async (request: Request): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const body = await readBody(request, mostBytes)
  const value = 'text' in body ? parseJson(body.text, deepest) : undefined
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
