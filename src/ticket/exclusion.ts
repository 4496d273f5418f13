/** Why a ticket is in no rate. Each is a named rule; the funnel prints how many fell to each. */
export type ExclusionRule =
  | "empty-text"
  | "too-little-text"
  | "spam"
  | "alert"
  | "duplicate"
  | "cancelled"
  | "other-language"
  | "outage-storm";
