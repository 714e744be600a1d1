const part = (root, name) => root.querySelector(`[data-part=${name}]`)

/** What the visitor chose, from Izin itself. */
export const startAccount = (section) => {
  const texts = JSON.parse(section.dataset.texts)

  const showCategory = (consent) => (row) => {
    const { granted, because } = consent.explain(row.dataset.category)
    const grant = part(row, 'grant')
    grant.textContent = granted ? texts.on : texts.off
    grant.classList.toggle('on', granted)
    part(row, 'why').textContent = texts.why[because]
  }
  const show = (consent) => () => {
    const { status, record } = consent.getState()
    const date = record && new Date(record.at * 1000)
    part(section, 'status').textContent = texts[status]
    part(section, 'date').textContent = date
      ? date.toLocaleString(document.documentElement.lang, { dateStyle: 'long', timeStyle: 'short' }) : texts.none
    part(section, 'id').textContent = record?.id ?? texts.none
    part(section, 'version').textContent = record?.policyVersion ?? texts.none
    section.querySelectorAll('[data-category]').forEach(showCategory(consent))
  }

  let stop = () => {}
  let gone = false
  const begin = (consent) => {
    if (gone) return
    stop = consent.subscribe(show(consent))
    part(section, 'reset').addEventListener('click', () => consent.reset())
    show(consent)()
  }
  if (part(section, 'status')) (window.izin ||= []).push(begin)
  return () => {
    gone = true
    stop()
  }
}
