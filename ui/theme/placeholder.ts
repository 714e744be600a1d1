/**
 * In a held embed's box, from a thumbnail to full width: what does not fit steps aside, the ways in stay. Over a poster
 * everything is white on a veil that leaves 4.5:1 on any picture (WCAG 1.4.3).
 */
export const placeholderStyles = `
:host(izin-placeholder){display:block;container-type:size;background:var(--izin-bg)}
img{position:absolute;inline-size:100%;block-size:100%;object-fit:cover}
.held{position:relative;box-sizing:border-box;block-size:100%;overflow:auto;display:grid;place-content:safe center;justify-items:center;gap:.5em;padding:4px;text-align:center;background:var(--izin-tint);border:1px solid var(--izin-line)}
.over{color:#fff;background:#000a;--izin-control:#fff9;--izin-line:#fff2;--izin-accent:#fff}
.over div button{background:#0006}
.held div{display:grid;grid-auto-rows:1fr;gap:.5em}
.held div button{padding-inline:1em}
.held .link{margin:0;padding:.25em;min-block-size:max(24px,1.9em)}
@container (min-width:26em){.held div{grid-auto-flow:column;grid-auto-columns:1fr}}
@container (max-height:12em){.held p{display:none}}
@container (max-height:9em){.held b{display:none}}
@container (max-height:9em) and (min-width:26em){.held{grid-auto-flow:column;align-items:center}}
@container (max-height:4em) or ((max-height:10em) and (max-width:26em)){.held{padding:2px}.held,.held div{gap:4px}.held button{min-block-size:max(24px,22cqb);padding:0 .5em;font-size:12px;outline-offset:-2px}}
@media (forced-colors:active){img{display:none}}`
