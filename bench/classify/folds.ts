import { createHash } from 'node:crypto'
import { createClassifier } from '../../src/classify/classifier.js'
import { buildTables } from '../../src/classify/build/build-tables.js'
import type { Sources } from '../../src/classify/build/entry.js'
import { matchesName } from '../../src/core/name-pattern.js'
import type { Service } from '../../src/core/types.js'
import { builtInServices } from '../../src/services/built-in.js'
import type { Answer } from './scores.js'
import type { Labelled } from './reference.js'

/** `www.Example.co.uk`, `Example Ltd.` and `example` are one vendor. */
export const vendorOf = (text: string): string => {
  const name = text.toLowerCase().trim()
  if (/^[\w-]+(\.[\w-]+)+$/.test(name)) return siteOf(name).split('.')[0] ?? name
  return name.replace(/[,(].*$/, '').replace(/\b(inc|ltd|llc|gmbh|corp|technologies|analytics|ads|web services)\b\.?/g, '').replace(/[^a-z\d]/g, '')
}

/** The registrable domain, near enough for a list of trackers. */
const siteOf = (host: string): string => {
  const labels = host.split('.')
  const isDouble = labels.length > 2 && /^(co|com|org|net)$/.test(labels.at(-2) ?? '')
  return labels.slice(isDouble ? -3 : -2).join('.')
}

const keyOf = (name: string) => name.toLowerCase().replaceAll('*', '')

/** What is known without these rows: not their names, nor their vendors, nor their hosts. */
const hide = (sources: Sources, rows: readonly Labelled[]): Sources => {
  const names = new Set(rows.map(({ name }) => keyOf(name)))
  const vendors = new Set(rows.map(({ vendor }) => vendorOf(vendor)))
  const sites = new Set(rows.flatMap(({ domain }) => (domain ? [siteOf(domain)] : [])))
  const written = [...names]
  const speaksFor = (name: string) => name.includes('*') && written.some((each) => each.startsWith(name.split('*', 1)[0]?.toLowerCase() ?? ''))
  return {
    names: sources.names.filter(({ name, vendor, domain }) =>
      !names.has(keyOf(name)) && !speaksFor(name) && !vendors.has(vendorOf(vendor)) && !(domain && sites.has(siteOf(domain)))),
    hosts: sources.hosts.filter(({ host }) => !sites.has(siteOf(host))),
  }
}

const withoutTheirs = (services: readonly Service[], rows: readonly Labelled[]) => {
  const sites = new Set(rows.flatMap(({ domain }) => (domain ? [siteOf(domain)] : [])))
  return services.filter(({ hosts = [], cookies = [], storage = [] }) =>
    !hosts.some((host) => sites.has(siteOf(host.split('/')[0] ?? ''))) &&
    !rows.some(({ name }) => [...cookies, ...storage].some((pattern) => matchesName(pattern, name))))
}

type Classify = ReturnType<typeof createClassifier>

const ask = (classify: Classify, { name, domain, lifetime, isKey, category }: Labelled): Answer => ({
  expected: category,
  weight: 1,
  given: classify({
    // A wildcard stands for what a visit makes of it.
    name: name.replaceAll('*', '1a2b'), ...(domain && { domain }), ...(lifetime !== undefined && { lifetime }),
    kind: isKey ? 'storage' : 'cookie',
  }),
})

export const askAll = (classify: Classify, rows: readonly Labelled[]): Answer[] => rows.map((row) => ask(classify, row))

const folds = 5
/** How vendors fall into folds moves the figures by half a point: so each row is asked once in each of so many partitions. */
const partitions = 5

/** Not the classifier's own fingerprint: a change to that is not to change what is asked. */
const foldOf = ({ vendor }: Labelled, partition: number) => createHash('sha256').update(`${partition} ${vendorOf(vendor)}`).digest().readUInt32LE() % folds

const askInFolds = (rows: readonly Labelled[], createWithout: (held: readonly Labelled[]) => Classify): Answer[] =>
  Array.from({ length: partitions * folds }, (_, at) => rows.filter((row) => foldOf(row, Math.floor(at / folds)) === at % folds))
    .flatMap((held) => askAll(createWithout(held), held))

/** Each row is asked of a classifier made without its vendor, and without everything that its fold's rows name. */
export const askHidden = (rows: readonly Labelled[], sources: Sources): Answer[] => {
  const services = builtInServices()
  return askInFolds(rows, (held) => createClassifier(buildTables(hide(sources, held)), withoutTheirs(services, held)))
}

/**
 * The same, but what we know otherwise stays: what we wrote ourselves from vendors' documentation, and who is behind a host.
 * Near to how names fare that no public list of names has; too good where we looked at these very rows.
 */
export const askUnlisted = (rows: readonly Labelled[], sources: Sources): Answer[] => {
  const isOurs = ({ source }: Sources['names'][number]) => source.startsWith('izin')
  const services = builtInServices()
  return askInFolds(rows, (held) => {
    const listed = hide(sources, held).names.filter((name) => !isOurs(name))
    return createClassifier(buildTables({ names: [...sources.names.filter(isOurs), ...listed], hosts: sources.hosts }), services)
  })
}
