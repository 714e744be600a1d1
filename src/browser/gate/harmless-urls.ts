/** Texts of URLs that are essential whoever asks: a parse costs more than the call may (design §7). */
export interface HarmlessUrls {
  has(text: string, base: Document): boolean
  add(text: string, base: Document): void
}

/** What the site writes once a request must not add up. */
const most = 1000
const longest = 500

export const createHarmlessUrls = (): HarmlessUrls => {
  const known = new Set<string>()
  const bases = new WeakMap<Document, HTMLCollectionOf<HTMLBaseElement>>()
  /** What is relative has another host where a `<base>` says so. */
  const isFixed = (text: string, base: Document) => {
    let elements = bases.get(base)
    if (!elements) bases.set(base, (elements = base.getElementsByTagName('base')))
    return elements.length === 0 || /^https?:/i.test(text)
  }
  return {
    // Code and pictures in the URL itself: no host, and too long to look at.
    has: (text, base) => /^(data|blob):/.test(text) || (known.has(text) && isFixed(text, base)),
    add(text, base) {
      if (text.length > longest || !isFixed(text, base)) return
      if (known.size >= most) known.clear()
      known.add(text)
    },
  }
}
