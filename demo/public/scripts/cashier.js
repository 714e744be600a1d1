import { element } from './element.js'
import { measureEvent } from './measure.js'
import { readNumber, writeNumber } from './remembered.js'

const perCoin = 100
const rupiah = (amount) => 'Rp ' + amount.toLocaleString('id-ID')

/** Shows the balance wherever the page has a place for it. */
export const showBalance = () => {
  for (const place of document.querySelectorAll('[data-balance]')) {
    place.textContent = readNumber('coins').toLocaleString(document.documentElement.lang)
  }
}

/** The payment form: Midtrans' own script does the rest. */
export const startCashier = (form) => {
  const texts = JSON.parse(form.dataset.texts)
  const total = form.querySelector('[data-part=total]')
  const status = form.querySelector('[data-part=status]')
  const amount = () => Number(new FormData(form).get('amount'))
  const showTotal = () => { total.textContent = rupiah(amount()) }

  const pay = (paid) => {
    // Busy until the payment ends, whichever way: nobody asks anything now.
    const busy = form.appendChild(element('span', { 'data-izin-busy': true, hidden: true }))
    const end = (text) => {
      busy.remove()
      status.textContent = text
    }
    window.snap.pay(`demo-${Date.now()}-${paid}`, {
      onSuccess: () => {
        writeNumber('coins', readNumber('coins') + paid / perCoin)
        showBalance()
        measureEvent('purchase', { value: paid, currency: 'IDR' })
        end(texts.done)
      },
      onClose: () => end(texts.closed),
      onError: () => end(texts.closed),
    })
  }

  form.addEventListener('change', showTotal)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    status.textContent = ''
    if (window.snap) pay(amount())
    else status.textContent = texts.missing
  })
  showTotal()
}
