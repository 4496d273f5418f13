import { fold } from "../text/fold.ts";
import type { Ticket } from "../ticket/ticket.ts";

/** What a ticket says, as one would quote it: "VPN drops: in the hotel it …"; a description that begins with the subject alone. */
export function quotableText({ subject, description }: Pick<Ticket, "subject" | "description">): string {
  const [head, body] = [subject.trim(), description.trim()];
  if (head === "" || fold(body).startsWith(fold(head))) return body === "" ? head : body;
  if (body === "") return head;
  return `${head}${/[.?!:…]$/u.test(head) ? " " : ": "}${body}`;
}
