/**
 * What every policy of ours lets through beside hosts: it locks hosts, and injection is another policy's concern.
 * All kinds of loads fall back to this one directive.
 */
export const everywhere = "'self' data: blob: 'unsafe-inline' 'unsafe-eval'"
