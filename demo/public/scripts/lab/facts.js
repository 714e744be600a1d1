const { vendors, bare, places, place, texts } = JSON.parse(document.querySelector('#lab-facts').textContent)

export { bare, place, places, vendors }

/** The Lab's texts in the language the page is in now. */
export const getTexts = () => texts[document.documentElement.lang] ?? texts.en

const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]))

const covers = (entry, { hostname, pathname }) => {
  const slash = entry.indexOf('/')
  const host = slash < 0 ? entry : entry.slice(0, slash)
  return hostname === host && (slash < 0 || pathname.startsWith(entry.slice(slash)))
}

/** The vendor a held address belongs to; the longest entry wins. */
export const findVendor = ({ service, url }) => {
  if (service && byId.has(service)) return byId.get(service)
  if (!URL.canParse(url, location.href)) return undefined
  const address = new URL(url, location.href)
  const longest = (vendor) => Math.max(0, ...vendor.hosts.filter((host) => covers(host, address)).map((host) => host.length))
  const [best] = vendors.map((vendor) => [longest(vendor), vendor]).sort(([a], [b]) => b - a)
  return best[0] > 0 ? best[1] : undefined
}

const pattern = (name) => new RegExp(`^${name.split('*').map((text) => text.replace(/[.$+?^()[\]{}|\\]/g, '\\$&')).join('.*')}$`)
const stores = vendors.flatMap((vendor) => vendor.stores.map((name) => [pattern(name), vendor]))

const own = /^(__Host-)?(gelanggang\.|izin|language$|lab$)/
const portal = { name: 'Gelanggang', category: 'essential' }
const stranger = { name: '?', category: 'unlisted' }

/** Who keeps something under this name. */
export const findKeeper = (name) =>
  own.test(name) ? portal : stores.find(([matches]) => matches.test(name))?.[1] ?? stranger
