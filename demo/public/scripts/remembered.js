const prefix = 'gelanggang.'

const readText = (name) => {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null // storage is switched off: every visit is the first
  }
}

/** A number the portal remembers for the player. */
export const readNumber = (name) => Number(readText(name)) || 0

export const writeNumber = (name, value) => {
  try {
    localStorage.setItem(prefix + name, String(value))
  } catch {
    // not remembered, but the game goes on
  }
}
