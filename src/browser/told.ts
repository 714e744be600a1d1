import { attempt } from '../core/attempt.js'

const key = 'izin:told'

/** Which notice a person has read and closed: their own choice of what they see, so essential (EU-09 `ui-choice`); no id is in it. */
export const createTold = () => {
  let told: string | null | undefined
  return {
    has: (notice: string): boolean => (told ??= attempt(() => localStorage.getItem(key))) === notice,
    keep(notice: string) {
      told = notice
      attempt(() => localStorage.setItem(key, notice))
    },
  }
}
