/** One browser, all of whose requests go to our server at this port whatever the host. */
export interface Engine {
  readonly name: EngineName
  readonly version: string
  /** `regular`: not as in a private window, where Chromium does without some of its hints. */
  visit(url: string, profile?: Profile): Promise<Tab>
  close(): Promise<void>
}

/** A page in a profile of its own: no cookies, storage or cache of another run. */
export interface Tab {
  /** The value of an expression in the page, or what its promise brings. */
  evaluate<T>(expression: string): Promise<T>
  /** A real click, as soon as the element is there; `izin-root >>> button` reaches into an open shadow root. */
  click(selector: string): Promise<void>
  goto(url: string): Promise<void>
  close(): Promise<void>
}

export type Profile = 'throwaway' | 'regular'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

export type LaunchEngine = (port: number) => Promise<Engine>
