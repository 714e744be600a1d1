import event from '../../../src/core/event.schema.json' with { type: 'json' }

/** The published schema, the very one. It has counters too. */
export const eventSchema = event
