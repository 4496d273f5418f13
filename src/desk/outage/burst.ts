import type { Notice } from "../../core/search/notice.ts";

/** Similar tickets that came in far faster than usual: a possible outage. */
export interface Burst {
  /** Made from its first tickets, as a gap's id is. */
  readonly id: string;
  /** In the customers' words, such as "vpn gateway". */
  readonly label: string;
  /** In the order that they came in. */
  readonly ticketIds: readonly string[];
  /** Moments of its first and last ticket, ISO 8601. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Tickets an hour from the first to the last, > 0; of less than an hour, their number. */
  readonly perHour: number;
  /** Tickets like these that as many hours usually bring, ≥ 0. */
  readonly expected: number;
  /** Chance of so many in so short a time under the usual flow, in [0, 1]. */
  readonly chance: number;
  /** The article that tells its requesters about it; `null` if none is up. */
  readonly notice: Notice | null;
}
