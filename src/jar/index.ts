import { vendorCookies } from '../services/vendor-cookies.js'
import { createJarWith } from './create-jar.js'

/** What lists and removes what is stored in the browser. */
export const createJar = createJarWith({ vendorCookies, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) })
