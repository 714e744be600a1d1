/** Texts of URLs that are essential whoever asks: a parse costs more than the call may (design §7). */
export interface HarmlessUrls {
  has(text: string): boolean
  add(text: string): void
}

/** What the site writes once a request must not add up. */
const most = 1000
const longest = 500

export const createHarmlessUrls = (): HarmlessUrls => {
  const known = new Set<string>()
  return {
    // Code and pictures in the URL itself: no host, and too long to look at.
    has: (text) => /^(data|blob):/.test(text) || known.has(text),
    add(text) {
      // Those with a host of their own: where others lead depends on the document.
      if (text.length > longest || !/^https?:\/\//i.test(text)) return
      if (known.size >= most) known.clear()
      known.add(text)
    },
  }
}
