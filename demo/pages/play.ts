import { html } from 'hono/html'
import { roundSeconds, type GameId } from '../games.js'
import { linkTo, type Visit } from '../visit.js'
import { gameArt } from './art/game-art.js'
import type { Page } from './document.js'

const meter = (label: string, part: string) =>
  html`<div class="meter"><dt>${label}</dt><dd data-part="${part}">0</dd></div>`

/** What stands before a round; the script puts the running round, marked busy, in its place. */
const intro = (visit: Visit, game: GameId) => html`<div class="intro" data-part="intro">
  ${gameArt[game]()}
  <p>${visit.texts.games[game].how}</p>
  <button type="button" class="button primary large" data-part="start">${visit.texts.round.start}</button>
</div>`

export const play = (visit: Visit, game: GameId): Page => {
  const { round, games } = visit.texts
  return {
    title: games[game].name,
    main: html`<section class="play" data-game="${game}" data-seconds="${roundSeconds}" data-texts="${JSON.stringify(round)}" aria-labelledby="game">
      <div class="play-head">
        <div><p class="skill">${games[game].skill}</p><h1 id="game">${games[game].name}</h1></div>
        <dl class="meters">${meter(round.time, 'time')}${meter(round.score, 'score')}${meter(round.best, 'best')}</dl>
      </div>
      <div class="clock" aria-hidden="true"><i data-part="clock"></i></div>
      <div class="arena" data-part="arena">${intro(visit, game)}</div>
      <p class="unseen" role="status" data-part="status"></p>
      <p class="leave"><a href="${linkTo(visit, '/')}">${round.lobby}</a></p>
    </section>`,
  }
}
