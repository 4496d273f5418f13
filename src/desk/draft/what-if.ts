import { optionsDoor } from "../../core/door/door.ts";
import { func, listOf, madeBy } from "../../core/door/kinds.ts";
import { indexKind } from "../../core/door/must-be-index.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { Interval } from "../../core/math/interval.ts";
import { meanInterval } from "../../core/math/mean-interval.ts";
import { pairedDifferenceInterval } from "../../core/math/paired-difference.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { createScorer, type ScoreOptions } from "../../core/verdict/create-scorer.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { countOutagesOnce } from "../outage/count-outages-once.ts";
import { findBursts } from "../outage/find-bursts.ts";
import { forecast } from "./forecast.ts";
import { planWriting, type WritingStep } from "./plan-writing.ts";

export type Article = SearchIndex["articles"][number];

/** Drafts beside the articles that are there, and the tickets that both are held against. */
export interface WhatIfInput {
  readonly index: SearchIndex;
  /** Articles to publish. One with the id of an article of the index takes its place. */
  readonly drafts: readonly Article[];
  readonly tickets: readonly Ticket[];
  /**
   * How the desk learns from its resolved tickets where these are the articles, such as `(index) => learn(resolved, index)`. With it, tickets
   * are judged as they will be once the drafts are published: what is forecast and what is reported then are the same.
   */
  readonly relearn?: (index: SearchIndex) => Pick<ScoreOptions, "history" | "model">;
  /** Verdicts on these tickets, in their order, by the index as it is and the same options; judged here, an outage once, if left out. */
  readonly before?: readonly Verdict[];
}

/** What publishing the drafts would change. */
export interface WhatIf {
  /** Whether new drafts were judged by their words alone, by the default model, because a history knows nothing of them. */
  readonly byWordsAlone: boolean;
  /** Tickets that count: all − excluded. */
  readonly scored: number;
  readonly solvableBefore: number;
  readonly solvableAfter: number;
  /** (Solvable after − before) ÷ scored, in [−1, 1]; `null` without a scored ticket. */
  readonly rateChange: number | null;
  /** 95 % interval of `rateChange` for tickets like these; it takes the verdicts to be right. */
  readonly rateChangeInterval: Interval | null;
  /**
   * Mean change of the probability over the scored tickets, in [−1, 1], a ticket that is not findable counting 0: how far the
   * estimated level-zero rate moves, whatever the threshold.
   */
  readonly expectedChange: number | null;
  /** 95 % interval of `expectedChange`; `null` for fewer than two scored tickets. */
  readonly expectedChangeInterval: Interval | null;
  /** Tickets that a draft makes solvable, in input order. */
  readonly won: readonly WonTicket[];
  /** Ids of tickets that an existing article solves only now: new articles change how rare words are, and so all scores a little. */
  readonly gainedOtherwise: readonly string[];
  /** Ids of tickets that no longer are, in input order. */
  readonly lost: readonly string[];
  /** Existing articles that no longer come first for tickets that they solve today, most tickets first. */
  readonly pushedDown: readonly PushedDown[];
  /** The order of writing that wins most of the won tickets; drafts that win none are left out. See `planWriting`. */
  readonly plan: readonly WritingStep[];
}

interface WonTicket {
  readonly ticketId: string;
  /** The article that would solve it. */
  readonly articleId: string;
  readonly probabilityBefore: number;
  readonly probabilityAfter: number;
  /** The draft repeats the ticket's own words (its front matter lists it under `quotedTickets`): no proof that it answers. */
  readonly quoted: boolean;
}

interface PushedDown {
  readonly articleId: string;
  readonly title: string;
  readonly ticketIds: readonly string[];
}

type Scored = Exclude<Verdict, { outcome: "excluded" }>;
interface Pair {
  readonly ticket: Ticket;
  readonly before: Scored;
  readonly after: Scored;
}

const inputDoor = optionsDoor<WhatIfInput>("whatIf", {
  index: indexKind,
  drafts: listOf(
    madeBy<Article>("id sections", "an article, as parseArticle and createArticle make it"),
    "a list of articles, as parseArticle and createArticle make them",
  ),
  tickets: listOf(madeBy<Ticket>("id subject", "a ticket"), "a list of tickets"),
  relearn: func("(index) => learn(resolved, index)"),
  before: listOf(madeBy<Verdict>("ticketId outcome", "a verdict"), "a list of verdicts"),
});

/**
 * Judges the tickets by the articles as they are, and with the drafts as if they were published today: which tickets become
 * solvable, how far the rate moves, which articles lose their place, in which order to write. With a history and no
 * `relearn`, new articles are judged by their words alone. A draft is seen by the audiences that it names. About three times the cost of
 * judging the tickets, and one index a draft. Throws as `createScorer` does.
 */
export function whatIf(input: WhatIfInput, options: ScoreOptions = {}): WhatIf {
  mustHave(input, "index drafts tickets", "whatIf: the input");
  const { index, drafts, tickets } = inputDoor(input);
  const before = input.before ?? judgeAll(input, options);
  const after = forecast({ ...input, before }, options);
  const pairs = tickets.flatMap((ticket, at): Pair[] => {
    const [was, will] = [before[at]!, after[at]!];
    return was.outcome === "excluded" || will.outcome === "excluded"
      ? []
      : [{ ticket, before: was, after: will }];
  });
  const ids = new Set(drafts.map(({ id }) => id));
  const quoted = new Set(drafts.flatMap(quotedTickets));
  const gained = pairs.filter((pair) => !isSolvable(pair.before) && isSolvable(pair.after));
  const lost = pairs.filter((pair) => isSolvable(pair.before) && !isSolvable(pair.after));
  const won = gained.filter((pair) => ids.has(pair.after.evidence[0]!.articleId));
  return {
    ...countRates(pairs, gained.length, lost.length),
    byWordsAlone:
      input.relearn === undefined && hasPast(options) && drafts.some(({ id }) => !index.articleById.has(id)),
    won: won.map((pair) => toWon(pair, quoted)),
    gainedOtherwise: gained.filter((pair) => !won.includes(pair)).map(({ ticket }) => ticket.id),
    lost: lost.map(({ ticket }) => ticket.id),
    pushedDown: pushedDownBy(ids, pairs, index),
    plan: input.relearn === undefined ? planDrafts(drafts, won, { index, options }) : planWon(drafts, won),
  };
}

/** As `assess` judges: an outage counts once. */
function judgeAll({ index, tickets }: WhatIfInput, options: ScoreOptions): Verdict[] {
  const scorer = createScorer(index, options);
  const verdicts = scorer.scoreAll(tickets);
  if (options.exclusions?.rules?.outage === false) return verdicts;
  const counted = tickets.filter((_, at) => verdicts[at]!.outcome !== "excluded");
  return countOutagesOnce(verdicts, findBursts(counted, { index }));
}

function hasPast({ history }: ScoreOptions): boolean {
  return history !== undefined && history !== null;
}

/** By the draft that comes first for each ticket: to try each alone would mean to learn anew for each. */
function planWon(drafts: readonly Article[], won: readonly Pair[]): WritingStep[] {
  return planWriting(
    drafts.map(({ id, title }) => ({
      id,
      title,
      ticketIds: won
        .filter(({ after }) => after.evidence[0]!.articleId === id)
        .map(({ ticket }) => ticket.id),
    })),
  );
}

/** Each draft is tried alone on the tickets that all of them together win: two drafts may answer the same ticket. */
function planDrafts(
  drafts: readonly Article[],
  won: readonly Pair[],
  { index, options }: { readonly index: SearchIndex; readonly options: ScoreOptions },
): WritingStep[] {
  const tickets = won.map(({ ticket }) => ticket);
  const before = won.map((pair) => pair.before);
  return planWriting(
    drafts.map((draft) => {
      const after =
        drafts.length === 1 || tickets.length === 0
          ? won.map((pair) => pair.after)
          : forecast({ index, drafts: [draft], tickets, before }, options);
      const ticketIds = tickets
        .filter((_, at) => isSolvable(after[at]!) && after[at]!.evidence[0]?.articleId === draft.id)
        .map(({ id }) => id);
      return { id: draft.id, title: draft.title, ticketIds };
    }),
  );
}

type Rates = Omit<WhatIf, "byWordsAlone" | "won" | "gainedOtherwise" | "lost" | "pushedDown" | "plan">;

function countRates(pairs: readonly Pair[], gained: number, lost: number): Rates {
  const n = pairs.length;
  const solvableBefore = pairs.filter(({ before }) => isSolvable(before)).length;
  const changes = pairs.map(({ before, after }) => chanceOf(after) - chanceOf(before));
  return {
    scored: n,
    solvableBefore,
    solvableAfter: solvableBefore + gained - lost,
    rateChange: n === 0 ? null : (gained - lost) / n,
    rateChangeInterval: pairedDifferenceInterval({ gained, lost, n }),
    expectedChange: n === 0 ? null : sum(changes) / n,
    expectedChangeInterval: meanInterval(changes),
  };
}

/** What a ticket adds to the share answered and found. */
function chanceOf({ probability, reason }: Scored): number {
  return reason === "not-findable" ? 0 : probability;
}

function toWon({ ticket, before, after }: Pair, quoted: ReadonlySet<unknown>): WonTicket {
  return {
    ticketId: ticket.id,
    articleId: after.evidence[0]!.articleId,
    probabilityBefore: before.probability,
    probabilityAfter: after.probability,
    quoted: quoted.has(ticket.id),
  };
}

/** Articles that solve a ticket today and would stand behind a draft. */
function pushedDownBy(ids: ReadonlySet<string>, pairs: readonly Pair[], index: SearchIndex): PushedDown[] {
  const tickets = new Map<string, string[]>();
  for (const { ticket, before, after } of pairs) {
    const first = before.evidence[0]?.articleId;
    const next = after.evidence[0]?.articleId;
    if (!isSolvable(before) || first === undefined || ids.has(first)) continue;
    if (next !== undefined && ids.has(next)) tickets.set(first, [...(tickets.get(first) ?? []), ticket.id]);
  }
  return [...tickets]
    .map(([articleId, ticketIds]) => ({
      articleId,
      title: index.articleById.get(articleId)?.title ?? articleId,
      ticketIds,
    }))
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length || (a.articleId < b.articleId ? -1 : 1));
}

function quotedTickets({ metadata }: Article): readonly unknown[] {
  return Array.isArray(metadata.quotedTickets) ? metadata.quotedTickets : [];
}

function isSolvable({ outcome }: Verdict): boolean {
  return outcome === "solvable";
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
