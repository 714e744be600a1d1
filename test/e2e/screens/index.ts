/** Pictures of every state, and a page that shows them: `npm run screens`. Ends with 1 where a state could not be reached. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ensure } from '../browsers/ensure.js'
import { chromium } from '../browsers/wanted.js'
import { World } from '../harness/world.js'
import { gallery } from './gallery.js'
import { readOptions, type ScreensOptions } from './options.js'
import { type Shot, take, visitsOf } from './take.js'

/** As many as there are cores to draw them on a small machine. */
const atOnce = 2

const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n', 1)[0]

async function takeAll({ out, states, themes, languages }: ScreensOptions): Promise<Shot[]> {
  const world = await World.start()
  const visits = [...visitsOf(states, languages)]
  const shots = new Map(visits.map((visit) => [visit, [] as Shot[]]))
  const takeNext = async (): Promise<void> => {
    const visit = visits.shift()
    if (!visit) return
    await take(world, visit, themes, out).then((taken) => shots.set(visit, taken), (error: unknown) => {
      console.error(`screens: ${visit.state.name} on a ${visit.device} in ${visit.language.code}: ${firstLine(error)}`)
      process.exitCode = 1
    })
    return takeNext()
  }
  await Promise.all(Array.from({ length: atOnce }, takeNext))
  await world.close()
  return [...shots.values()].flat()
}

try {
  const options = await readOptions(process.argv.slice(2))
  if (options) {
    if (!existsSync('dist/izin.js')) throw new Error('there is no dist/izin.js: npm run build')
    ensure(chromium)
    mkdirSync(options.out, { recursive: true })
    const shots = await takeAll(options)
    const page = join(options.out, 'index.html')
    writeFileSync(page, gallery(shots))
    console.log(`${shots.length} screens: ${resolve(page)}`)
  }
} catch (error) {
  console.error(`screens: ${firstLine(error)}`)
  process.exitCode = 1
}
