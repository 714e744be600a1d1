import { once } from 'node:events'
import { findVirtualScreen } from '../browsers/webkit-parts.js'
import { startChild } from './child.js'

/** Where a window can be opened: a screen nobody sees, or the machine's own where there is no Xvfb. */
export interface Screen {
  readonly display: string
  close(): Promise<void>
}

/** Xvfb looks for a free number itself and says it. */
export async function openScreen(): Promise<Screen> {
  const virtual = findVirtualScreen()
  if (!virtual) return { display: process.env['DISPLAY'] ?? '', close: async () => undefined }
  const { process: { stdout }, end } = startChild(virtual, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'])
  if (!stdout) throw new Error('Xvfb has no output.')
  const [number] = await once(stdout, 'data')
  return { display: `:${String(number).trim()}`, close: end }
}
