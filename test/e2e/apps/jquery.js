import $ from 'jquery'
import { pause, run } from './scenario.js'

window.ran = []

/** Scripts in markup, run by jQuery itself, and everything it fetches. */
const loadParts = async (element) => {
  const box = $('<div id="parts">').appendTo(element)
  box.html('<p>Part</p><script>ran.push("inline")</script>')
  box.append('<script src="/own-part.js"></script>')
  await $.getJSON('/api/lobby', (lobby) => box.append($('<p>').text(`${lobby.games.length} games`)))
  await $.getScript('/own-part.js')
  await new Promise((resolve) => { $('<div>').appendTo(box).load('/own-part', resolve) })
  await pause(200)
  box.append($('<p>').text(ran.join()))
}

run(async (element, first) => {
  let count = 0
  $(element).append('<button id="count">Clicked 0</button><ul></ul><div id="html"></div>')
    .on('click', '#count', (event) => $(event.currentTarget).text(`Clicked ${count += 1}`))
  await loadParts(element)
  const show = (state) => {
    $('ul', element).empty().append(state.ids.map((id) => $('<li class="game">').text(`Game ${id}`)))
    $('img.own', element).remove()
    if (state.picture) $('<img class="own" alt="">').attr('src', state.picture).prependTo(element)
    $('#html').html(state.html)
    $('iframe', element).remove()
    if (state.frame) $('<iframe title="own" src="/own-frame">').appendTo(element)
    $('#portal').html(state.modal ? '<dialog open>Hello</dialog>' : '')
    if (!state.embed) $('#embeds').empty()
    else if ($('#embeds iframe').length === 0) {
      $('#embeds').html(`<p>Watch</p><iframe title="video" src="${state.embed}" width="300" height="200"></iframe>`)
    }
  }
  show(first)
  return show
})
