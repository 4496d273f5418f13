import type { Article } from "../../core/article/article.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { foldOf } from "../../core/math/fold-of.ts";
import { groupBy } from "../../core/math/group-by.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { withArticles } from "../../core/search/update-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import type { FindabilityProposal, FoundChange, ProposalKind } from "../check/demand.ts";
import type { AnsweredTicket } from "./answered-ticket.ts";
import { countUsage, ownWords } from "./own-words.ts";
import { FOUND, foundChange, shownFor } from "./shown-for.ts";

/** Tickets of an article to make proposals from, and to try them on: fewer of either prove nothing. */
const LEAST_MADE_FROM = 3;
const LEAST_TRIED = 2;
/** The article must move up by this much on average (mean reciprocal rank), or it is not worth an editor's time. */
const LEAST_GAIN = 0.03;
const LONGEST_TITLE = 80;

interface Candidate {
  readonly article: Article;
  readonly kind: ProposalKind;
  readonly words: readonly string[];
  readonly madeFrom: number;
}

/**
 * Aliases, titles and first sentences in customers' words that let tickets find their article. Each is made from some of the article's tickets and tried
 * on the others, by searching as their requesters would, before and after; what does not move its article up is dropped, and so is whatever takes the
 * place of an article that another ticket found among its first five: nothing that is proposed pushes others down. Articles with most tickets
 * newly found first, ties by id. O(tickets · rounds) searches and a few indexes.
 */
export function findProposals(
  answered: readonly AnsweredTicket[],
  index: SearchIndex,
): FindabilityProposal[] {
  mustList(
    answered,
    "ticket articleId",
    "findProposals: the answered tickets",
    "a list of tickets with their articles, as answeredTickets gives it",
  );
  mustBeSearchIndex(index, "findProposals");
  const before = answered.map((one) => shownFor(one, index));
  const tried = answered.map(({ ticket }) => foldOf(ticket.id) % 2 === 1);
  const kinds = (["aliases", "title", "summary"] as const).map((kind) => {
    const made = makeCandidates(
      kind,
      answered.filter((_, at) => !tried[at]),
      index,
    );
    return gainsOf(made, { answered, before, tried, index });
  });
  const best = new Map<string, { candidate: Candidate; gain: number }>();
  for (const gains of kinds)
    for (const one of gains) {
      const known = best.get(one.candidate.article.id);
      if (one.gain >= LEAST_GAIN && (known === undefined || one.gain > known.gain))
        best.set(one.candidate.article.id, one);
    }
  const kept = withoutHarm(
    [...best.values()].map(({ candidate }) => candidate),
    { answered, before, tried, index },
  );
  const after = answered.map((one) => shownFor(one, changed(kept, index)));
  return kept
    .map((candidate) => toProposal(candidate, { answered, before, after, tried }))
    .filter(({ own }) => own.reciprocalRankAfter! - own.reciprocalRankBefore! >= LEAST_GAIN)
    .sort((a, b) => gained(b) - gained(a) || compareText(a.articleId, b.articleId));
}

function gained({ own }: FindabilityProposal): number {
  return own.foundAfter - own.foundBefore;
}

function makeCandidates(
  kind: ProposalKind,
  from: readonly AnsweredTicket[],
  index: SearchIndex,
): Candidate[] {
  const usage = countUsage(from, index);
  return [...groupBy(from, ({ articleId }) => articleId)].flatMap(([id, tickets]): Candidate[] => {
    const article = index.articleById.get(id)!;
    if (tickets.length < LEAST_MADE_FROM) return [];
    const telling = ownWords(article, tickets, { index, usage });
    if (telling.length === 0) return [];
    if (kind === "aliases") return [{ article, kind, words: telling, madeFrom: tickets.length }];
    const said = tellingSubject(tickets, telling, index);
    return said === null ? [] : [{ article, kind, words: [said], madeFrom: tickets.length }];
  });
}

/** The customers' own line that holds most of the telling words in the fewest words; `null` if none holds one and is fit to be shown. */
function tellingSubject(
  tickets: readonly AnsweredTicket[],
  telling: readonly string[],
  { analyzer }: SearchIndex,
): string | null {
  const wanted = new Set(telling.flatMap((word) => analyzer.terms(word)));
  const rated = tickets.flatMap(({ ticket: { subject } }) => {
    const text = subject.replace(/\s+/g, " ").trim();
    const terms = new Set(analyzer.terms(text));
    const hits = [...terms].filter((term) => wanted.has(term)).length;
    const isFit =
      text.length <= LONGEST_TITLE && terms.size >= 2 && hits > 0 && maskPersonalData(text) === text;
    return isFit ? [{ text, value: hits / (terms.size + 1) + hits }] : [];
  });
  return rated.sort((a, b) => b.value - a.value || compareText(a.text, b.text))[0]?.text ?? null;
}

function changed(candidates: readonly Candidate[], index: SearchIndex): SearchIndex {
  const byId = new Map(candidates.map((candidate) => [candidate.article.id, candidate]));
  return withArticles(index, {
    put: [...byId.values()].map((candidate) => withWords(candidate.article, candidate)),
  });
}

/** An old title stays an alias, so that who knows it still finds it. */
function withWords(article: Article, { kind, words }: Pick<Candidate, "kind" | "words">): Article {
  if (kind === "aliases") return { ...article, aliases: [...article.aliases, ...words] };
  if (kind === "title") return { ...article, title: words[0]!, aliases: [...article.aliases, article.title] };
  return { ...article, summary: `${words[0]!}. ${article.summary}`.trim() };
}

interface Trial {
  readonly answered: readonly AnsweredTicket[];
  /** Ids shown for each ticket as the articles are. */
  readonly before: readonly (readonly string[])[];
  /** Which tickets no proposal is made from. */
  readonly tried: readonly boolean[];
  readonly index: SearchIndex;
}

/** How far each moves its own tickets, all of them tried at once. */
function gainsOf(candidates: readonly Candidate[], trial: Trial): { candidate: Candidate; gain: number }[] {
  if (candidates.length === 0) return [];
  const { answered, before, tried, index } = trial;
  const mended = changed(candidates, index);
  const own = new Set(candidates.map(({ article }) => article.id));
  const after = answered.map((one, at) =>
    tried[at] && own.has(one.articleId) ? shownFor(one, mended) : before[at]!,
  );
  return candidates.flatMap((candidate) => {
    const { own: change } = toProposal(candidate, { answered, before, after, tried });
    if (change.tickets < LEAST_TRIED) return [];
    return [{ candidate, gain: change.reciprocalRankAfter! - change.reciprocalRankBefore! }];
  });
}

/** Those that take nobody's place: whoever stands above an article that was found before and is no longer goes, until none does. */
function withoutHarm(candidates: readonly Candidate[], { answered, before, index }: Trial): Candidate[] {
  let kept = [...candidates];
  for (;;) {
    const mended = changed(kept, index);
    const ids = new Set(kept.map(({ article }) => article.id));
    const guilty = new Set<string>();
    answered.forEach((one, at) => {
      const was = before[at]!.indexOf(one.articleId);
      if (was === -1 || was >= FOUND) return;
      const now = shownFor(one, mended);
      const place = now.indexOf(one.articleId);
      if (place !== -1 && place < FOUND) return;
      const above = place === -1 ? now : now.slice(0, place);
      for (const id of above)
        if (ids.has(id) && id !== one.articleId && !before[at]!.slice(0, was).includes(id)) guilty.add(id);
    });
    if (guilty.size === 0) return kept;
    kept = kept.filter(({ article }) => !guilty.has(article.id));
  }
}

type Results = Omit<Trial, "index"> & { readonly after: readonly (readonly string[])[] };

function toProposal(
  { article, kind, words, madeFrom }: Candidate,
  { answered, before, after, tried }: Results,
): FindabilityProposal {
  const change = (isCounted: (one: AnsweredTicket, at: number) => boolean): FoundChange => {
    const places = answered.flatMap((one, at) =>
      isCounted(one, at)
        ? [{ was: before[at]!.indexOf(one.articleId), is: after[at]!.indexOf(one.articleId) }]
        : [],
    );
    return foundChange(places);
  };
  const line = lineOf(article, { kind, words });
  return {
    articleId: article.id,
    title: article.title,
    kind,
    words,
    line,
    madeFrom,
    own: change(({ articleId }, at) => articleId === article.id && tried[at]!),
    others: change(({ articleId }) => articleId !== article.id),
  };
}

function lineOf(article: Article, { kind, words }: Pick<Candidate, "kind" | "words">): string {
  if (kind === "aliases") return `aliases: ${JSON.stringify([...article.aliases, ...words])}`;
  if (kind === "title")
    return `title: ${JSON.stringify(words[0]!)}, and aliases: ${JSON.stringify([...article.aliases, article.title])}`;
  return `summary: ${JSON.stringify(`${words[0]!}. ${article.summary}`.trim())}`;
}
