import { raw } from 'hono/html'

const open = (name: string) =>
  `<svg class="art art-${name}" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">`

const lantern = (x: number, y: number, lit: boolean) => `<g transform="translate(${x} ${y})">
${lit ? '<circle r="46" fill="url(#lamp)"/>' : ''}<path stroke="#0b2b2b" stroke-width="2" d="M0-60v34"/>
<path fill="${lit ? '#ffd45e' : '#1f5b57'}" d="M-15-20Q0-32 15-20L19 14Q0 26-19 14z"/><path fill="none" stroke="${lit ? '#b8790f' : '#123f3d'}" stroke-width="2" d="M-6-25Q-9-2-7 19M6-25Q9-2 7 19M-18-3h36"/>
<path fill="#0b2b2b" d="M-9-30H9l3 8h-24zM-12 17h24l-3 8H-9z"/></g>`

const grass = Array.from({ length: 22 }, (_, i) => `M${i * 16 - 6} 184q${6 + i % 3 * 3}-${26 + i * 7 % 22} ${4 - i % 4 * 3}-${40 + i * 11 % 24}q9 20 10 ${40 + i * 11 % 24}z`).join('')

const fireflies = () => raw(`${open('fireflies')}<defs><radialGradient id="lamp"><stop stop-color="#ffe58a" stop-opacity=".9"/><stop offset="1" stop-color="#ffe58a" stop-opacity="0"/></radialGradient>
<linearGradient id="dusk" x2="0" y2="1"><stop stop-color="#0d3b46"/><stop offset="1" stop-color="#1d7a63"/></linearGradient></defs>
<path fill="url(#dusk)" d="M0 0h320v180H0z"/><path fill="#10504d" d="M0 130q80-40 160-10t160-14v74H0z"/>
${lantern(66, 62, false)}${lantern(160, 78, true)}${lantern(254, 58, false)}
<path fill="#08302f" d="${grass}"/><g fill="#ffe58a"><circle cx="112" cy="120" r="3"/><circle cx="214" cy="112" r="2.5"/><circle cx="40" cy="132" r="2"/><circle cx="282" cy="126" r="3"/></g></svg>`)

const petal = (x: number, y: number, turn: number) => `<ellipse cx="${x}" cy="${y}" rx="8.5" ry="17" transform="rotate(${turn} ${x} ${y})"/>`
const batik = () => raw(`${open('batik')}<defs><pattern id="cloth" width="60" height="60" patternUnits="userSpaceOnUse" patternTransform="translate(10 0)">
<path fill="#7c2f1d" d="M0 0h60v60H0z"/><g fill="#f3d9a4">${petal(15, 15, 45)}${petal(45, 15, -45)}${petal(15, 45, -45)}${petal(45, 45, 45)}</g>
<g fill="#7c2f1d"><circle cx="15" cy="15" r="2.6"/><circle cx="45" cy="15" r="2.6"/><circle cx="15" cy="45" r="2.6"/><circle cx="45" cy="45" r="2.6"/></g><path fill="#d98a3a" d="m30 25 5 5-5 5-5-5z"/><path fill="#d98a3a" d="m0-5 5 5-5 5-5-5zM60-5l5 5-5 5-5-5zM0 55l5 5-5 5-5-5zM60 55l5 5-5 5-5-5z"/></pattern></defs>
<path fill="url(#cloth)" d="M0 0h320v180H0z"/><g transform="rotate(-7 122 96)"><rect x="84" y="44" width="76" height="104" rx="12" fill="#fdf4e0" stroke="#5c2114" stroke-width="3"/><g fill="#2d2a6e" transform="translate(92 66)">${petal(16, 16, 45)}${petal(44, 16, -45)}${petal(16, 44, -45)}${petal(44, 44, 45)}<circle cx="30" cy="30" r="5" fill="#d98a3a"/></g></g>
<g transform="rotate(8 210 96)"><rect x="172" y="44" width="76" height="104" rx="12" fill="#fdf4e0" stroke="#5c2114" stroke-width="3"/><g fill="#2d2a6e" transform="translate(180 66)">${petal(16, 16, 45)}${petal(44, 16, -45)}${petal(16, 44, -45)}${petal(44, 44, 45)}<circle cx="30" cy="30" r="5" fill="#d98a3a"/></g></g></svg>`)

const beadColours = ['#f5a524', '#f06543', '#ffe0a3', '#35b597']
const bead = (x: number, y: number, i: number) => `<path fill="${beadColours[i % 4]}" stroke="#2a1a55" stroke-width="2" d="M${x - 17} ${y}l9-10h16l9 10-9 10h-16z"/>`
const rod = (x: number, i: number) => {
  const upper = i % 2 ? 48 : 62
  const gap = (i * 5) % 4
  const lower = Array.from({ length: 4 }, (_, k) => bead(x, 98 + k * 19 - (k < gap ? 0 : -8), i + k)).join('')
  return `<path stroke="#e9c58b" stroke-width="4" d="M${x} 24v150"/>${bead(x, upper, i + 2)}${lower}`
}
const abacus = () => raw(`${open('abacus')}<path fill="#3b2a7d" d="M0 0h320v180H0z"/><g fill="#fff" fill-opacity=".09" font-family="ui-rounded,system-ui,sans-serif" font-weight="800" font-size="46"><text x="8" y="46">7</text><text x="276" y="60">×</text><text x="10" y="164">+</text><text x="280" y="164">8</text></g>
<rect x="38" y="14" width="244" height="176" rx="14" fill="#5a3fb0" stroke="#2a1a55" stroke-width="3"/><rect x="54" y="28" width="212" height="170" fill="#2d1f66"/>
${[78, 120, 162, 204, 246].map(rod).join('')}<path fill="#f5a524" d="M46 76h228v8H46z"/></svg>`)

/** The picture of a game's card. */
export const gameArt = { fireflies, batik, abacus }
