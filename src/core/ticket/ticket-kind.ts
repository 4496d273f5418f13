import { fold } from "../text/fold.ts";
import type { TicketKind } from "./ticket.ts";

/** First match wins: "Service request" is a request, "Problem with a request" a problem. */
const KINDS: readonly (readonly [TicketKind, RegExp])[] = [
  ["question", /\b(?:question|how ?to|enquiry|inquiry|frage|pregunta)\b/],
  ["incident", /\b(?:incident|incidents|incidencia|incidente|bug|fault|defect|storung|vorfall)\b/],
  ["problem", /\b(?:problem|probleme|problema)\b/],
  [
    "request",
    /\b(?:request|requests|req item|access|change|ritm|anfrage|anforderung|demande|solicitud|peticion)\b/,
  ],
];

/** ServiceNow numbers say what they are. */
const NUMBER_PREFIXES: readonly (readonly [TicketKind, RegExp])[] = [
  ["incident", /^INC\d{4,}$/],
  ["request", /^(?:RITM|REQ|SCTASK)\d{4,}$/],
  ["problem", /^PRB\d{4,}$/],
];

/** Kind from a type column, else from the prefix of the id; `unknown` if neither says. */
export function ticketKindOf(type: string, id: string): TicketKind {
  const said = type === "" ? undefined : firstKind(KINDS, fold(type).replace(/[^\p{L}\p{N}]+/gu, " "));
  return said ?? firstKind(NUMBER_PREFIXES, id) ?? "unknown";
}

function firstKind(table: readonly (readonly [TicketKind, RegExp])[], text: string): TicketKind | undefined {
  return table.find(([, pattern]) => pattern.test(text))?.[0];
}
