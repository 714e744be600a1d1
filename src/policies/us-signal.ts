import type { PolicyPack } from '../core/types.js'
import { usOptOut } from './us-opt-out.js'

/**
 * States whose acts oblige a site to heed a universal opt-out signal, California apart. Several limit advertising at
 * teenagers too: a site that knows of one says that the person is a child, whatever the age below. Where each act
 * begins is cited from memory.
 */
export const usSignal: PolicyPack = {
  ...usOptOut,
  id: 'us-signal',
  places: 'US-CO US-CT US-DE US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-TX'.split(' '),
  gpcIsLaw: true,
  reviewedAt: '2026-11-22',
  confidence: 'high',
  sources: [
    'C.R.S. 6-1-1306', 'Conn. Gen. Stat. 42-520', 'Del. Code 6-12D', 'Md. Com. Law 14-47', 'Minn. Stat. 325M', 'Mont. Code 30-14-28',
    'Neb. Rev. Stat. 87-11', 'N.H. RSA 507-H', 'N.J.S.A. 56:8-166.4', 'ORS 646A.570', 'Tex. Bus. & Com. Code 541',
  ],
}
