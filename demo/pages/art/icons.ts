import { raw } from 'hono/html'

const petals = [[10, 10, 45], [22, 10, -45], [10, 22, -45], [22, 22, 45]]
  .map(([x, y, turn]) => `<ellipse cx="${x}" cy="${y}" rx="4" ry="7.6" transform="rotate(${turn} ${x} ${y})"/>`).join('')

/** Four petals of the kawung motif: the portal's mark. */
export const mark = () => raw(`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><rect width="32" height="32" rx="9" fill="var(--mark, #3b2a7d)"/><g fill="#ffd166">${petals}</g><circle cx="16" cy="16" r="2.4" fill="#f06543"/></svg>`)

const paths = {
  lobby: 'M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z',
  cashier: 'M4 7.5h13.5A2.5 2.5 0 0 1 20 10v7.5a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.500zM4 7.500 15 4v3.500M16 14h.01',
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.500 8a7.500 7.500 0 0 1 15 0',
  play: 'M8 5.500v13l10.500-6.500z',
}
/** A line icon. */
export const icon = (name: keyof typeof paths) => raw(`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${paths[name]}"/></svg>`)

/** A face for the guest. */
export const avatar = () => raw(`<svg class="avatar" viewBox="0 0 96 96" aria-hidden="true" focusable="false"><rect width="96" height="96" rx="28" fill="#f5a524"/><path fill="#3b2a7d" d="M14 96c2-24 16-34 34-34s32 10 34 34z"/><path fill="#c98552" d="M40 54h16v14q-8 6-16 0z"/><circle cx="48" cy="42" r="19" fill="#dd9c66"/><path fill="#2b1650" d="M26 40c-2-20 12-28 24-27 14 0 23 10 21 27-4-8-10-12-16-14-8 6-20 6-29 14z"/><path fill="#7c2f1d" d="M25 36c14-12 34-12 46 0l1-7c-12-14-36-14-48 0z"/><g fill="#2b1650"><circle cx="41" cy="43" r="2.400"/><circle cx="55" cy="43" r="2.400"/></g><path d="M42 51q6 5 12 0" fill="none" stroke="#7c2f1d" stroke-width="2.400" stroke-linecap="round"/></svg>`)
