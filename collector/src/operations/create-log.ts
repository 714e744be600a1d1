import { destination, pino, stdTimeFunctions } from 'pino'
import type { Log } from '../http/services.js'

/** JSON, a line each, to standard error: no name of a machine, and no line for a request, so nobody's address, browser or consent id. */
export const createLog = (level = 'info'): Log => {
  const log = pino({ base: null, level, timestamp: stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination({ fd: 2, sync: true }))
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  }
}
