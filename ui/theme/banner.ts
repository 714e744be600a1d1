/**
 * The first layer: a bar along the foot of the page, a card in a corner or in the middle; on a phone always a sheet from
 * the foot. `margin`, `inset` and `size` are said because a popover has its own, and `display` because one that was moved in
 * the page is closed by that, and would be gone. Text fades out where it goes on below the buttons, which stay in sight
 * where there is room for both.
 */
export const bannerStyles = `
[part=banner]{display:block;position:fixed;z-index:2147483647;inset:auto 0 0;box-sizing:border-box;margin:0;inline-size:auto;block-size:auto;max-inline-size:none;max-block-size:66vh;overflow:auto;overscroll-behavior:contain;scroll-padding-block-end:10em;container-type:inline-size;color:inherit;background:var(--izin-bg);border:0 solid var(--izin-line);border-block-start-width:1px;box-shadow:0 0 2.5em #0002;padding:0 env(safe-area-inset-right) 0 env(safe-area-inset-left)}
dialog::backdrop{background:#0008}
@media (min-width:40em){.card,.card-start,.center{inset-block-end:1.5rem;inset-inline:auto 1.5rem;inline-size:27em;max-block-size:calc(100vh - 3rem);border-width:1px;border-radius:calc(var(--izin-radius) + 6px)}
.card-start{inset-inline:1.5rem auto}
.center{inset:0;margin:auto;inline-size:32em;block-size:fit-content}}
@media (max-width:40em){[part=banner]{border-start-start-radius:calc(var(--izin-radius) + 6px);border-start-end-radius:calc(var(--izin-radius) + 6px)}}
.inner{display:grid;gap:.75em 3em;max-inline-size:76em;margin:auto;padding:1.25em 1.25em 0}
.inner p,.line{margin-block-start:.5em;max-inline-size:46em}
.inner a,.link{padding-block:.2em}
.link{min-block-size:0;padding-inline:0;margin-block:-.2em;border:0;color:var(--izin-accent);font-size:1em;font-weight:400;text-decoration:underline}
.cross{position:absolute;inset-block-start:.5em;inset-inline-end:.5em;inline-size:44px;padding:0;border:0;font-size:1.25em}
.crossed{position:relative}
.crossed h2{padding-inline-end:2.5em}
.inner .actions{padding-block:.25em max(1.25em,env(safe-area-inset-bottom));position:sticky;inset-block-end:0;background:var(--izin-bg);box-shadow:0 -.5em .75em var(--izin-bg)}
@media (max-height:26em){[part=banner]{max-block-size:75vh;scroll-padding:0}.inner .actions{position:static}}
@container (min-width:47em){.inner{grid-template-columns:1fr auto;align-items:center;padding:1.25em 2em}.crossed{padding-inline-end:4em}.inner .actions{padding:0;grid-auto-columns:minmax(8.5em,1fr)}}`
