/** The second layer: a dialog in the middle, a sheet from the foot on small screens. */
export const preferencesStyles = `
dialog{position:fixed;inset:0;margin:auto;box-sizing:border-box;inline-size:calc(100% - 2rem);max-inline-size:40em;max-block-size:calc(100dvh - 2rem);padding:0;overflow:auto;overscroll-behavior:contain;container-type:inline-size;color:inherit;background:var(--izin-bg);border:1px solid var(--izin-line);border-radius:calc(var(--izin-radius) + 6px);box-shadow:0 1em 4em rgb(0 0 0/.2)}
dialog::backdrop{background:rgb(0 0 0/.5)}
.panel{display:flex;flex-direction:column;max-block-size:inherit}
.head,.foot{padding:1em 1.5em}
.head{display:flex;align-items:center;justify-content:space-between;gap:1em;padding-block:.75em}
.foot{padding-block-end:max(1em,env(safe-area-inset-bottom));border-block-start:1px solid var(--izin-line)}
h2{font-size:1.25em}
h2:focus-visible{outline:0}
ul{margin:0}
.close{flex:none;inline-size:44px;padding:0;margin-inline-end:-.75em;border-color:transparent;background:none;font-size:1.25em;font-weight:400}
.body{padding:0 1.5em 1.25em;display:grid;gap:1em}
.intro{display:grid;gap:.5em}
.news{border-inline-start:3px solid var(--izin-accent);padding-inline-start:1em}
dl,.note+.note{margin:.25em 0}
dt{display:inline;font-weight:600}
dt::after{content:": "}
dd{display:inline;margin:0}
:disabled{opacity:.5;cursor:not-allowed}
.category{border-block-start:1px solid var(--izin-line);padding-block-start:.5em}
.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-block-size:44px}
.row{font-size:1em;font-weight:600}
li .row{font-weight:400}
.always{font-size:.875em;}
label{cursor:pointer;flex:1;padding-block:.5em}
summary{font-size:.875em;cursor:pointer;inline-size:fit-content;min-block-size:44px;align-content:center;padding-inline-end:1em}
ul{list-style:none;padding:0;padding-inline-start:1em;border-inline-start:2px solid var(--izin-line)}
li li{margin-block:.5em}
input{appearance:none;flex:none;margin:0;display:inline-grid;align-items:center;inline-size:52px;block-size:44px;border-radius:var(--izin-radius);cursor:pointer}
input::before,input::after{content:"";grid-area:1/1;box-sizing:border-box}
input::before{block-size:28px;border:2px solid var(--izin-control);border-radius:14px}
input::after{inline-size:18px;block-size:18px;margin-inline-start:5px;border-radius:50%;background:var(--izin-control);font:700 12px/18px system-ui,sans-serif;text-align:center}
input:checked::before{background:var(--izin-accent);border-color:var(--izin-accent)}
input:checked::after{content:"✓";margin-inline-start:29px;color:var(--izin-accent);background:var(--izin-bg)}
.category button{margin-block-start:.75em;padding-inline:1em}
code{font:inherit;overflow-wrap:anywhere}
@media (prefers-reduced-motion:no-preference){dialog{animation:izin .18s}}
@keyframes izin{0%{opacity:0}}
@media (max-width:40em){dialog{margin-block-end:0;inline-size:100%;max-inline-size:none;border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0}}
@media (min-height:34em){dialog{overflow:hidden}.body{overflow:auto;overscroll-behavior:contain}}
@media (forced-colors:active){input{forced-color-adjust:none}input::before{border-color:ButtonText}input::after{background:ButtonText}input:checked::before{background:Highlight;border-color:Highlight}input:checked::after{color:Highlight;background:HighlightText}}`
