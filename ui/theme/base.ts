const light = '--izin-bg:#fff;--izin-text:#17181c;--izin-accent:#0b6158'
const dark = 'color-scheme:dark;--izin-bg:#222327;--izin-text:#f1f2f4;--izin-accent:#7ed3c4'
/** Of two colours, whatever colours a site has: a reader's wish for contrast wins over its look. */
const plain = (ground: string, ink: string) => `--izin-bg:${ground}!important;--izin-text:${ink}!important`
const lines = ['line', 'control', 'accent', 'button'].map((name) => `--izin-${name}:var(--izin-text)!important`).join(';')

/** Each theme is when to be dark, and when to be of high contrast. */
const themes = {
  auto: ['(prefers-color-scheme:dark)', '(prefers-contrast:more)'],
  light: ['not all', '(prefers-contrast:more)'],
  dark: ['all', '(prefers-contrast:more)'],
  contrast: ['(prefers-color-scheme:dark)', 'all'],
} as const

export type Theme = keyof typeof themes

const tokens = (isDark: string) => `
:host{--izin-line:#80828940;--izin-control:#808289;--izin-tint:#80828914;--izin-button:var(--izin-text);--izin-button-text:var(--izin-bg);--izin-radius:10px;${light}}
@media ${isDark}{:host{${dark}}}`

/** Last, so that it wins. */
const contrast = ([isDark, isContrast]: (typeof themes)[Theme]) => `
@media ${isContrast}{:host{${plain('#fff', '#000')};${lines};--izin-button-text:var(--izin-bg)!important}.note{opacity:1}@media ${isDark}{:host{${plain('#000', '#fff')}}}}`

/**
 * Tokens, buttons and links: what every part of the interface stands on. A site's own look is
 * `izin-root, izin-placeholder { --izin-accent: … }`; an outer rule wins over `:host`. Buttons that decide take text and
 * ground the other way round, so they are as legible as the text whatever accent a site has; the greys suit light and dark.
 * Terse, because every byte is sent; no line-height or letter-spacing on leaves, so that a reader's own text spacing
 * arrives by inheritance (WCAG 1.4.12).
 */
export const base = (theme: Theme = 'auto'): string => `
:host{all:initial;display:contents;line-height:1.5}${tokens(themes[theme][0])}
.izin{display:contents;color:var(--izin-text);font-family:var(--izin-font,system-ui,sans-serif);font-size:max(.9375rem,15px);overflow-wrap:anywhere}
h2,p{margin:0}
h2{font-size:1.25em;line-height:1.3}
h2:focus-visible{outline:0}
.note{opacity:.82;font-size:.875em}
a{color:var(--izin-accent)}
:where(.izin) button{font:inherit;letter-spacing:inherit;word-spacing:inherit;font-size:.9375em;font-weight:600;color:inherit;background:none;min-block-size:44px;padding:.5em .75em;border:1px solid var(--izin-control);border-radius:var(--izin-radius);cursor:pointer}
:where(.izin) .solid{color:var(--izin-button-text);background:var(--izin-button);border-color:var(--izin-button)}
@media (hover:hover){:where(.izin) button:not(.solid):hover{background:var(--izin-tint)}.solid:hover{background:color-mix(in srgb,var(--izin-button) 85%,var(--izin-bg))}}
:where(.izin) :focus-visible{outline:2px solid var(--izin-accent);outline-offset:2px}
[role=status]{position:fixed;opacity:0;pointer-events:none}
.actions{display:grid;gap:.5em}
@container (min-width:20em){.actions{grid-template-columns:1fr 1fr}.actions :last-child,.actions :nth-last-child(2):first-child{grid-column:1/-1}}
@container (min-width:27em){.actions{grid-auto-flow:column;grid-template-columns:none;grid-auto-columns:minmax(0,1fr)}.actions :nth-child(n){grid-column:auto}}
@media (prefers-reduced-motion:no-preference){[part=banner],dialog{animation:izin .18s}}
@keyframes izin{0%{opacity:0}}
@media print{:host{display:none!important}}${contrast(themes[theme])}`
