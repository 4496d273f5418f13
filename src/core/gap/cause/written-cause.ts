import { agentDid } from "../../history/agent-did.ts";
import { fold } from "../../text/fold.ts";
import { createPatternSet, patternsIn } from "../../text/pattern-set.ts";
import type { TicketCause } from "../../ticket/ticket-cause.ts";

/** What agents write of a ticket that only those can help with who make the product, and of one that cost money. Folded text. */
const WRITTEN: readonly (readonly [TicketCause, readonly RegExp[]])[] = [
  [
    "defect",
    [
      // it is a bug
      /\b(?:is|as|known|confirmed|reported|logged|filed|raised|opened) (?:an? |the |this |it as |internal |known |new ){0,3}(?:bug|defect)\b/,
      /(?:^|[.;:!]\s*)(?:known |confirmed |software )?(?:bug|defect)(?=\s*(?:[.,;:(#\d]|$)|\s+(?:is |was )?(?:reported|logged|raised|filed|confirmed|known)\b)|\b(?:bug|defect) in (?:the |our )?(?:release|version|build|update|software|app|product|v?\d)|\bknown error\b|\bproblem record\b|\bprb\d{4,}\b/,
      /\b(?:bekannter|bestae?tigter|als|einen) (?:fehler|bug)\b|\b(?:bug|fehler) gemeldet\b|\b(?:fehler|bug) (?:im|in der|in) (?:release|version)\b/,
      /\b(?:bug|anomalie) (?:connue?|confirmee?|signalee?)\b|\b(?:error|fallo|bug) (?:conocido|confirmado|reportado)\b/,
      // a version mends it
      /\b(?:fixed|corrected) in (?:the )?(?:next |upcoming |new )*(?:release|version|hotfix|build|v?\d)/,
      /\b(?:in|mit) (?:der )?(?:nae?chsten |neuen )?version (?:\S+ )?(?:behoben|korrigiert)\b/,
      /\bcorrige dans la (?:version|prochaine)\b|\b(?:corregido|solucionado) en la (?:version|proxima)\b/,
      /\bhot-?fix(?:es)?\b|\b(?:fix|patch) (?:was |is |has been |will be )?(?:deployed|released|rolled out)\b/,
      /\b(?:correctif|patch) (?:deploye|publie|livre)\b|\bparche (?:desplegado|publicado)\b/,
      // the makers have it
      /\b(?:reported|raised|escalated|logged|opened|passed) (?:\w+ ){0,4}(?:to|with) (?:the |our |their )?(?:vendor|manufacturer|supplier|software maker)\b|\bvendor (?:ticket|case|call|bug)\b/,
      /\b(?:beim|an den) (?:software)?hersteller (?:gemeldet|weiter\w+|eskaliert)\b|\bherstellerticket\b/,
      /\b(?:signale|remonte|transmis)e?s? a l'editeur\b|\b(?:reportad|notificad|escalad)[oa] al (?:proveedor|fabricante)\b/,
      /\b(?:escalated|passed|forwarded|reported|handed|sent) (?:\w+ ){0,4}(?:to|with) (?:our |the |their )?(?:dev|development|developers|engineering|engineers|product (?:team|management|owners?)|product(?=[.,;!]|$))\b/,
      /\ban (?:die |unsere )?(?:entwicklung|entwickler|produktentwicklung|produktmanagement) (?:weiter\w+|gemeldet|ue?bergeben)\b/,
      /\b(?:transmis|remonte|signale)e?s? (?:\w+ ){0,3}(?:aux developpeurs|au developpement|a l'equipe (?:produit|de developpement|technique))\b/,
      /\b(?:enviado|escalado|reportado|trasladado) (?:\w+ ){0,3}(?:a desarrollo|a los desarrolladores|al equipo de (?:desarrollo|producto))\b/,
      // it is a wish
      /\b(?:feature|enhancement) (?:request|wish|idea)s?\b|\b(?:added|logged|noted|recorded) (?:\w+ ){0,2}(?:vote|suggestion|wish|idea)\b|\b(?:on|to|onto) (?:our|the|their) (?:roadmap|backlog|wish ?list)\b/,
      /\b(?:feature|funktions)-? ?wunsch|\bverbesserungsvorschlag\b|\bdemande d'evolution\b|\bfeuille de route\b|\bsolicitud de (?:mejora|funcionalidad)\b|\bhoja de ruta\b/,
    ],
  ],
  [
    "needs-agent",
    [
      /\brefunded\b|\b(?:issued|processed|made|arranged) (?:an? |the |your )?(?:full |partial )?(?:refund|credit note)\b|\b(?:refund|credit note) (?:was |has been |is )?(?:issued|processed|made)\b/,
      /\b(?:zurue?ck)?erstattet\b|\bgutschrift (?:\w+ ){0,3}(?:erstellt|ausgestellt|gesendet|geschickt)\b/,
      // a thing was sent once more
      /\b(?:sent|shipped|dispatched|ordered|arranged|issued) (?:\w+ ){0,4}?replacements?\b|\breplacements? (?:\w+ ){0,3}?(?:sent|shipped|dispatched|ordered)\b|\b(?:shipped|dispatched) (?:you )?a new\b(?! (?:version|release|build|update|feature))/,
      /\bersatz\w* (?:\w+ ){0,3}(?:ver|ge)(?:schickt|sandt|sendet)\b|\bersatzlieferung\b/,
      /\b(?:envoye|expedie) (?:un|le|votre) remplacement\b|\benviado (?:un|el|su) reemplazo\b/,
      /\brembourse(?:e|s|es)?\b|\bremboursement (?:effectue|emis)\b|\beffectue (?:le|un|votre) remboursement\b|\breembolsad[oa]s?\b|\breembolso (?:emitido|realizado)\b/,
    ],
  ],
];

/** What may be told all the same: a way round a bug is an article. */
const TOLD =
  /\b(?:workaround|work-around|articles?|guide|instructions|umgehung|anleitung|contournement|solucion temporal)\b/;

/** What lies beyond says nothing that was not said before. UTF-16 code units. */
const READ_LENGTH = 2_000;

/** What agents write who send somebody elsewhere. Folded text. */
const SENT_AWAY =
  /\b(?:not (?:ours?|supported|responsible)|(?:do not|don't|cannot|can't|does not|doesn't) (?:support|offer|cover|help with)|(?:contact|ask|reach out to|turn to) (?:\w+ ){0,3}(?:support|vendor|manufacturer|provider|team|department|desk|admin\w*)|out of scope|third.party|(?:forwarded|transferred|passed|escalated|handed) (?:on |over )?to|redirected|re-?routed|wrong (?:desk|team))\b|\b(?:nicht (?:zustae?ndig|unser\w*|unterstue?tzt)|wenden sie sich|weitergeleitet|pas de notre ressort|adressez-vous|ne prenons pas en charge|no (?:es nuestro|damos soporte|ofrecemos)|dirijase|contacte con)\b/;

/** What agents write who mended something that all customers share, or are at it. Folded text. */
const MENDED =
  /\b(?:server|service|backend|database|system|gateway|site|app)s? (?:was |were |is |has been |have been )?(?:restarted|rebooted|restored|back|up)\b|\b(?:restarted|rebooted|restored) (?:the |our )?(?:\w+ ){0,2}(?:server|service|backend|database|system|gateway)s?\b|\bon our (?:side|end)\b|\b(?:outage|disruption)\b|\bplease try (?:it )?again\b|\bshould (?:now )?(?:be (?:fixed|resolved|working|back)|work)(?: again| now| fine)*\b|\b(?:stoe?rung|ausfall) (?:\w+ )?(?:behoben|beendet|beseitigt)\b|\b(?:server|dienst|system) (?:\w+ ){0,2}(?:neu ?gestartet|lae?uft wieder)\b|\b(?:serveur|service|systeme) (?:\w+ ){0,2}(?:redemarre|retabli)e?\b|\bveuillez reessayer\b|\breinici(?:ado|amos) el (?:servidor|servicio|sistema)\b|\b(?:servidor|servicio|sistema) (?:\w+ ){0,2}(?:reiniciado|restablecido)\b|\bintente(?:lo)? de nuevo\b|\b(?:investigat(?:ing|ed by)|looking into (?:it|this|the)|working on (?:it|this|a fix)|will (?:update|inform|let you know|be fixed)|awaiting|(?:wird|werden) (?:geprue?ft|untersucht|gearbeitet)|wir (?:arbeiten|untersuchen)|nous (?:travaillons|enquetons)|estamos (?:trabajando|investigando))\b/;

const PATTERNS = createPatternSet(
  [[TOLD], [SENT_AWAY], [MENDED], ...WRITTEN.map(([, patterns]) => patterns)].map((patterns) =>
    patterns.map(({ source }) => source).join("|"),
  ),
);

/** Where the patterns of `WRITTEN` begin. */
const FIRST_WRITTEN = 3;

/**
 * The cause that an agent's words leave no doubt of: it is a known bug, a version mends it, the developers have it, the wish is on a list
 * (`defect`); money went back, or a thing was sent once more (`needs-agent`). `null` for all else, and where a way round was told.
 */
export function causeWritten(resolutionText: string): TicketCause | null {
  if (resolutionText === "") return null;
  const found = patternsIn(PATTERNS, fold(resolutionText.slice(0, READ_LENGTH)));
  if (found.has(0)) return null;
  return WRITTEN.find((_, at) => found.has(at + FIRST_WRITTEN))?.[0] ?? null;
}

/** Fewer words are a note, such as "Solved by phone". */
const FEWEST_WORDS = 8;

/** Whether an agent acted, or answered at some length, and sent nobody elsewhere: then it is the desk's business, whatever product has a name in it. */
export function isDesksOwn(resolutionText: string): boolean {
  const text = resolutionText.slice(0, READ_LENGTH);
  const isAnswer = (text.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS || agentDid(text) === "acted";
  return isAnswer && !patternsIn(PATTERNS, fold(text)).has(1);
}

/** Whether the desk mended what all customers share, such as a server, or is at it: no article would have helped. */
export function isMended(resolutionText: string): boolean {
  return patternsIn(PATTERNS, fold(resolutionText.slice(0, READ_LENGTH))).has(2);
}
