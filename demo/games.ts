/** The portal's games: all of skill. */
export const games = ['fireflies', 'batik', 'abacus'] as const
export type GameId = (typeof games)[number]

export const isGame = (value: string): value is GameId => games.some((game) => game === value)

/** How long a round lasts; the page tells the games. */
export const roundSeconds = 60

export const ranking: readonly { player: string; city: string; game: GameId; score: number }[] = [
  { player: 'Ayu', city: 'Malang', game: 'fireflies', score: 71 },
  { player: 'Bima', city: 'Bandung', game: 'abacus', score: 64 },
  { player: 'Citra', city: 'Medan', game: 'fireflies', score: 63 },
  { player: 'Dewa', city: 'Denpasar', game: 'batik', score: 34 },
  { player: 'Eka', city: 'Makassar', game: 'abacus', score: 51 },
]
