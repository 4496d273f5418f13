import type { GapPeople } from "./gap-people.ts";
import type { Outcome } from "./read-journeys.ts";
import type { RepeatContact } from "./repeat-contact.ts";
import type { Share } from "./tally.ts";
import type { JoinCounts } from "./ticket-finder.ts";
import type { Step } from "./touch.ts";

/** What became of people who looked for an answer or wrote to the desk. Plain data, in which nobody can be told from two others. */
export interface JourneySummary {
  readonly format: "level-zero-journey";
  readonly version: 1;
  /** First and last thing that happened, ISO 8601; `null` without any. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly options: { readonly windowHours: number; readonly repeatDays: number; readonly minPeople: number };
  /** What was read, and how it was joined. */
  readonly read: {
    readonly events: number;
    readonly tickets: number;
    /** Tickets without a time, which no journey can hold. */
    readonly undatedTickets: number;
    /** Tickets that say who wrote them. */
    readonly ticketsOfKnown: number;
    readonly joins: Readonly<JoinCounts>;
    /** Journeys on the portal. */
    readonly portal: number;
    /** Those of them whose people it knew. Of the others only contacts by the portal's own form are seen. */
    readonly followed: number;
    /** Whether some contacts cannot be seen, so that those who wrote are at least as many as told: visits or tickets that do not say who. */
    readonly isLeast: boolean;
    /** Journeys that began so late that the window after them is not over: their outcome is not counted. */
    readonly tooRecent: number;
  };
  readonly overall: JourneyGroup;
  /** `overall.success` of the journeys that began in each month, oldest first. */
  readonly months: readonly { readonly month: string; readonly share: Share }[];
  /** Most journeys first; groups of fewer than three people are together in `pooled`. */
  readonly topics: GroupTable;
  readonly audiences: GroupTable;
  readonly channels: GroupTable;
  /** How the journeys went, in the order of the steps; what somebody did twice is once in it. Without those over a link that only one or two people took. */
  readonly flow: readonly FlowLink[];
  /** What followed what, as it happened. */
  readonly transitions: readonly Transition[];
  /** The steps after which people write or leave, most first. This, the windows and the articles are of followed journeys, if there are any. */
  readonly moments: readonly Moment[];
  /** The outcomes of the same journeys by other windows; withheld where one differs from another by one or two people. */
  readonly windows: readonly WindowRow[];
  /** Articles whose readers write nevertheless, most first; those with at least three readers. */
  readonly articles: readonly ArticleReaders[];
  readonly between: BetweenSteps;
  readonly repeat: RepeatContact;
  /** People beside tickets for each gap of three people or more; empty where no gaps were given. */
  readonly gaps: readonly GapPeople[];
}

export interface JourneyGroup {
  readonly name: string;
  readonly journeys: number;
  /** `null` for one or two, which only `overall` may have. */
  readonly people: number | null;
  /** Share of all judged journeys; withheld (`null`) for outcomes of one or two people. */
  readonly outcomes: Readonly<Record<Outcome, Share>>;
  /** Of the journeys on the portal whose people it knew: those that ended without a contact, said so (`confirmed`) or with an article open (`likely`). */
  readonly success: Share;
  /** Of the same: those that wrote to the desk nevertheless. */
  readonly wrote: Share;
}

export interface GroupTable {
  readonly rows: readonly JourneyGroup[];
  /** Groups that are too small to be shown, together; `null` if there is none, or if even together they are. */
  readonly pooled: JourneyGroup | null;
  /** Groups in `pooled`, or left out. */
  readonly small: number;
}

export type FlowPlace = Step | "start" | "solved" | "left";

/** People who went from one place to the next. Of transitions `null`: one or two people, or what would tell of them. */
export interface FlowLink {
  readonly from: FlowPlace;
  readonly to: FlowPlace;
  readonly journeys: number | null;
  readonly people: number | null;
}

export interface Transition extends FlowLink {
  /** Seconds between the two for half of them; `null` where withheld. */
  readonly medianSeconds: number | null;
}

/** What follows a step, when it was the last one on the portal. */
export interface Moment {
  readonly step: Step;
  /** Judged journeys with this step. */
  readonly journeys: number;
  /** Share of them that ended here, unsolved and without a contact, as far as is known. */
  readonly left: Share;
  /** Share of them that wrote to the desk after it. */
  readonly wrote: Share;
}

interface WindowRow {
  readonly hours: number;
  readonly journeys: number;
  readonly outcomes: Readonly<Record<Outcome, Share>>;
}

export interface ArticleReaders {
  readonly articleId: string;
  readonly journeys: number;
  readonly people: number;
  /** Share of the journeys with this article that wrote to the desk within the window. */
  readonly wrote: Share;
}

/** What it was like between the steps. */
export interface BetweenSteps {
  /** Journeys with a contact after using the portal, or by two ways: of all with a contact. */
  readonly changedChannel: Share;
  /** Journeys that wrote more than once: of all with a contact. */
  readonly wroteAgain: Share;
  /** Seconds from the first step on the portal to the contact, for half of those who looked first. */
  readonly secondsBeforeContact: number | null;
  /** Seconds from the ticket to its resolution: for half of them, and for nine of ten; `null` without dates of resolution. */
  readonly answer: {
    readonly tickets: number;
    readonly median: number | null;
    readonly ninth: number | null;
  };
}
