import type { Ticket } from "../../core/ticket/ticket.ts";
import { Durations } from "./durations.ts";
import type { BetweenSteps } from "./journey-summary.ts";
import type { Journey } from "./read-journeys.ts";
import { ShareTally, Tally } from "./tally.ts";
import { isPortal } from "./ticket-finder.ts";

/** What people went through between the steps: changes of channel, writing again, waiting. */
export class BetweenCounter {
  readonly #answer = new Durations();
  readonly #answered = new Tally();
  readonly #before = new Durations();
  readonly #looked = new Tally();
  readonly #changed = new ShareTally();
  readonly #again = new ShareTally();

  constructor(tickets: readonly Ticket[]) {
    for (const { requester, createdAt, resolvedAt } of tickets) {
      if (createdAt === null || resolvedAt === null) continue;
      const ms = Date.parse(resolvedAt) - Date.parse(createdAt);
      if (!(ms >= 0)) continue;
      this.#answer.add(ms);
      this.#answered.add(requester ?? "", requester !== null);
    }
  }

  add({ touches, person, isKnown }: Journey): void {
    const contacts = touches.filter(({ step }) => step === "contact" || step === "again");
    const [first] = contacts;
    if (first === undefined) return;
    this.#again.add(person, isKnown, contacts.length > 1);
    const ways = contacts.flatMap(({ channel }) =>
      channel === null ? [] : isPortal(channel) ? "portal" : channel,
    );
    const begun = touches[0]!;
    if (begun !== first) {
      ways.push("portal");
      this.#before.add(first.atMs - begun.atMs);
      this.#looked.add(person, isKnown);
    }
    this.#changed.add(person, isKnown, new Set(ways.map((way) => way.toLowerCase())).size > 1);
  }

  rows(): BetweenSteps {
    return {
      changedChannel: this.#changed.share(),
      wroteAgain: this.#again.share(),
      secondsBeforeContact: this.#looked.isFew ? null : this.#before.quantile(0.5),
      answer: {
        tickets: this.#answer.count,
        median: this.#answered.isFew ? null : this.#answer.quantile(0.5),
        ninth: this.#answered.isFew ? null : this.#answer.quantile(0.9),
      },
    };
  }
}
