import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import { findMiniBrowser, hasScreen } from './webkit-parts.js'

/** A program these tests need: where it may be, and how it comes onto a machine. */
export interface Wanted {
  readonly name: 'Chromium' | 'Chromium headless shell' | 'Firefox' | 'WebKitGTK' | 'nginx'
  /** The environment variable whose path wins. */
  readonly variable: string
  readonly places: () => readonly string[]
  /** Where the file alone is not enough. */
  readonly isComplete?: (file: string) => boolean
  /** On Debian. */
  readonly packages: readonly string[]
  /** Playwright's name for it, where its build is one we can drive. */
  readonly playwright?: string
  /** What to do where we cannot install it. */
  readonly advice: string
}

export const chromium: Wanted = {
  name: 'Chromium',
  variable: 'IZIN_CHROMIUM',
  places: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    playwright.executablePath(),
  ],
  packages: ['chromium'],
  playwright: 'chromium',
  advice: 'Install the package "chromium" (Debian: apt-get install chromium) or Google Chrome, ' +
    'or set IZIN_CHROMIUM to the path of one.',
}

/** The same engine without a window, where a page costs little more than half the CPU: the catalogue runs in it where it is there. */
export const headlessShell: Wanted = {
  name: 'Chromium headless shell',
  variable: 'IZIN_CHROMIUM_SHELL',
  places: () => ['/usr/bin/chromium-headless-shell'],
  packages: ['chromium-headless-shell'],
  advice: 'Chromium itself is used, and takes longer. Debian: apt-get install chromium-headless-shell, or set ' +
    'IZIN_CHROMIUM_SHELL to the path of one.',
}

/** Playwright's Firefox is a build of its own that speaks Playwright's protocol: not this one. */
export const firefox: Wanted = {
  name: 'Firefox',
  variable: 'IZIN_FIREFOX',
  places: () => [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  packages: ['firefox-esr'],
  advice: 'Install the package "firefox-esr" (Debian: apt-get install firefox-esr) or Firefox from mozilla.org, ' +
    'or set IZIN_FIREFOX to the path of one.',
}

/** The file is WebKit's driver; the browser that it drives and a screen are its other parts. */
export const webkit: Wanted = {
  name: 'WebKitGTK',
  variable: 'IZIN_WEBKIT',
  places: () => ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'],
  isComplete: (driver) => findMiniBrowser(driver) !== undefined && hasScreen(),
  packages: ['webkit2gtk-driver', 'xvfb'],
  advice: 'It runs on Linux: install the packages "webkit2gtk-driver" and "xvfb" (Debian: apt-get install ' +
    'webkit2gtk-driver xvfb), or set IZIN_WEBKIT to the path of a WebKitWebDriver with MiniBrowser beside it.',
}

/** One of the examples is its configuration. */
export const nginx: Wanted = {
  name: 'nginx',
  variable: 'IZIN_NGINX',
  places: () => ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
  packages: ['nginx-light'],
  advice: 'Install the package "nginx-light" (Debian: apt-get install nginx-light), or set IZIN_NGINX to the path of one.',
}

export const allWanted = [chromium, headlessShell, firefox, webkit, nginx] as const

/** The file to start, or `undefined` where there is none. */
export function find({ variable, places, isComplete = () => true }: Wanted): string | undefined {
  const chosen = process.env[variable]
  if (chosen && !existsSync(chosen)) throw new Error(`${variable} is ${chosen}, and there is no such file.`)
  return [...(chosen ? [chosen] : places())].find((place) => existsSync(place) && isComplete(place))
}
