import type { Consent } from '../src/index.js'

/** Browsers read the file after the click's task; none says when it has. */
const patience = 40_000

/** Hands the person their receipt as a file. The link is in no document, so that no router of the page takes the click. */
export const saveReceipt = (consent: Consent): void => {
  const receipt = consent.receipt()
  if (!receipt) return
  try {
    const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }))
    Object.assign(document.createElement('a'), { href: url, download: `izin-receipt-${receipt.pii_principal_id}.json` }).click()
    setTimeout(() => URL.revokeObjectURL(url), patience)
  } catch {
    // A page that refuses such addresses: the panel still shows date and id.
  }
}
