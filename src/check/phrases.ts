import { warning, type Advice } from './advice.js'
import type { Subject } from './subject.js'

/** Using a site is no consent (GDPR rec. 32; UU 27/2022 art. 22-23; requirements ID-04, PR-21). */
const implied = [
  /\bby (using|visiting|accessing|browsing|entering) (this|our|the|my) \w+/i,
  /\b(by|if you|when you) (continu|proceed|keep )\w*/i,
  /\bcontinued use\b/i,
  /\b(dengan|jika anda|bila anda|apabila anda) (menggunakan|memakai|mengakses|mengunjungi|menjelajahi) (situs|laman|layanan|website|web|aplikasi|portal)\b/i,
  /\b(dengan|jika anda|bila anda|apabila anda) (terus|tetap|melanjutkan|meneruskan)\b/i,
]
/** Texts that steer by feeling (EDPB 03/2022, "stirring"; requirement DP-03). */
const loaded = [
  /\b(unfortunately|sadly|regrettably)\b/i, /\b(poor|worse|bad|limited|degraded|reduced|best|better|full) (user )?experience\b/i,
  /\b(support|help) us\b/i, /\bmiss(ing)? out\b/i, /\bwe (really )?(care|need you)\b/i,
  /\b(sayangnya|mohon maaf|maaf)\b/i, /\bpengalaman (yang )?(\w+ )?(buruk|kurang|terganggu|terbatas|terbaik|lebih baik)\b/i, /\b(dukung|bantu) kami\b/i, /\b(merugi|ketinggalan)\b/i,
  /\p{Extended_Pictographic}/u,
]

type Text = readonly [path: string, text: string]

/** Every text that a person may be shown, with where it stands. */
const textsIn = (value: unknown, path: string): readonly Text[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([name, item]) => textsIn(item, isList ? `${path}[${name}]` : path ? `${path}.${name}` : name))
}

const find = ([path, text]: Text, patterns: readonly RegExp[], why: string): readonly Advice[] =>
  patterns.flatMap((pattern) => pattern.exec(text) ?? []).slice(0, 1).map((words) => warning(path, `says "${words}": ${why}`))

/** Phrases in the site's own texts on which no consent can rest, in English and Indonesian. */
export const phrases = ({ plain: { policy, categories, services, transfers, ui } }: Subject): readonly Advice[] =>
  textsIn({ policy: { summary: policy?.summary }, categories, services, transfers, ui: { texts: ui?.texts } }, '').flatMap((text) => {
    const wrong = find(text, implied, 'using a site is no consent: say what the person chooses')
    return wrong.length > 0 ? wrong : find(text, loaded, 'it steers by feeling: say plainly what is done, and with what')
  })
