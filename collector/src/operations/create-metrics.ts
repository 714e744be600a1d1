import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** What can be counted without telling anything of a person. `length`: how much waits now; `overdue`: what people wait for too long. */
export const createMetrics = (length: () => number, overdue: () => Promise<number>) => {
  const registry = new Registry()
  const registers = [registry]
  const events = new Counter({ name: 'izin_events_total', help: 'Events and counters by what became of them', labelNames: ['outcome'], registers })
  const answers = new Counter({ name: 'izin_http_answers_total', help: 'Answers by route and status', labelNames: ['route', 'status'], registers })
  const quota = new Counter({ name: 'izin_quota_refused_events_total', help: 'Events not taken because their site has stored all it may today', labelNames: ['site'], registers })
  const commits = new Histogram({
    name: 'izin_commit_seconds', help: 'Until a group was on disk', buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5], registers,
  })
  const groups = new Histogram({ name: 'izin_group_size', help: 'Events in one commit', buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512], registers })
  new Gauge({ name: 'izin_queue_length', help: 'Events that wait', registers, collect() { this.set(length()) } })
  new Gauge({
    name: 'izin_requests_overdue', help: 'Requests of people that are late; NaN while the store is away', registers,
    async collect() {
      this.set(await overdue().catch(() => NaN))
    },
  })
  return {
    registry,
    outcome: (outcome: string) => events.inc({ outcome }),
    answered: (route: string, status: number) => answers.inc({ route, status }),
    refusedByQuota: (site: string, count: number) => quota.inc({ site }, count),
    committed: (size: number, took: number) => {
      commits.observe(took / 1000)
      groups.observe(size)
    },
  }
}
export type Metrics = ReturnType<typeof createMetrics>
