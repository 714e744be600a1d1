import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { find, type Wanted } from './wanted.js'

const run = (command: string, ...args: string[]) => void execFileSync(command, args, {
  // An answer to apt's questions is not to be had here.
  stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
})

const names = (missing: readonly Wanted[]) => missing.map(({ name }) => name).join(', ')

function installByApt(missing: readonly Wanted[]) {
  const packages = missing.flatMap((each) => each.packages)
  console.log(`Not found: ${names(missing)}. Installing: apt-get update && apt-get install -y ${packages.join(' ')}`)
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', ...packages)
}

function installByPlaywright(missing: readonly Wanted[]) {
  const builds = missing.flatMap(({ playwright = [] }) => playwright)
  if (builds.length === 0) return
  console.log(`Not found: ${names(missing)}. Fetching: npx playwright-core install ${builds.join(' ')}`)
  run('npx', 'playwright-core', 'install', ...builds)
}

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Brings the missing ones onto this machine as far as it can, and says what it does. */
export function install(wanted: readonly Wanted[]): void {
  for (const way of isRootOnDebian() ? [installByApt, installByPlaywright] : [installByPlaywright]) {
    const missing = wanted.filter((each) => !find(each))
    if (missing.length === 0) return
    try {
      way(missing)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
}
