import { html, raw } from 'hono/html'
import { getTag } from '../tags.js'
import type { Visit } from '../visit.js'
import type { Page } from './document.js'

const amounts = [25_000, 50_000, 100_000, 250_000]
const methods = ['QRIS', 'GoPay', 'Virtual account']
const rupiah = (amount: number) => 'Rp ' + amount.toLocaleString('id-ID')

const choice = (name: string, value: string, label: string, checked: boolean, note = '') => html`<label class="choice">
  <input type="radio" name="${name}" value="${value}" ${checked ? 'checked' : ''}><span><b>${label}</b>${note && html`<small>${note}</small>`}</span>
</label>`

const form = ({ texts: { cashier } }: Visit) => html`<form class="panel pay" data-cashier data-texts="${JSON.stringify(cashier)}">
  <fieldset><legend>${cashier.amount}</legend><div class="choices">
    ${amounts.map((amount, i) => choice('amount', String(amount), rupiah(amount), i === 1, `${amount / 100} ${cashier.coins}`))}
  </div></fieldset>
  <fieldset><legend>${cashier.method}</legend><div class="choices three">${methods.map((method, i) => choice('method', method, method, i === 0))}</div></fieldset>
  <button class="button primary large">${cashier.pay} <span data-part="total"></span></button>
  <p role="status" data-part="status"></p>
</form>`

export const cashier = (visit: Visit): Page => ({
  title: visit.texts.cashier.title,
  main: html`<div class="narrow">
    <h1>${visit.texts.cashier.title}</h1>
    <p class="lead">${visit.texts.cashier.lead}</p>
    <p class="balance panel"><span>${visit.texts.cashier.balance}</span><b><span data-balance>0</span> ${visit.texts.cashier.coins}</b><small>${visit.texts.cashier.perCoin}</small></p>
    ${form(visit)}
    <p class="note">${visit.texts.cashier.note}</p>
    ${raw(getTag('midtrans', visit))}
  </div>`,
})
