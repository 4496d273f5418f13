import { optionsDoor } from "../../core/door/door.ts";
import { func, numberFrom } from "../../core/door/kinds.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";

/** How visits and tickets become journeys. */
export interface JourneyOptions {
  /** Hours within which a contact counts as one about what was looked for; 24 by default, as ServiceNow counts. Up to 168. */
  readonly windowHours?: number;
  /** Days within which the same person with the same topic is back; 14 by default. */
  readonly repeatDays?: number;
  /** Minutes by which the clocks of portal and desk may differ, for a ticket that nothing else joins to its visit; 5 by default. */
  readonly skewMinutes?: number;
  /** The topic of a ticket; by default its category. `null` for none. */
  readonly topicOf?: (ticket: Ticket) => string | null;
  /** The topic of an article; by default none. */
  readonly topicOfArticle?: (articleId: string) => string | null;
}

/** Fewer people than this are never told apart. */
export const MIN_PEOPLE = 3;

/** The longest window that the sensitivity is shown for: people are followed as long. */
export const LONGEST_HOURS = 168;

/** Windows, in hours, that the sensitivity is shown for. */
export const WINDOWS: readonly number[] = [1, 4, 24, 72, LONGEST_HOURS];

const door = optionsDoor<JourneyOptions>("journeys", {
  windowHours: numberFrom(0.1, LONGEST_HOURS),
  repeatDays: numberFrom(1, 366),
  skewMinutes: numberFrom(0, 120),
  topicOf: func("(ticket) => ticket.category"),
  topicOfArticle: func("(articleId) => titleOf(articleId)"),
});

/** @throws LevelZeroError `INVALID_OPTION` for a name or a value that is none. */
export function readJourneyOptions(options: JourneyOptions): Required<JourneyOptions> {
  const given = door(options);
  return {
    windowHours: given.windowHours ?? 24,
    repeatDays: given.repeatDays ?? 14,
    skewMinutes: given.skewMinutes ?? 5,
    topicOf: given.topicOf ?? (({ category }) => category),
    topicOfArticle: given.topicOfArticle ?? (() => null),
  };
}
