import { raw } from 'hono/html'

const dots = [[140, 330, 5], [250, 270, 3], [330, 385, 4], [470, 300, 3], [575, 395, 5], [690, 250, 3], [770, 350, 6],
  [880, 290, 4], [930, 395, 3], [1010, 240, 4], [1085, 340, 5], [1150, 285, 3], [1040, 410, 4], [820, 415, 3]] as const

const firefly = ([x, y, r]: readonly [number, number, number], i: number) =>
  `<g class="firefly" style="--i:${i}"><circle cx="${x}" cy="${y}" r="${r * 4}" fill="url(#glow)"/><circle cx="${x}" cy="${y}" r="${r * 0.8}" fill="#fff6cf"/></g>`

const terrace = (y: number, shift: number, fill: string) =>
  `<path fill="${fill}" d="M0 ${y}c${160 + shift}-38 ${330 - shift}-30 ${520 + shift}-4s420 34 ${680 - shift}-10v200H0z"/>`

/** Dusk over rice terraces, with fireflies: the picture behind the lobby's first lines. */
export const scene = () => raw(`<svg class="scene" viewBox="0 0 1200 520" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
<defs>
<linearGradient id="sky" x2="0" y2="1"><stop class="sky-1"/><stop class="sky-2" offset=".52"/><stop class="sky-3" offset=".86"/></linearGradient>
<radialGradient id="glow"><stop stop-color="#ffe58a" stop-opacity=".95"/><stop offset=".35" stop-color="#ffc94d" stop-opacity=".35"/><stop offset="1" stop-color="#ffc94d" stop-opacity="0"/></radialGradient>
<radialGradient id="halo"><stop stop-color="#fff3d6" stop-opacity=".55"/><stop offset="1" stop-color="#fff3d6" stop-opacity="0"/></radialGradient>
<pattern id="kawung" width="72" height="72" patternUnits="userSpaceOnUse"><g fill="none" stroke="#fff" stroke-opacity=".075" stroke-width="1.5">
<ellipse cx="18" cy="18" rx="9" ry="17" transform="rotate(45 18 18)"/><ellipse cx="54" cy="18" rx="9" ry="17" transform="rotate(-45 54 18)"/><ellipse cx="18" cy="54" rx="9" ry="17" transform="rotate(-45 18 54)"/><ellipse cx="54" cy="54" rx="9" ry="17" transform="rotate(45 54 54)"/><circle cx="36" cy="36" r="3"/></g></pattern>
</defs>
<path fill="url(#sky)" d="M0 0h1200v520H0z"/><path fill="url(#kawung)" d="M0 0h1200v330H0z"/>
<circle cx="930" cy="138" r="150" fill="url(#halo)"/><circle cx="930" cy="138" r="52" fill="#fff0cf"/><circle cx="914" cy="126" r="9" fill="#f4dfb4"/><circle cx="946" cy="152" r="13" fill="#f4dfb4"/>
<path class="hill-1" d="m0 372 150-96 96 58 152-148 60 44 44-30 168 150 120-78 128 76 110-108 172 134v146H0z"/>
<path class="hill-2" d="m0 412 190-82 150 60 210-96 190 96 150-62 180 70 130-54v176H0z"/>
${terrace(424, 0, 'var(--field-1)')}${terrace(448, 40, 'var(--field-2)')}${terrace(470, -30, 'var(--field-3)')}${terrace(494, 20, 'var(--field-4)')}
<g class="house"><path d="M838 428h44v26h-44z"/><path d="M826 430c10-6 20-20 34-24 14 4 24 18 34 24z"/><path fill="#ffd98a" d="M854 436h12v18h-12z"/></g>
<g class="palm"><path d="M1108 470c6-40 4-70 14-104l5 2c-8 34-6 66-8 102z"/><path d="M1124 368c-22-16-44-12-54 6 18-6 34-6 54-6zm0 0c-10-24-32-32-48-22 20 2 34 10 48 22zm0 0c4-24 24-36 42-30-18 6-30 16-42 30zm0 0c22-12 44-4 52 14-18-8-34-12-52-14zm0 0c16 6 28 22 26 40-8-16-14-28-26-40z"/></g>
${dots.map(firefly).join('')}
</svg>`)
