import htmx from 'htmx.org'
import { finish, pause } from './scenario.js'

window.ran = []

const markup = `
  <button id="more" hx-get="/htmx/more" hx-target="#list" hx-swap="beforeend">More</button>
  <ul id="list"><li>Game 1</li></ul>
  <div id="panel" hx-get="/htmx/panel" hx-trigger="open-panel" hx-swap="outerHTML">closed</div>
  <form hx-post="/htmx/form" hx-target="#answer"><input name="bet" value="5"><button id="bet">Bet</button></form>
  <p id="answer"></p>`

const steps = [
  () => document.querySelector('#more').click(),
  () => document.querySelector('#more').click(),
  () => document.querySelector('#panel').dispatchEvent(new Event('open-panel')),
  () => document.querySelector('#bet').click(),
  () => htmx.ajax('GET', '/htmx/more', { target: '#list', swap: 'innerHTML' }),
]

const go = async () => {
  const app = document.querySelector('#app')
  app.innerHTML = markup
  htmx.process(app)
  const shots = []
  for (const step of steps) {
    await step()
    await pause(400)
    shots.push([app.innerHTML, ran.join()])
  }
  finish(shots)
}
addEventListener('DOMContentLoaded', go)
