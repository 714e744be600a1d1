// A whole interface of a site's own. Izin says what is to be seen (`surface`) and keeps what is chosen; this draws.
// It asks as opt-in places want it: where `policy.pack.model` is another, look at `policy.pack.firstLayer` too.
const { izin } = window
const find = (selector) => document.querySelector(selector)
const [banner, dialog, status] = [find('#banner'), find('#preferences'), find('#status')]
const switches = [...dialog.querySelectorAll('input')]

const optional = switches.map(({ name }) => name)
const isCategory = (id) => optional.includes(id)
const nameOf = (id) => izin.getService(id)?.name ?? id

/** What the question is about: everything at first, later perhaps one new service alone. */
const askedNow = () => {
  const { unanswered } = izin.getState()
  return unanswered.length > 0 ? unanswered : optional
}

/** Both buttons answer what was asked, and nothing else. Place and event belong to the proof of a choice. */
const answer = (on) => (event) => {
  const of = (ids) => Object.fromEntries(ids.map((id) => [id, on]))
  const [categories, services] = [askedNow().filter(isCategory), askedNow().filter((id) => !isCategory(id))]
  izin.decide({ ...of(categories), services: of(services) }, { source: 'banner', event })
}
const save = (event) =>
  izin.decide(Object.fromEntries(switches.map(({ name, checked }) => [name, checked])), { source: 'preferences', event })
/** Decides nothing. Esc comes here too, before the browser closes the dialog: so the question is there again to be returned to. */
const close = (event) => {
  event.preventDefault()
  if (izin.getState().surface === 'preferences') izin.close()
}

let opener
const openDialog = ({ grants, locked }) => {
  // Filled once: what a person switches stays theirs until it is saved, whatever happens meanwhile.
  for (const input of switches) {
    input.checked = grants[input.name]
    input.disabled = locked.includes(input.name)
  }
  find('#locked').hidden = locked.length === 0
  opener = document.activeElement
  dialog.showModal()
}
const closeDialog = () => {
  dialog.close()
  // The focus goes back to who opened it; the banner's button is gone when all is answered.
  const isGone = opener === document.body || opener.closest('[hidden]')
  ;(isGone ? find('#standing') : opener).focus()
}

const drawGrants = ({ grants }) => find('#grants').replaceChildren(...['essential', ...optional].map((id) => {
  const item = document.createElement('li')
  item.textContent = `${nameOf(id)}: ${grants[id] ? 'allowed' : 'not allowed'} (${izin.explain(id).because})`
  return item
}))

const draw = (state) => {
  banner.hidden = state.surface !== 'banner'
  find('#asked').textContent = askedNow().map(nameOf).join(' and ')
  if (state.surface === 'preferences' && !dialog.open) openDialog(state)
  if (state.surface !== 'preferences' && dialog.open) closeDialog()
  drawGrants(state)
}

/** In a held frame's place. The element is Izin's, what is in it the site's. */
class Placeholder extends HTMLElement {
  connectedCallback() {
    const [button, service, category] = [document.createElement('button'), this.getAttribute('service'), this.getAttribute('category')]
    button.textContent = `Allow ${nameOf(service ?? category)}`
    const decision = service ? { services: { [service]: true } } : { [category]: true }
    button.addEventListener('click', (event) => izin.decide(decision, { source: 'placeholder', event }))
    this.replaceChildren(button)
  }
}

const actions = { no: answer(false), yes: answer(true), save, close }
for (const button of document.querySelectorAll('[data-answer]')) button.addEventListener('click', actions[button.dataset.answer])
for (const type of ['cancel', 'close']) dialog.addEventListener(type, close)
izin.subscribe(draw)
izin.on('decision', ({ trusted, record: { categories } }) => {
  // By program or signal: nobody here made it, nobody is told.
  if (trusted) status.textContent = `Saved: ${Object.entries(categories).map(([id, on]) => `${nameOf(id)} ${on ? 'on' : 'off'}`).join(', ')}.`
})
draw(izin.getState())
customElements.define('izin-placeholder', Placeholder)
