import type { Ticket } from "../../../../src/core/ticket/ticket.ts";
import { ticket } from "../tickets.ts";

/** What customers of a made-up mail program ask, and what people ask here about a made-up camera. */
const MAIL = [
  "send mail",
  "read the inbox",
  "attach a file",
  "sign a message",
  "sort folders",
  "add an address",
];
const CAMERA = [
  "focus the lens",
  "charge the battery",
  "shoot at night",
  "clean the lens",
  "print photos",
  "zoom in",
];
const WAYS = ["How can I", "It is hard to", "Please help me to", "Nobody told me how to", "I tried twice to"];

export const TITLES = [
  "Send mail with Postbird",
  "Postbird: folders",
  "Addresses in Postbird",
  "Sign messages",
];

/** Tickets of one product, by `id-0` to `id-(count − 1)`. */
export function ofMail(id: string, count: number, rest: Partial<Ticket> = {}): Ticket[] {
  return Array.from({ length: count }, (_, i) =>
    ticket(`${id}-${i}`, `${WAYS[i % 5]} ${MAIL[i % 6]}`, {
      description: `We use Postbird here, number ${i % 7}.`,
      ...rest,
    }),
  );
}

/** … of another one, whose name every second says. */
export function ofCamera(id: string, count: number, rest: Partial<Ticket> = {}): Ticket[] {
  return Array.from({ length: count }, (_, i) => {
    const name = i % 2 === 0 ? "my Lumora" : "my device";
    return ticket(`${id}-${i}`, `${WAYS[i % 5]} ${CAMERA[i % 6]}`, {
      description: `This is with ${name}.`,
      ...rest,
    });
  });
}
