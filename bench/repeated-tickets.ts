import { createRandom } from "../src/core/math/random.ts";
import type { Ticket } from "../src/index.ts";

/** `count` tickets: those given again and again, from the second round on with every tenth word of the description another one. The same each time. */
export function* repeatedTickets(tickets: readonly Ticket[], count: number): Generator<Ticket> {
  const random = createRandom(1);
  const words = tickets.slice(0, 2_000).flatMap(({ subject }) => subject.split(" "));
  const changed = (text: string): string =>
    text.replace(/\S+/g, (word) => (random() < 0.1 ? words[Math.floor(random() * words.length)]! : word));
  for (let at = 0; at < count; at++) {
    const ticket = tickets[at % tickets.length]!;
    const round = Math.floor(at / tickets.length);
    yield round === 0
      ? ticket
      : { ...ticket, id: `${ticket.id}-${round}`, description: changed(ticket.description) };
  }
}
