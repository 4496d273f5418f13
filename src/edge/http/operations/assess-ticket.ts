import type * as v from "valibot";
import { refuse } from "../../../core/door/door.ts";
import { mustHave } from "../../../core/door/takes.ts";
import { toTicket } from "../../../core/ticket/index.ts";
import type { Evidence, Outcome, Ticket, Verdict, ViewerScorer } from "../../../index.ts";
import type { HandlerOptions } from "../handler-options.ts";
import type { Operation } from "../operation.ts";
import { ticketAnswer } from "../schema/article-answers.ts";
import { ticketBody } from "../schema/request-schemas.ts";
import { visibleArticle } from "../visible-article.ts";

/** What `POST /assess-ticket` answers: made from what the viewer may see, and from nothing else. */
export interface TicketAnswer {
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** Calibrated P(an article that the viewer may see solves it), in [0, 1]; `null` for a text that cannot be judged. */
  readonly probability: number | null;
  /** What to offer before the ticket is sent, best first; empty if nothing answers it. */
  readonly articles: readonly OfferedArticle[];
}

export interface OfferedArticle extends Pick<Evidence, "title" | "anchor" | "heading"> {
  readonly id: string;
  readonly snippet: string;
  readonly url: string | null;
}

const NO_ANSWER: TicketAnswer = { outcome: "unsolvable", reason: "missing", probability: 0, articles: [] };

/** More would be a list to read, not an answer. */
const MAX_OFFERED = 3;
/** Judging reads every word of a ticket, and of what is like it. */
const COST = 5;

export function assessTicketOperation(scorer: NonNullable<HandlerOptions["scorer"]>) {
  return {
    id: "assessTicket",
    method: "POST",
    path: "/assess-ticket",
    summary: "Whether articles answer a ticket that is being written",
    parameters: null,
    body: ticketBody,
    status: 200,
    answer: ticketAnswer,
    problems: ["body-invalid", "body-too-large", "not-json"],
    cost: COST,
    repeatsNothing: false,
    run(asked): TicketAnswer {
      const verdict = viewerScorer(scorer(asked.viewer), asked).score(readTicket(asked.body));
      const [best] = verdict.evidence;
      // The scorer still knows what is withheld: a verdict that rests on it tells of it.
      if (best !== undefined && visibleArticle(best.articleId, asked) === null) return NO_ANSWER;
      const { outcome, reason, probability } = verdict;
      return {
        outcome,
        reason,
        probability,
        articles: offered(verdict).flatMap((evidence) => toOffered(evidence, asked) ?? []),
      };
    },
  } satisfies Operation<null, v.InferOutput<typeof ticketBody>>;
}

/**
 * Where types are not checked, a scorer for reports could come here: its reasons tell of hidden articles. So would one for viewers who
 * see more than the sender. Those who see the same have one scorer, whatever else they hold.
 */
function viewerScorer(
  scorer: ViewerScorer,
  { index, viewer }: Pick<Parameters<typeof visibleArticle>[1], "index" | "viewer">,
): ViewerScorer {
  mustHave(
    scorer,
    "audiences",
    "createHandler: what scorer returns",
    "what createViewerScorer(index, { resolved }) returns",
  );
  const audiences = [...viewer.audiences, ...scorer.audiences];
  if (index.portal.viewOf({ ...viewer, audiences }) !== index.portal.viewOf(viewer))
    refuse(
      "INVALID_OPTION",
      "createHandler: scorer must return the scorer of the viewer that it is asked for, got that of other audiences.",
    );
  return scorer;
}

/** Read as a row of an export is, so that a greeting or a signature is no more to a form than to a report. */
function readTicket(written: v.InferOutput<typeof ticketBody>): Ticket {
  const read = toTicket({ id: "being written", ...written });
  if ("issue" in read) throw new Error(read.issue.message);
  return read.ticket;
}

/** An unlikely answer is none: who is shown three wrong articles reads no fourth. */
function offered({ outcome, evidence }: Verdict): readonly Evidence[] {
  return outcome === "solvable" || outcome === "unsure" ? evidence.slice(0, MAX_OFFERED) : [];
}

/** Nothing for an article that went while the index was swapped, or that is withheld. */
function toOffered(
  { articleId, title, anchor, heading }: Evidence,
  asked: Parameters<typeof visibleArticle>[1],
): OfferedArticle | null {
  const article = visibleArticle(articleId, asked);
  if (article === null) return null;
  const section = article.sections.find((one) => one.anchor === anchor);
  const snippet = shorten(section?.text ?? article.summary);
  return { id: articleId, title, anchor, heading, snippet, url: article.url };
}

const SNIPPET_LENGTH = 200;

function shorten(text: string): string {
  const line = text
    .slice(0, 2 * SNIPPET_LENGTH)
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (line.length <= SNIPPET_LENGTH) return line;
  return `${line.slice(0, SNIPPET_LENGTH).replace(/\s+\S*$/u, "")}…`;
}
