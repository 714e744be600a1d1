import type { Condition, Grants, VendorAdapter, VendorContext } from '../../src/index.js'

export interface GoogleConsentModeOptions {
  /** What `analytics_storage` waits for. */
  readonly analytics?: Condition
  /** What the four advertising keys wait for. */
  readonly ads?: Condition
  /** What `functionality_storage` waits for: `essential` if the site's functional cookies are. */
  readonly functionality?: Condition
  /** Milliseconds, at most 500. Only where the choice is known late: our own is read at once. */
  readonly waitForUpdate?: number
  /** ISO 3166-2 regions another snippet of the page opens by default: the most specific default wins. */
  readonly regions?: readonly string[]
  /** Name of the page's data layer. */
  readonly name?: string
}

const longestWait = 500

/**
 * Google Consent Mode v2, all seven keys: denied before any tag, then what is allowed. It opens nothing: tags stay
 * held by the gate until their category is granted (basic mode). EDPB 2/2023 treats cookieless pings as regulated.
 */
export const googleConsentMode = ({
  analytics = 'performance', ads = 'marketing', functionality = 'performance',
  waitForUpdate, regions, name = 'dataLayer',
}: GoogleConsentModeOptions = {}): VendorAdapter => {
  let told = ''
  let last: IArguments | undefined
  /**
   * Tags read `arguments` objects, not arrays; a `gtag` the page may lack is not needed. While no tag reads the layer
   * (each puts a `push` of its own there), ours stay together in front: what the page queued before the choice, such
   * as `config`, is then read with the consent it was released under, not with the denial it was queued under.
   */
  function push(..._command: unknown[]) {
    const page = globalThis as unknown as Record<string, unknown[] | undefined>
    const layer = page[name] ??= []
    const isRead = layer.push !== Array.prototype.push
    if (isRead) layer.push(arguments)
    else layer.splice(layer.indexOf(last) + 1, 0, arguments)
    last = arguments
  }
  const keysFor = (allows: (condition: Condition) => boolean) => {
    const answer = (condition: Condition) => (condition === 'essential' || allows(condition) ? 'granted' : 'denied')
    const ad = answer(ads)
    return {
      ad_storage: ad, ad_user_data: ad, ad_personalization: ad, personalization_storage: ad,
      analytics_storage: answer(analytics), functionality_storage: answer(functionality),
      security_storage: answer('essential'),
    }
  }
  const start = () => {
    const denied = keysFor(() => false)
    const options = waitForUpdate ? { ...denied, wait_for_update: Math.min(waitForUpdate, longestWait) } : denied
    push('consent', 'default', options)
    if (regions) push('consent', 'default', { ...options, region: regions })
    push('set', 'ads_data_redaction', true)
    push('set', 'url_passthrough', false)
    return JSON.stringify(denied)
  }
  return {
    name: 'google-consent-mode',
    apply(_grants: Grants, { allows }: VendorContext) {
      told ||= start()
      const keys = keysFor(allows)
      const text = JSON.stringify(keys)
      if (told !== text) push('consent', 'update', keys)
      told = text
    },
  }
}
