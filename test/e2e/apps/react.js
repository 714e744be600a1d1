import { createElement as h, useState } from 'react'
import { createPortal } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { run } from './scenario.js'

run((element, first) => new Promise((resolve) => {
  const App = () => {
    const [state, setState] = useState(first)
    const [count, setCount] = useState(0)
    resolve(setState)
    return h('section', { style: { color: 'teal' } },
      h('button', { id: 'count', onClick: () => setCount((before) => before + 1) }, `Clicked ${count}`),
      state.picture && h('img', { alt: '', src: state.picture, srcSet: `${state.picture}&2x 2x` }),
      h('ul', null, state.ids.map((id) => h('li', { key: id, className: 'game' }, `Game ${id}`))),
      state.frame && h('iframe', { title: 'own', src: '/own-frame' }),
      h('div', { dangerouslySetInnerHTML: { __html: state.html } }),
      state.modal && createPortal(h('dialog', { open: true }, 'Hello'), document.querySelector('#portal')),
      createPortal(state.embed && [
        h('p', { key: 'before' }, state.picture ? 'Watch again' : 'Watch'),
        h('iframe', { key: 'video', title: 'video', src: state.embed, width: 300, height: 200 }),
        !state.picture && h('p', { key: 'after' }, 'Thanks'),
      ], document.querySelector('#embeds')))
  }
  createRoot(element).render(h(App))
}))
