import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Output } from './command.js'

export interface Target {
  /** Standard output without it. */
  readonly file?: string | undefined
  /** Goes on with a file that is there. Otherwise one that is there is left alone. */
  readonly appends?: boolean
}

/** Writes as fast as it is taken, to nobody else's eyes. */
export const writeChunks = async (chunks: AsyncGenerator<Uint8Array, void>, { file, appends = false }: Target, output: Output): Promise<void> => {
  if (file !== undefined) return pipeline(chunks, createWriteStream(file, { flags: appends ? 'a' : 'wx', mode: 0o600 }))
  for await (const chunk of chunks) await output.write(chunk)
}
