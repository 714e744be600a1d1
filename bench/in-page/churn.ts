/** Puts 10,000 nodes a second into the page and takes them away again. Runs in the page, as text. */
export const churn = (milliseconds: number): Promise<void> => new Promise((resolve) => {
  const [perSecond, tick] = [10_000, 10]
  const main = document.querySelector('main')!
  const end = performance.now() + milliseconds
  const makeGame = (index: number) => {
    const game = document.createElement('li')
    const link = game.appendChild(document.createElement('a'))
    link.setAttribute('href', `/game/${index}`)
    link.append('Play')
    game.append(document.createElement('b'))
    return game
  }
  let last: Element | undefined
  const timer = setInterval(() => {
    last?.remove()
    const list = document.createElement('ul')
    // A game is four nodes, its text among them.
    for (let index = 0; index < (perSecond * tick) / 1_000 / 4; index += 1) {
      if (index % 2) list.append(makeGame(index))
      else list.appendChild(makeGame(index))
    }
    last = main.appendChild(list)
    for (const game of [...list.children]) list.appendChild(game)
    if (performance.now() < end) return
    clearInterval(timer)
    last.remove()
    resolve()
  }, tick)
})
