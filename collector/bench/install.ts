import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folderOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Installs the packed collector into an empty folder with an empty cache, as `npx` would; no package of it may compile. */
export const measureInstall = async (): Promise<{ seconds: number; size: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'izin-install-'))
  try {
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: folderOf('..'), encoding: 'utf8' })
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
    const start = performance.now()
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--cache', join(folder, 'cache'), join(folder, packed.trim().split('\n').at(-1)!)],
      { cwd: folder, stdio: 'ignore', env: { ...process.env, CC: '/bin/false', CXX: '/bin/false' } })
    const seconds = (performance.now() - start) / 1000
    const size = Number(execFileSync('du', ['-sk', join(folder, 'node_modules')], { encoding: 'utf8' }).split('\t')[0]) / 1024
    return { seconds, size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
