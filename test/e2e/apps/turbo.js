import * as Turbo from '@hotwired/turbo'

window.visits = 0
addEventListener('turbo:load', () => { window.visits += 1 })
window.Turbo = Turbo
