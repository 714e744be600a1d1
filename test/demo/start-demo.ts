import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDemo } from '../../demo/create-demo.js'

/** A demo of its own, on a free port, with an empty store. */
export const startDemo = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'izin-demo-'))
  const demo = await createDemo({ port: 0, folder })
  const stop = async () => {
    await demo.close()
    await rm(folder, { recursive: true })
  }
  return { ...demo, folder, stop }
}
