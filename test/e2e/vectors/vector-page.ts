import type { Parts, Target } from './vector.js'

/** The page as the site wrote it, with these lines first in its head. */
export type RawPage = (lines?: string) => string

type PagePart = { readonly id: string } & Pick<Parts, 'head' | 'body' | 'script'>

/** JSON that cannot end the script it stands in. */
const literal = (value: string) => JSON.stringify(value).replace(/</g, '\\u003c')

function firstPartyCode(script: string, { url, here, host }: Target): string {
  return `<script>
async function attempt(url) { const here = ${literal(here)}, host = ${literal(host)};
${script}
}
attempt(${literal(url)})
</script>`
}

/** A small page of a site: its static markup in its place, its code at the end of the body. */
export const pageOf = ({ id, head, body, script }: PagePart, target: Target): RawPage => (lines = '') =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${lines}
<title>${id}</title>
<link rel="icon" href="data:,">
${head?.(target) ?? ''}
</head>
<body>
<h1>Portal Games</h1>
${body?.(target) ?? ''}
<p id="after">Play now</p>
${script === undefined ? '' : firstPartyCode(script, target)}
</body>
</html>`
