/** The second layer: a dialog in the middle, a sheet from the foot on small screens. */
export const preferencesStyles = `
[part=preferences]{position:fixed;inset:0;margin:auto;box-sizing:border-box;inline-size:calc(100% - 2rem);max-inline-size:40em;max-block-size:calc(100dvh - 2rem);padding:0;overflow:auto;overscroll-behavior:contain;container-type:inline-size;color:inherit;background:var(--izin-bg);border:1px solid var(--izin-line);border-radius:calc(var(--izin-radius) + 6px);box-shadow:0 1em 4em #0003}
.panel{display:flex;flex-direction:column;max-block-size:inherit}
.head,.foot{padding:1em 1.5em}
.head{position:relative;box-shadow:0 .5em .75em var(--izin-bg);display:flex;align-items:center;justify-content:space-between;gap:1em;padding-block:.75em .25em}
.foot{padding-block-end:max(1em,env(safe-area-inset-bottom));border-block-start:1px solid var(--izin-line)}
.head h2{font-size:1.375em}
ul{margin:0}
.close{flex:none;inline-size:44px;padding:0;margin-inline-end:-.75em;border:0;font-size:1.25em;font-weight:400}
.body{padding:.25em 1.5em 1.5em;display:grid;grid-template-columns:minmax(0,1fr);gap:.75em}
.intro{display:grid;gap:.5em;margin-block-end:.5em}
.news{border-inline-start:3px solid var(--izin-accent);padding-inline-start:1em}
.note+.note,dl{margin-block-start:.5em}
dl{display:grid;grid-template-columns:fit-content(40%) 1fr;gap:.25em 1em;margin:0}
dl div{display:contents}
dt{font-weight:600}
dd{margin:0}
:disabled{opacity:.5;cursor:not-allowed}
.category{border:1px solid var(--izin-line);border-radius:var(--izin-radius);padding:.375em 1em .75em}
.who,.past{border-width:1px 0 0;border-radius:0;padding:1em 0 0}
.row{display:flex;align-items:center;justify-content:space-between;gap:1em;min-block-size:44px;font-weight:600}
li .row{font-weight:400}
.always{font-size:.875em;font-weight:400;padding:.125em .75em;border-radius:2em;background:var(--izin-tint)}
h3{flex:1;margin:0;font:inherit}
label{display:block;cursor:pointer;flex:1;padding-block:.5em}
summary{display:flex;align-items:center;gap:.75em;font-size:.875em;font-weight:600;cursor:pointer;inline-size:fit-content;min-block-size:44px;margin-block-end:-.5em;padding-inline-end:1em}
summary::-webkit-details-marker{display:none}
summary::after{content:"";inline-size:.4em;block-size:.4em;margin-block-start:-.25em;direction:ltr;border:0 solid;border-block-end-width:2px;border-inline-end-width:2px;transform:rotate(45deg)}
[open]>summary::after{margin-block-start:.25em;transform:rotate(225deg)}
ul{list-style:none;padding:0}
details>ul{margin-block-start:.5em}
details>ul>li{padding-block:.375em;border-block-start:1px solid var(--izin-line)}
li li{margin-block:.5em}
input{appearance:none;flex:none;margin:0;font-size:1em;display:inline-grid;align-items:center;inline-size:3.4em;block-size:max(44px,2.9em);border-radius:var(--izin-radius);cursor:pointer}
input::before,input::after{content:"";grid-area:1/1;box-sizing:border-box}
input::before{block-size:1.85em;border:2px solid var(--izin-control);border-radius:1em}
input::after{inline-size:1.5em;block-size:1.5em;margin-inline-start:.4em;border-radius:50%;background:var(--izin-control);font:700 .8em/1.5 system-ui,sans-serif;text-align:center}
input:checked::before{background:var(--izin-accent);border-color:var(--izin-accent)}
input:checked::after{content:"✓";margin-inline-start:2.35em;color:var(--izin-accent);background:var(--izin-bg)}
.past button{margin-block-start:.75em;margin-inline-end:.5em;padding-inline:1em}
code{font:inherit;font-weight:600;overflow-wrap:anywhere}
@media (max-width:40em){[part=preferences]{margin-block-end:0;inline-size:100%;max-inline-size:none;border-width:1px 0 0;border-end-start-radius:0;border-end-end-radius:0}.head,.body,.foot{padding-inline:1.25em}}
@container (max-width:27em){.past button{inline-size:100%}}
@container (max-width:17em){dl{grid-template-columns:1fr}.row{flex-wrap:wrap}.panel{overflow:auto}.panel .body{overflow:visible}}
@media (min-height:34em){[part=preferences]{overflow:hidden}.body{overflow:auto;overscroll-behavior:contain}}
@media (forced-colors:active){input{forced-color-adjust:none}input::before{border-color:ButtonText}input::after{background:ButtonText}input:checked::before{background:Highlight;border-color:Highlight}input:checked::after{color:Highlight;background:HighlightText}.link{color:LinkText}:disabled{opacity:1;color:GrayText}:disabled::before{border-color:GrayText}:disabled::after{background:GrayText}}`
