/** What a person does in each application, and what the application shows for it. */

const embed = 'https://www.youtube.com/embed/portal'
const html = '<b>Bonus</b> <img alt="" src="/pixel.gif?html"><a href="/game/9">Play</a>'
const none = { ids: [1, 2, 3], picture: false, frame: false, html: '', modal: false, embed: '' }

const states = [
  none,
  { ...none, ids: [3, 1, 4, 2], picture: true },
  { ...none, ids: [4, 2, 1], picture: true, frame: true, html },
  { ...none, ids: [2, 4, 1, 5], frame: true, modal: true, html: html.replace('Bonus', 'Jackpot') },
  { ...none, ids: [5, 1], embed, modal: true },
  { ...none, ids: [1, 5], embed, picture: true },
  { ...none, ids: [5] },
]

export const pause = (time = 60) => new Promise((resolve) => { setTimeout(resolve, time) })

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
    await pause()
    document.querySelector('#count').click()
    await pause()
    shots.push([shown('#app'), shown('#portal'), state.embed ? '' : shown('#embeds')])
  }
  finish(shots)
}
