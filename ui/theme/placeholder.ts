/** In a held embed's box, from a thumbnail to full width: what does not fit steps aside, the way in stays. */
export const placeholderStyles = `
:host(izin-placeholder){display:block;container-type:size;background:var(--izin-bg)}
.held{box-sizing:border-box;block-size:100%;overflow:auto;display:flex;flex-wrap:wrap;place-content:safe center;align-items:center;gap:.5em;padding:4px;text-align:center;background:var(--izin-button);border:1px solid var(--izin-line)}
.held button{padding-inline:.75em}
@container (min-height:9em){.held b,.held p{inline-size:100%}}
@container (max-height:14em) or (max-width:19em){.held p{display:none}}
@container ((max-height:9em) and (max-width:30em)) or (max-width:13em){.held b,.held button+button{display:none}}`
