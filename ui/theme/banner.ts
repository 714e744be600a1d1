/** The first layer: a bar along the foot of the page, or a card in its corner. */
export const bannerStyles = `
[part=banner]{position:fixed;z-index:2147483647;inset:auto 0 0;box-sizing:border-box;max-block-size:50vh;overflow:auto;container-type:inline-size;background:var(--izin-bg);border:0 solid var(--izin-line);border-block-start-width:1px;box-shadow:0 0 2em #0002;padding:0 env(safe-area-inset-right) 0 env(safe-area-inset-left)}
.card{inset-inline:auto 1rem;inset-block-end:1rem;inline-size:26em;max-inline-size:calc(100% - 2rem);border-width:1px;border-radius:var(--izin-radius)}
.inner{display:grid;gap:.5em 3em;max-inline-size:76em;margin:auto;padding:1em 1em 0}
.inner p,.line{margin-block-start:.25em;max-inline-size:48em}
.inner a,.link{padding-block:.9em}
.link,.link:hover{min-block-size:0;padding-inline:0;margin-block:-.9em;border:0;background:none;color:var(--izin-accent);font-size:1em;font-weight:400;text-decoration:underline}
.cross{position:absolute;inset-block-start:.25em;inset-inline-end:.5em;inline-size:44px;border-color:transparent;background:none;font-size:1.25em}
.crossed{position:relative}
.crossed h2{padding-inline-end:2.5em}
.inner .actions{padding-block:.5em max(1em,env(safe-area-inset-bottom))}
@container (min-width:58em){.inner{grid-template-columns:1fr auto;align-items:center;padding:1em 2em}.crossed{padding-inline-end:4em}.inner .actions{grid-auto-columns:minmax(9em,1fr)}}`
