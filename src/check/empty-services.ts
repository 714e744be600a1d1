import { warning, type Advice } from './advice.js'
import type { Subject } from './subject.js'

/** A marketing service that names nothing is held nowhere but where the markup names it, and nothing of it is swept. */
export const emptyServices = ({ siteServices }: Subject): readonly Advice[] => siteServices
  .filter(({ category, hosts = [], cookies = [], storage = [] }) => category === 'marketing' && [...hosts, ...cookies, ...storage].length === 0)
  .map(({ id }) => warning('services', `"${id}" names nothing that could be held or removed: write its "hosts", "cookies" or "storage"`))
