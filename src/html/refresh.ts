/** Where `<meta http-equiv=refresh>` goes (WHATWG HTML, "shared declarative refresh steps"); the page itself where it names nothing. */
export const readRefreshUrl = (content: string): readonly string[] => {
  const [, rest = ''] = /^\s*[\d.]+\s*[;,]?\s*([^]*)$/.exec(content) ?? /^\s*()/.exec(content) ?? []
  const url = rest.replace(/^url\s*=\s*/i, '')
  const quote = /^["']/.exec(url)?.[0]
  return url === '' ? [] : [quote ? url.slice(1).split(quote)[0]! : url]
}
