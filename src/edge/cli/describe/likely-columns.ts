import { fold } from "../../../core/text/fold.ts";
import type { TicketMapping } from "../../../core/ticket/index.ts";

/** What a heading has that may mean a field which a file lacks, in the languages that headings are often written in. Folded text. */
const SIGNS = {
  createdAt:
    /datum|date\b|fecha|aufgenommen|eingang|erfasst|angelegt|eroffn|created|opened|reported|recib|recu|ouvert/,
  description:
    /^(?!.*(?:typ|type|art|nummer|number|datum|date|status|id)$).*(?:nachricht|message|mensaje|text|beschreib|descri|anfrage|anliegen|inhalt|body|content|contenu|contenido|frage|question|pregunta|schilder)/,
  // "knowledge" alone is ServiceNow's flag for an article to be written, and a question has yes or no below it.
  linkedArticles: /^(?!knowledge$|.*\?$).*(?:wiki|arti[ck](?:le|el|ulo|olo)|\bkb|knowledge|wissen)/,
  resolution:
    /^(?!.*(?:time|zeit|date|datum|count|by|id)$)(?:.*(?:agent|support|final|last|letzte|public).{0,3}(?:reply|replies|response|answer|comment|antwort)|(?:reply|answer|antwort|reponse|respuesta)$)/,
  audiences:
    /(?:kunde|person|benutzer|nutzer|ziel|customer|user|requester|account|client|subscription|organi[sz]ation|company).{0,4}(?:gruppe|group|kreis|typ|art|plan|tier|segment)|audience|\brol(?:e|le)\b|^(?:plan|tier|subscription)$/,
} as const;

type Sought = keyof typeof SIGNS;

/** For each field that the file lacks, the first column among those not read whose heading sounds like it. */
export function likelyColumns({ columns, missing }: Pick<TicketMapping, "columns" | "missing">): readonly {
  readonly field: Sought;
  readonly header: string;
}[] {
  const unread = columns.filter(({ field }) => field === null).map(({ header }) => header);
  const taken = new Set<string>();
  return (Object.keys(SIGNS) as Sought[]).flatMap((field) => {
    if (!missing.some((lack) => lack.field === field)) return [];
    const header = unread.find((name) => !taken.has(name) && SIGNS[field].test(fold(name)));
    if (header === undefined) return [];
    taken.add(header);
    return [{ field, header }];
  });
}
