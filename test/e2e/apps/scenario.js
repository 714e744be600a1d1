/** What a person does in each application, and what the application shows for it. */

const embed = 'https://www.youtube.com/embed/portal'
const html = (prize) => `<b>${prize}</b> <img alt="" src="/pixel.gif?${prize}"><a href="/game/9">Play</a>`
// Each picture has an address of its own: one that is shown again may come from the browser's memory or not.
const none = { ids: [1, 2, 3], picture: '', frame: false, html: '', modal: false, embed: '' }

const states = [
  none,
  { ...none, ids: [3, 1, 4, 2], picture: '/pixel.gif?first' },
  { ...none, ids: [4, 2, 1], picture: '/pixel.gif?second', frame: true, html: html('Bonus') },
  { ...none, ids: [2, 4, 1, 5], frame: true, modal: true, html: html('Jackpot') },
  { ...none, ids: [5, 1], embed, modal: true },
  { ...none, ids: [1, 5], embed, picture: '/pixel.gif?third' },
  { ...none, ids: [5] },
]

export const pause = (time = 60) => new Promise((resolve) => { setTimeout(resolve, time) })

const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve) })

/** Vue's transitions take two frames, however long a busy machine needs for these. */
const settle = async () => {
  await pause()
  for (let frames = 0; frames < 4; frames += 1) await frame()
}

/** Comments are a framework's own marks, and random. */
const shown = (selector) => document.querySelector(selector).innerHTML.replace(/<!--.*?-->/g, '')

/** The result is kept in the page, where the test waits for it. */
export const finish = (shots) => { window.result = shots }

/** `mount(element, state)` gives the function that shows the next state. */
export const run = async (mount) => {
  const shots = []
  const show = await mount(document.querySelector('#app'), states[0])
  for (const state of states) {
    await show(state)
    await settle()
    document.querySelector('#count').click()
    await settle()
    shots.push([shown('#app'), shown('#portal'), state.embed ? '' : shown('#embeds')])
  }
  finish(shots)
}
