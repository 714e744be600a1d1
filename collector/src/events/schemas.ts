import event from '../../../src/core/event.schema.json' with { type: 'json' }

/** The published schema, the very one. */
export const eventSchema = event

const { site, jurisdiction, lang, policy, variant } = event.properties

/** What is only counted says what an event says of its terms, and nothing of a person. */
export const counterSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['v', 'type', 'site', 'jurisdiction', 'lang', 'policy'],
  properties: { v: { const: 1 }, type: { enum: ['shown', 'refused'] }, site, jurisdiction, lang, policy, variant },
  $defs: event.$defs,
} as const
