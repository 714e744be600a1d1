const light = '--izin-bg:#fff;--izin-text:#1a1b1e;--izin-accent:#0b6158'
const dark = 'color-scheme:dark;--izin-bg:#1b1c20;--izin-text:#f1f2f4;--izin-accent:#7ed3c4'

const darkWhen = { auto: '(prefers-color-scheme:dark)', dark: 'all', light: 'not all' }

/**
 * Tokens, buttons and links: what every part of the interface stands on. A site's own look is
 * `izin-root, izin-placeholder { --izin-accent: … }`; an outer rule wins over `:host`. The greys suit light and dark.
 * Terse, because every byte is sent; no line-height or letter-spacing on leaves, so that a reader's own text spacing
 * arrives by inheritance (WCAG 1.4.12).
 */
export const base = (theme: keyof typeof darkWhen = 'auto'): string => `
:host{all:initial;display:contents;line-height:1.5;--izin-radius:10px;--izin-line:#80828940;--izin-control:#808289;--izin-button:#80828914;${light}}
@media ${darkWhen[theme]}{:host{${dark}}}
@media (prefers-contrast:more){:host{--izin-line:var(--izin-text);--izin-control:var(--izin-text)}.note{opacity:1}}
.izin{display:contents;color:var(--izin-text);font-family:var(--izin-font,system-ui,sans-serif);font-size:max(.9375rem,15px);overflow-wrap:anywhere}
h2,p{margin:0}
h2{font-size:1.125em}
.note{opacity:.82;font-size:.875em}
a{color:var(--izin-accent)}
:where(.izin) button{font:inherit;letter-spacing:inherit;word-spacing:inherit;font-size:.9375em;font-weight:600;color:inherit;background:var(--izin-button);min-block-size:44px;padding:.5em .25em;border:1px solid var(--izin-control);border-radius:var(--izin-radius);cursor:pointer}
:where(.izin) button:hover{background:var(--izin-line)}
:where(.izin) :focus-visible{outline:2px solid var(--izin-accent);outline-offset:2px}
[role=status]{position:fixed;opacity:0;pointer-events:none}
.actions{display:grid;gap:.5em}
@container (min-width:17em){.actions{grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);position:sticky;inset-block-end:0;background:var(--izin-bg)}}
@media print{:host{display:none!important}}`
