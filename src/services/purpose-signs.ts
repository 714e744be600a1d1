import { purposes, type Purpose } from './purposes.js'

/** The purposes in their order; each is one of the signs in the details' table. */
export const purposeIds = Object.keys(purposes) as Purpose[]

export const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
