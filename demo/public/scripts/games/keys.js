/** Presses a board's button by its number key. Returns its stop. */
export const listenToNumbers = (press) => {
  const listen = (event) => {
    const number = /^[1-9]$/.test(event.key) ? Number(event.key) : 0
    if (number && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) press(number)
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}
