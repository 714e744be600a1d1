/**
 * True for text that could name another host, in HTML, CSS or a URL: two slashes of either kind, with what the URL
 * parser drops between them, a scheme, or an escape that may stand for one. Most text can not, and is looked at no more.
 * The namespaces of SVG are no hosts anybody asks.
 */
export const namesHost = (text: string): boolean =>
  /[/\\:&]/.test(text) && /[/\\][\t\n\r]*[/\\](?!www\.w3\.org\/)|https?:|\\|&(?:#|sol|bsol|colon|tab|newline)/i.test(text)
