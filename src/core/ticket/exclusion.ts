/** Why a ticket is in no rate. Each is a named rule; the funnel prints how many fell to each. */
export type ExclusionRule = (typeof EXCLUSION_RULES)[number];

/** Every rule, in the order in which they are asked: the surest first. `outage` needs all tickets and comes last. */
export const EXCLUSION_RULES = [
  "spam",
  "cancelled",
  "duplicate",
  "alert",
  "auto-reply",
  "agent-made",
  "empty-text",
  "too-little-text",
  "other-language",
  "outage",
] as const;
