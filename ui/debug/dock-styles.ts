/**
 * At the top end, and on a phone never lower than where a banner may begin (a third of the height: `theme/banner.ts`), so
 * that neither covers the other. On a phone `vh` is the taller viewport and `svh` the shorter.
 */
export const dockStyles = `
:host{all:initial;display:contents;--bg:#fff;--text:#1f2124;--soft:#5b5f66;--line:#d9dbdf;--fill:#f4f5f6;--accent:#0b6158;color-scheme:light}
@media (prefers-color-scheme:dark){:host{--bg:#1b1c20;--text:#e8e9eb;--soft:#a8acb3;--line:#3a3c42;--fill:#26282d;--accent:#7ed3c4;color-scheme:dark}}
@media print{:host{display:none}}
aside{position:fixed;z-index:2147483645;inset-block-start:max(.5rem,env(safe-area-inset-top));inset-inline-end:max(.5rem,env(safe-area-inset-right));box-sizing:border-box;inline-size:min(27rem,100% - 1rem);max-block-size:calc(100svh - 50vh - 1rem);min-block-size:2.25rem;display:flex;overflow:auto;resize:vertical;overscroll-behavior:contain;background:var(--bg);color:var(--text);border:1px solid var(--line);border-radius:8px;box-shadow:0 4px 20px #0003;font:12px/1.45 system-ui,sans-serif;text-align:start}
@media (max-width:40em){aside{max-block-size:calc(100svh - 66vh - 1rem)}}
aside:has(>details:not([open])){resize:none;block-size:auto!important;inline-size:auto;max-inline-size:calc(100% - 1rem)}
aside>details{flex:1;min-inline-size:0}
summary{cursor:pointer;padding:.35em .75em;font-weight:600}
aside>details>summary{position:sticky;inset-block-start:0;z-index:1;padding-block:.6em;background:var(--bg);border-block-end:1px solid var(--line)}
:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}
.tools{display:flex;flex-wrap:wrap;gap:.5em;align-items:center;padding:.5em .75em}
button{font:inherit;font-weight:600;min-block-size:28px;padding:.2em .8em;color:inherit;background:var(--fill);border:1px solid var(--soft);border-radius:6px;cursor:pointer}
section>details,.tools+details{border-block-start:1px solid var(--line)}
.count{color:var(--soft);font-weight:400}
ul{list-style:none;margin:0;padding:0 .75em .5em}
li{padding-block:.15em;overflow-wrap:anywhere}
li>b{color:var(--soft);font-weight:400}
p{margin:0;color:var(--soft)}
p.said{padding:0 .75em .5em}
li>p{padding-inline-start:.75em}
li details{padding-inline-start:.75em}
li summary{padding:.15em 0;font-weight:400;color:var(--accent)}
code,textarea{font:11px/1.5 ui-monospace,monospace}
code{display:block;padding:.35em .5em;background:var(--fill);border-radius:4px;user-select:all}
textarea{display:block;box-sizing:border-box;inline-size:calc(100% - 1.5em);margin:0 .75em .5em;block-size:9em;color:inherit;background:var(--fill);border:1px solid var(--soft)}`
