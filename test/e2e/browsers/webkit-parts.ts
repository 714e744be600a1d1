import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const list = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [])

/** Distributions keep it in `/usr/lib/<triplet>/webkit2gtk-4.1/` (Debian), `/usr/libexec/…` (Fedora), `/usr/lib/…` (Arch). */
function libraryFolders(): string[] {
  const roots = ['/usr/libexec', '/usr/lib', ...list('/usr/lib').filter((path) => path.endsWith('-linux-gnu'))]
  return roots.flatMap(list).filter((path) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(path))
}

/** The browser that comes with WebKitGTK: beside the driver, as in a build of one's own, or where distributions put it. */
export const findMiniBrowser = (driver: string): string | undefined =>
  [dirname(driver), ...libraryFolders()].map((folder) => join(folder, 'MiniBrowser')).find((file) => existsSync(file))

const virtualScreens = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb']

/** A screen that nobody sees. */
export const findVirtualScreen = (): string | undefined => virtualScreens.find((file) => existsSync(file))

/** Can a window be opened at all? */
export const hasScreen = (): boolean => Boolean(findVirtualScreen() ?? process.env['DISPLAY'])
