/** Lifetimes below a day, in days. */
export const minutes = (count: number): number => count / 1440
export const hours = (count: number): number => count / 24
