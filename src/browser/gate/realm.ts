/** One global object with its own copies of every class: the page, or a frame of the same origin. */
export type Realm = Window & typeof globalThis
