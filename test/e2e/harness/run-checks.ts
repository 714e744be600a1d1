import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type LoggedRequest, type Player, script } from './answer.js'
import { siteHost } from './site.js'
import type { World } from './test.js'
import type { Visitor } from './visitor.js'

/** A vendor that is denied, with a path nobody else asks for. */
export const deniedUrl = 'https://www.facebook.com/denied/'

const source = (name: string) => readFileSync(fileURLToPath(new URL(`../checks/${name}.js`, import.meta.url)), 'utf8')

/** `?js=` is what a file of the site's consists of; `/checks/<name>.js` is that file. */
export const playChecks: Player = ({ host, path }: LoggedRequest) => {
  if (host !== siteHost) return undefined
  const { pathname, searchParams } = new URL(path, 'https://portal.test')
  const [, name] = /^\/checks\/(\w+)\.js$/.exec(pathname) ?? []
  if (name) return script(source(name))
  const code = searchParams.get('js')
  if (code !== null) return script(code)
  if (pathname === '/missing.js') return { status: 404, type: 'text/plain', body: '' }
  return /\.txt$|^\/own/.test(pathname) ? { type: 'text/plain', body: 'own' } : undefined
}

/** The answer of every check of that name, each after the other. */
export const runChecks = (visitor: Visitor, expression: string): Promise<Record<string, unknown>> =>
  visitor.page.evaluate(async (text) => {
    const checks = (0, eval)(text) as Record<string, () => unknown>
    const answers: Record<string, unknown> = {}
    for (const [name, check] of Object.entries(checks)) answers[name] = await check()
    return answers
  }, expression)

/** What the denied vendor was asked for. */
export const askedFor = (world: World): readonly string[] =>
  world.server.log.requests.filter(({ path }) => path.startsWith('/denied/')).map(({ path }) => path.slice('/denied/'.length))
