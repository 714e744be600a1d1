import { html } from 'hono/html'
import { linkTo, type Visit } from '../visit.js'
import type { Page } from './document.js'

export const missing = (visit: Visit): Page => ({
  title: visit.texts.missing.title,
  main: html`<div class="narrow"><h1>${visit.texts.missing.title}</h1><p class="lead">${visit.texts.missing.lead}</p>
    <p><a class="button primary" href="${linkTo(visit, '/')}">${visit.texts.round.lobby}</a></p></div>`,
})
