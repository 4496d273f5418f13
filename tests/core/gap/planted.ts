import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticket } from "./tickets.ts";

/** Five problems in the words of several people each, and tickets like no other. Made up for these tests. */
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  vpn: [
    "VPN disconnects every few minutes on hotel wifi",
    "vpn keeps disconnecting in the hotel",
    "Hotel wifi: VPN disconnecting again and again",
    "My VPN connection drops when I am on hotel wifi",
    "vpn drops constantly, hotel internet",
    "How do I stop the VPN from disconnecting on hotel wifi?",
  ],
  badge: [
    "Door badge does not open the garage",
    "badge reader at the garage blinks red",
    "Lost my badge, how do I get into the garage?",
    "Garage gate ignores my new badge",
    "new badge not accepted at garage gate",
  ],
  invoice: [
    "Invoice shows the old company address",
    "wrong company address on our invoice",
    "How can I change the address on an invoice?",
    "please correct the billing address on invoice 4411",
    "Invoice address outdated since we moved",
  ],
  phone: [
    "Transfer mailbox voicemail greeting to my new desk phone",
    "voicemail greeting of the desk phone is gone",
    "How to record a voicemail greeting on the desk phone",
    "desk phone plays no voicemail greeting",
  ],
  macro: [
    "Excel macro blocked by security policy",
    "macro in my Excel sheet is blocked since Monday",
    "Blocked macros: Excel says the publisher is not trusted",
    "excel refuses to run macro, blocked",
    "Cannot run macros in Excel, they are blocked",
  ],
};

export const ONE_OFFS: readonly string[] = [
  "Coffee machine on floor three leaks",
  "Parking permit for a visiting auditor",
  "Birthday cake allergens in the canteen",
  "Two monitors flicker at dusk",
  "Translate contract into Finnish",
  "Chair squeaks during calls",
  "Whiteboard pens dried out",
  "Which train line is on strike tomorrow",
];

/** All planted tickets; ids are the topic's name and a number, `noise-…` for the one-offs. */
export function plantedTickets(): Ticket[] {
  const ofTopics = Object.entries(TOPICS).flatMap(([topic, texts]) =>
    texts.map((text, i) => ticket(`${topic}-${i}`, text)),
  );
  return [...ofTopics, ...ONE_OFFS.map((text, i) => ticket(`noise-${i}`, text))];
}
