import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The Chromium to test with, or `undefined` where there is none. $IZIN_CHROMIUM wins. */
export function findBrowser(): string | undefined {
  const chosen = process.env['IZIN_CHROMIUM']
  if (chosen && !existsSync(chosen)) throw new Error(`IZIN_CHROMIUM is ${chosen}, and there is no such file.`)
  return chosen || [...places, chromium.executablePath()].find((place) => existsSync(place))
}

const run = (command: string, ...args: string[]) => void execFileSync(command, args, { stdio: 'inherit' })

function installByApt() {
  console.log('No Chromium found. Installing it: apt-get update && apt-get install -y chromium')
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', 'chromium')
}

function installByPlaywright() {
  console.log('No Chromium found. Fetching one: npx playwright-core install chromium')
  run('npx', 'playwright-core', 'install', 'chromium')
}

function install() {
  const isRoot = process.getuid?.() === 0
  const ways = isRoot && existsSync('/usr/bin/apt-get') ? [installByApt, installByPlaywright] : [installByPlaywright]
  for (const way of ways) {
    try {
      way()
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
    if (findBrowser()) return
  }
}

/** Finds Chromium, and fetches it if it has to. Throws an error that says what to install. */
export function ensureBrowser(): string {
  if (!findBrowser()) install()
  const found = findBrowser()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium, and none could be found or fetched. ' +
      'Install the package "chromium" (Debian: apt-get install chromium) or Google Chrome, ' +
      'or set IZIN_CHROMIUM to the path of one.',
  )
}
