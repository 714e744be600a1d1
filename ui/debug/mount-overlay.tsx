import { render } from 'preact'
import type { Consent } from '../../src/index.js'
import { adoptSheet, createSheet } from '../adopt-styles.js'
import { describePage, headlineOf } from './describe-page.js'
import { Dock } from './dock.js'
import { dockStyles } from './dock-styles.js'
import { createPageLog, type Earlier } from './page-log.js'
import { lookText, type Look } from './sections/stored.js'

/** Events come in crowds; a person reads slower. In ms. */
const pause = 100

const tag = 'izin-debug'

const createHost = () => {
  const host = document.createElement(tag)
  host.lang = 'en'
  host.dir = 'ltr'
  const shadow = host.attachShadow({ mode: 'open' })
  adoptSheet(shadow, createSheet(dockStyles))
  // Last in the tab order: the page and the question come first.
  document.documentElement.append(host)
  return { host, shadow }
}

/** Shows the developer's overlay for this consent; a page has one. `earlier`: what happened before. Returns its end. */
export const mountOverlay = (consent: Consent, earlier: Earlier = []): (() => void) => {
  if (document.querySelector(tag)) return () => {}
  const { host, shadow } = createHost()
  let look: Look
  let timer: ReturnType<typeof setTimeout> | undefined
  const drawSoon = () => {
    timer ??= setTimeout(() => draw(), pause)
  }
  const log = createPageLog(consent, earlier, drawSoon)
  const onLook = async () => {
    look = await consent.inventory().catch((error: unknown) => error as Error)
    drawSoon()
    return lookText(look)
  }
  const draw = () => {
    timer = undefined
    render(<Dock headline={headlineOf(consent, log)} sections={describePage(consent, log, look)} onLook={onLook} />, shadow)
  }
  draw()
  return () => {
    clearTimeout(timer)
    log.stop()
    render(null, shadow)
    host.remove()
  }
}
