import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Answer, empty, html, json, type Player, script } from './answer.js'

export const siteHost = 'portal.test'
export const siteUrl = `https://${siteHost}`
const dist = new URL('../../../dist/', import.meta.url)

/** A built file as the site serves it under `/izin/`. */
export function izinFile(path: string): Answer {
  const file = fileURLToPath(new URL(path.replace(/\?.*/, '').slice('/izin/'.length), dist))
  return existsSync(file) && statSync(file).isFile() ? script(readFileSync(file)) : empty(404)
}

const own: Readonly<Record<string, () => Answer>> = {
  '/app.js': () => ({
    ...script('window.app = true'),
    headers: { 'set-cookie': 'session=1; Path=/; Secure; HttpOnly; SameSite=Lax' },
  }),
  '/api/lobby': () => json({ games: [] }),
  '/privacy': () => html('<!doctype html><html lang="en"><title>Privacy</title><h1>Privacy</h1></html>'),
}

/** Plays `https://portal.test/` and its subdomains; `lobby` is the page of the case. */
export const playSite = (lobby: () => Answer): Player => ({ host, path }) => {
  if (host !== siteHost) return undefined
  if (path.startsWith('/izin/')) return izinFile(path)
  const file = path.replace(/\?.*/, '')
  return own[file]?.() ?? (/\.\w+$/.test(file) ? undefined : lobby())
}
