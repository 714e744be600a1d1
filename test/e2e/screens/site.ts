/** A site for the interface to stand in: light or dark as the system says, mirrored where its language is. */
export const siteStyle = `<style>
:root{color-scheme:light dark;--tile:light-dark(#e9edf3,#2a2d34)}
html{background:light-dark(#f7f8fa,#121316)}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:light-dark(#22252b,#e6e8ec)}
main{max-inline-size:68rem;margin:auto;padding:1rem}
h1{font-size:1.6em;margin-block:.5em}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(9em,1fr));gap:1em}
.tile{aspect-ratio:4/3;border-radius:14px;background:var(--tile);display:grid;align-content:end;padding:1em;box-sizing:border-box;color:inherit}
.embeds{display:flex;flex-wrap:wrap;gap:12px;align-items:start}
iframe{border:0}
</style>`

const names = ['Batik', 'Congklak', 'Gasing', 'Layang', 'Kunang', 'Sudoku', 'Catur', 'Domino', 'Kartu', 'Angklung', 'Wayang', 'Rimba']

/** Games to play; each can have the focus. */
export const siteBody = `<div class="tiles">${names.map((name) => `<a class="tile" href="#${name}">${name}</a>`).join('')}</div>
${'<p>Play with friends, collect what you find, and come back tomorrow for the next round. Nothing here costs money.</p>\n'.repeat(12)}`
