import { parseArgs } from 'node:util'
import { states } from './states/index.js'
import type { State } from './state.js'
import { type Language, readLanguages, findRightToLeft, type Theme, themeNames } from './views.js'

const usage = `npm run screens -- [--out <folder>] [--only <pattern>] [--theme <name>]… [--language <code>]…
    --out       where the pictures and index.html go; default screens
    --only      states whose name matches this regular expression
    --theme     ${themeNames.join(', ')}; default all
    --language  of ui/locales; default English, and one that is read from the right`

export interface ScreensOptions {
  readonly out: string
  readonly states: readonly State[]
  readonly themes: readonly Theme[]
  readonly languages: readonly Language[]
}

async function usualLanguages(): Promise<readonly Language[]> {
  const arabic = await findRightToLeft()
  if (!arabic) console.log('No language of ui/locales is read from the right: there are no mirrored pictures.')
  return [{ code: 'en', dir: 'ltr' }, ...(arabic ? [arabic] : [])]
}

async function languagesOf(codes: readonly string[] | undefined): Promise<readonly Language[]> {
  if (!codes) return usualLanguages()
  const known = await readLanguages()
  return codes.map((code) => {
    const language = known.find((each) => each.code === code)
    if (!language) throw new Error(`--language is not ${code}: write ${known.map((each) => each.code).join(' or ')}`)
    return language
  })
}

const options = {
  out: { type: 'string', default: 'screens' }, only: { type: 'string', default: '' },
  theme: { type: 'string', multiple: true }, language: { type: 'string', multiple: true }, help: { type: 'boolean' },
} as const

/** What the command line asks for. Throws what a person can act on. */
export async function readOptions(args: readonly string[]): Promise<ScreensOptions | undefined> {
  const { values: { out, only, theme, language, help } } = parseArgs({ args: [...args], options })
  if (help) return void console.log(usage)
  const wanted = states.filter(({ name }) => new RegExp(only).test(name))
  if (wanted.length === 0) throw new Error(`--only ${only} matches none of ${states.map(({ name }) => name).join(', ')}`)
  const themes = theme ? themeNames.filter((name) => theme.includes(name)) : themeNames
  if (themes.length < (theme?.length ?? 0)) throw new Error(`--theme is one of ${themeNames.join(', ')}`)
  return { out, states: wanted, themes, languages: await languagesOf(language) }
}
