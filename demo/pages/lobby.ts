import { html, raw } from 'hono/html'
import { games, ranking, roundSeconds, type GameId } from '../games.js'
import { getEmbed } from '../tags.js'
import { linkTo, type Visit } from '../visit.js'
import { gameArt } from './art/game-art.js'
import { icon } from './art/icons.js'
import { scene } from './art/scene.js'
import type { Page } from './document.js'

const card = (visit: Visit, game: GameId) => {
  const { lobby, games } = visit.texts
  return html`<li class="card">
    <a href="${linkTo(visit, `/play/${game}`)}">
      ${gameArt[game]()}
      <div class="card-text">
        <p class="skill">${games[game].skill} · ${roundSeconds} ${lobby.seconds}</p>
        <h3>${games[game].name}</h3>
        <p>${games[game].lead}</p>
        <p class="card-foot"><span class="best" data-best="${game}" hidden>${lobby.best}: <b></b></span><span class="go">${icon('play')}${lobby.play}</span></p>
      </div>
    </a>
  </li>`
}

const hero = (visit: Visit) => html`<section class="hero">
  ${scene()}
  <div class="hero-text">
    <p class="eyebrow">${visit.texts.lobby.eyebrow}</p>
    <h1>${visit.texts.lobby.headline}</h1>
    <p>${visit.texts.lobby.lead}</p>
    <a class="button primary" href="${linkTo(visit, '/play/fireflies')}">${icon('play')}${visit.texts.lobby.start}</a>
  </div>
</section>`

const row = (visit: Visit) => ({ player, city, game, score }: (typeof ranking)[number], i: number) => html`<tr>
  <td><span class="rank">${i + 1}</span></td><th scope="row">${player}<small>${city}</small></th>
  <td>${visit.texts.games[game].name}</td><td class="number">${score}</td>
</tr>`

const rankingTable = (visit: Visit) => html`<table>
  <thead><tr><th scope="col"><span class="unseen">#</span></th><th scope="col">${visit.texts.lobby.player}</th><th scope="col">${visit.texts.lobby.game}</th><th scope="col" class="number">${visit.texts.lobby.score}</th></tr></thead>
  <tbody>${ranking.map(row(visit))}</tbody>
</table>`

export const lobby = (visit: Visit): Page => ({
  title: visit.texts.lobby.title,
  main: html`${hero(visit)}
    <section aria-labelledby="games"><h2 id="games">${visit.texts.lobby.games}</h2><ul class="cards">${games.map((game) => card(visit, game))}</ul></section>
    <div class="pair">
      <section class="panel film" aria-labelledby="film"><h2 id="film">${visit.texts.lobby.film}</h2><p>${visit.texts.lobby.filmLead}</p><div class="frame">${raw(getEmbed(visit))}</div></section>
      <section class="panel" aria-labelledby="ranking"><h2 id="ranking">${visit.texts.lobby.ranking}</h2>${rankingTable(visit)}</section>
    </div>`,
})
