import { parseArgs } from 'node:util'
import { loadLanguage } from '../../ui/load-language.js'
import { en } from '../../ui/locales/en.js'
import type { Texts } from '../../ui/texts.js'
import type { PlainConfig } from '../core/check-config.js'
import { reviewedLanguages, translations } from '../core/languages.js'
import { resolveLocale } from '../core/locale.js'
import { suggest } from '../core/validate.js'
import { readSite } from '../csp/read-site.js'
import { UsageError, type Command } from './command.js'
import { readConfigFile } from './read-config-file.js'
import { readTextsFile } from './read-texts-file.js'
import { createSnapshots, surfaces } from './snapshots.js'
import { upload, type Target } from './upload.js'

const usage = `snapshot <config> [--locale <tag>]… [--surface <name>] [--jurisdiction <place>] [--gpc] [--minor <value>] [--asked <id>]… [--texts <file>] [--upload <url> --key <key>]
    prints what a page with this configuration puts in front of a person, a line of JSON each: { hash, snapshot };
    the hash is the policy.hash of its events. What the script tag says in attributes must be in the file too
    --locale        a language, such as de; without it those a person may meet unasked, en and id, the file's, and all of --texts
    --surface       banner or preferences; without it both
    --jurisdiction  a place instead of the file's, such as US-CA
    --gpc           for a browser that sends Global Privacy Control
    --minor         true or unknown, instead of the file's
    --asked         a category or service of a question that is about part of it
    --texts         JSON of your own texts by language, { "fr": { … } }, as mountUi's locales has them
    --upload        also puts each to <url>/v1/policies/<hash>; the key is --key, or IZIN_KEY of the environment`

const options = {
  locale: { type: 'string', multiple: true }, surface: { type: 'string' }, jurisdiction: { type: 'string' }, gpc: { type: 'boolean' },
  minor: { type: 'string' }, asked: { type: 'string', multiple: true },
  texts: { type: 'string' }, upload: { type: 'string' }, key: { type: 'string' },
} as const

/** The values that an option names; all of them where it is not there. */
const pick = <T extends string>(option: string, value: string | undefined, known: readonly T[]): readonly T[] => {
  const found = known.filter((name) => name === value)
  if (value !== undefined && found.length === 0) throw new UsageError(`izin: --${option} is not ${value}: write ${known.join(' or ')}`)
  return found.length > 0 ? found : known
}

const minors = { true: true, unknown: 'unknown' } as const

const readTarget = (url: string | undefined, key = process.env['IZIN_KEY']): Target | undefined => {
  if (url === undefined) return undefined
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) throw new UsageError(`izin: --upload must be an address such as https://consent.example.com, not ${url}`)
  if (!key) throw new UsageError('izin: --upload needs the key of the backend: write --key, or set IZIN_KEY')
  return { url, key }
}

const checkAsked = (asked: readonly string[], config: PlainConfig) => {
  const { optional, siteServices } = readSite(config)
  const known = [...optional, ...siteServices.map(({ id }) => id)]
  for (const name of asked) {
    if (!known.includes(name)) throw new UsageError(`izin: no category or service is called "${name}": ${suggest(name, known)}`)
  }
}

/** The texts of each language that is asked for: the site's own, else ours. */
const readTexts = (path: string | undefined, named: readonly string[], ofFile: string | undefined): Promise<readonly Texts[]> => {
  const own = path ? readTextsFile(path) : {}
  const known = [...new Set(['en', ...translations, ...Object.keys(own)])]
  const tags = named.length > 0 ? named : [...reviewedLanguages, ...(ofFile ? [ofFile] : []), ...Object.keys(own)]
  // A tag of the site's own texts as it stands, else the language of ours that is nearest.
  const codes = tags.map((tag) => (own[tag] ? tag : resolveLocale(tag)))
  const unknown = codes.find((code) => !known.includes(code))
  if (unknown) throw new UsageError(`izin: there are no texts in ${unknown}: ${suggest(unknown, known)}`)
  return Promise.all([...new Set(codes)].map((code) => own[code] ?? (code === 'en' ? en : loadLanguage(code))))
}

const readArguments = (args: readonly string[]) => {
  const { values, positionals: [path, ...more] } = parseArgs({ args: [...args], options, allowPositionals: true })
  if (!path || more.length > 0) throw new UsageError(`izin: snapshot takes one file: izin ${usage}`)
  const { locale = [], surface, jurisdiction, minor, gpc = false, asked = [] } = values
  const [isMinor] = minor === undefined ? [] : pick('minor', minor, ['true', 'unknown'])
  return {
    path, gpc, asked, target: readTarget(values.upload, values.key),
    textsPath: values.texts, locale,
    layers: pick('surface', surface, surfaces),
    over: { ...(jurisdiction ? { jurisdiction } : {}), ...(isMinor ? { minor: minors[isMinor] } : {}) },
  }
}

/** `izin snapshot`. */
export const snapshot: Command = {
  usage,
  async run(args, output) {
    const { path, over, gpc, asked, target, textsPath, locale, layers } = readArguments(args)
    const config = { ...readConfigFile(path), ...over }
    checkAsked(asked, config)
    const snapshots = await createSnapshots(config, { gpc, asked }, { layers, texts: await readTexts(textsPath, locale, config.locale) })
    for (const { hash, snapshot } of snapshots) output.out(JSON.stringify({ hash, snapshot }))
    return target && !await upload(snapshots, target, output) ? 1 : 0
  },
}
