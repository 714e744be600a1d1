import type { Shot } from './take.js'
import { devices } from './views.js'

const facets = {
  theme: ({ theme }: Shot) => theme as string,
  device: ({ device }: Shot) => device as string,
  direction: ({ language }: Shot) => language.dir as string,
}
type Facet = keyof typeof facets

const unique = (values: readonly string[]) => [...new Set(values)]

const style = `
:root{color-scheme:light dark;--line:light-dark(#d9dce2,#33363d);--quiet:light-dark(#5c6370,#a2a8b4)}
body{margin:0;font:15px/1.5 system-ui,sans-serif;background:light-dark(#f4f5f7,#16171a);color:light-dark(#1d2026,#eceef2)}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 2rem;align-items:baseline;padding:.75rem 2rem;background:light-dark(#fffd,#1b1d21f0);backdrop-filter:blur(8px);border-bottom:1px solid var(--line)}
h1{font-size:1.05rem;margin:0}
fieldset{display:flex;gap:.9rem;border:0;margin:0;padding:0}
legend{float:left;color:var(--quiet);margin-inline-end:.9rem;padding:0}
label{cursor:pointer}
section{padding:1.5rem 2rem 0}
h2{font-size:1.3rem;margin:0 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .75rem;color:var(--quiet);font-weight:600}
.shots{display:flex;flex-wrap:wrap;gap:1.25rem;align-items:flex-start}
figure{margin:0}
img{display:block;inline-size:auto;block-size:20rem;border:1px solid var(--line);border-radius:8px;background:light-dark(#fff,#000)}
figcaption{inline-size:0;min-inline-size:100%;font-size:.8rem;color:var(--quiet);margin-block-start:.35rem}`

/** A rule for each value: what is not ticked is not shown. Without a script, so that the page works from a folder. */
const filterRules = (shots: readonly Shot[]) => (Object.keys(facets) as Facet[]).flatMap((facet) =>
  unique(shots.map(facets[facet])).map((value) =>
    `body:has(#${facet}-${value}:not(:checked)) [data-${facet}=${value}]{display:none}`)).join('\n')

const choice = (facet: Facet, value: string) =>
  `<label><input type="checkbox" id="${facet}-${value}" checked> ${value}</label>`

const fieldset = (shots: readonly Shot[]) => (facet: Facet) =>
  `<fieldset><legend>${facet}</legend>${unique(shots.map(facets[facet])).map((value) => choice(facet, value)).join('')}</fieldset>`

const figure = (shot: Shot) => {
  const { file, state, theme, device, language } = shot
  const { width, height } = devices[device].viewport
  const marks = (Object.keys(facets) as Facet[]).map((facet) => `data-${facet}="${facets[facet](shot)}"`).join(' ')
  return `<figure ${marks}><a href="${file}"><img src="${file}" width="${width}" height="${height}" loading="lazy" alt="${state.name}, ${theme}, ${device}, ${language.code}"></a>
<figcaption>${theme} · ${device} ${width}×${height} · ${language.code}</figcaption></figure>`
}

const ofState = (shots: readonly Shot[]) => (name: string) =>
  `<h3 id="${name}">${name}</h3>\n<div class="shots">${shots.filter(({ state }) => state.name === name).map(figure).join('\n')}</div>`

const ofGroup = (shots: readonly Shot[]) => (group: string) => {
  const here = shots.filter(({ state }) => state.group === group)
  return `<section><h2>${group}</h2>\n${unique(here.map(({ state }) => state.name)).map(ofState(here)).join('\n')}</section>`
}

/** All pictures on one page, by state, to be narrowed by theme, device and direction. */
export const gallery = (shots: readonly Shot[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Izin: screens</title>
<style>${style}
${filterRules(shots)}</style></head>
<body><header><h1>Izin: ${shots.length} screens</h1>${(Object.keys(facets) as Facet[]).map(fieldset(shots)).join('')}</header>
${unique(shots.map(({ state }) => state.group)).map(ofGroup(shots)).join('\n')}
</body></html>
`
