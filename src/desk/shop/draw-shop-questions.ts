import { optionsDoor } from "../../core/door/door.ts";
import { func, moment, wholeNumber } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustList } from "../../core/door/takes.ts";
import { createRandom } from "../../core/math/random.ts";
import { textHash } from "../../core/math/text-hash.ts";
import { dropPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { getArticle } from "../../core/search/get-article.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { compareText } from "../../core/text/compare-text.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { portalQueries } from "../../core/verdict/replay-words.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { createQuoter, type Quoter } from "../journey/common-words.ts";
import type { ShopQuestion } from "./shop-question.ts";
import { typeWords } from "./type-words.ts";

/** Which questions are asked. */
export interface DrawShopOptions {
  /** Questions at most; 200 by default, which puts a share of a half between 43 and 57 per cent. */
  readonly size?: number;
  /** Another number draws other questions; 1 by default. */
  readonly seed?: number;
  /** The topic of a ticket; by default its category. */
  readonly topicOf?: (ticket: Ticket) => string | null;
  /** What was judged of a ticket that was closed without an article: its best article counts if the verdict says that one answers. */
  readonly verdictOf?: (ticket: Ticket) => Verdict | null;
  /** The moment at which articles must be visible, ISO 8601. Default: that of the index. */
  readonly now?: string;
}

const door = optionsDoor<DrawShopOptions>("drawShopQuestions", {
  size: wholeNumber(1, 10_000),
  seed: wholeNumber(0),
  topicOf: func("(ticket) => ticket.category"),
  verdictOf: func("(ticket) => scorer.score(ticket)"),
  now: moment,
});

/** What was drawn, and from what. */
export interface DrawnQuestions {
  readonly questions: readonly ShopQuestion[];
  /** Tickets whose answer is known: what was drawn from. */
  readonly known: number;
  /** Tickets that were closed with an article that their customer may not see: nobody could have found it. */
  readonly hidden: number;
  /** First and last day of what was drawn from, ISO 8601; `null` where no ticket has a date. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/**
 * Questions to ask the portal as the customers who asked them. A systematic sample through the tickets in the order of topic, audience and
 * chance: each topic and each audience has its share of the questions to within one, so that plain shares hold for all. The same seed draws the
 * same questions. O(n log n).
 */
export function drawShopQuestions(
  tickets: readonly Ticket[],
  index: SearchIndex,
  options: DrawShopOptions = {},
): DrawnQuestions {
  mustList(tickets, "id subject", "drawShopQuestions: the tickets");
  mustBeSearchIndex(index, "drawShopQuestions");
  const {
    size = 200,
    seed = 1,
    topicOf = ({ category }) => category,
    verdictOf = () => null,
    now = index.now,
  } = door(options);
  const { known, hidden } = answerable(tickets, { index, now, seed, topicOf, verdictOf });
  const days = known.flatMap(({ ticket: { createdAt } }) => (createdAt === null ? [] : [createdAt])).sort();
  known.sort(
    (a, b) =>
      compareText(a.topic, b.topic) ||
      compareText(a.ticket.audiences.join(" "), b.ticket.audiences.join(" ")) ||
      compareText(a.order, b.order) ||
      compareText(a.ticket.id, b.ticket.id),
  );
  const quote = createQuoter(
    tickets.map((ticket) => ({ person: personBehind(ticket), text: ticket.subject })),
    index.analyzer,
  );
  const questions = systematic(known, size, createRandom(seed)).map((one) =>
    toQuestion(one, { index, quote }),
  );
  const period = days.length === 0 ? null : { from: days[0]!, to: days.at(-1)! };
  return { questions, known: known.length, hidden, period };
}

/** A ticket whose answer is known, and its first words without personal data. */
interface Answerable extends Pick<ShopQuestion, "subject" | "topic" | "answers" | "known"> {
  readonly ticket: Ticket;
  /** By chance, but the same for the same seed. */
  readonly order: string;
}

interface Asking extends Pick<Required<DrawShopOptions>, "seed" | "topicOf" | "verdictOf"> {
  readonly index: SearchIndex;
  readonly now: string | null;
}

/** The tickets that have an answer and words, and how many have none but answers that their customer may not see. */
function answerable(
  tickets: readonly Ticket[],
  { index, now, seed, topicOf, verdictOf }: Asking,
): { readonly known: Answerable[]; readonly hidden: number } {
  let hidden = 0;
  const known = tickets.flatMap((ticket): Answerable[] => {
    const answer = answerOf(ticket, index, verdictOf);
    if (answer === null) return [];
    const viewer = { audiences: ticket.audiences, ...(now !== null && { now }) };
    const [first, ...rest] = answer.ids.filter((id) => getArticle(index, id, viewer) !== null);
    if (first === undefined) {
      hidden++;
      return [];
    }
    const [text = ""] = portalQueries(ticket);
    const subject = dropPersonalData(text)
      .replaceAll(/[\s|]+/g, " ")
      .trim();
    if (subject === "") return [];
    const topic = topicOf(ticket) ?? "no topic known";
    const order = textHash(`${seed} ${ticket.id}`);
    return [{ ticket, subject, topic, order, answers: [first, ...rest], known: answer.known }];
  });
  return { known, hidden };
}

function toQuestion(
  { ticket, subject, topic, order, answers, known }: Answerable,
  { index, quote }: { readonly index: SearchIndex; readonly quote: Quoter },
): ShopQuestion {
  const { id: ticketId, audiences, requester, language, kind, description } = ticket;
  const random = createRandom(Number.parseInt(order.slice(0, 8), 16));
  const typed = typeWords(subject, { analyzer: index.analyzer, random });
  return {
    ticketId,
    topic,
    audiences,
    requester,
    language,
    kind,
    answers,
    known,
    subject,
    description: dropPersonalData(description),
    typed,
    quoted: { first: quote(typed.first), subject: quote(subject) },
  };
}

/** Verdicts whose best article answers, whether or not the search finds it: to take those alone that are found would ask what is known. */
function answerOf(
  ticket: Ticket,
  index: SearchIndex,
  verdictOf: (ticket: Ticket) => Verdict | null,
): { readonly ids: readonly string[]; readonly known: ShopQuestion["known"] } | null {
  const linked = ticket.linkedArticles?.filter((id) => index.articleById.has(id)) ?? [];
  if (linked.length > 0) return { ids: linked, known: "link" };
  const verdict = verdictOf(ticket);
  const answers = verdict?.outcome === "solvable" || verdict?.reason === "not-findable";
  const best = answers ? verdict?.evidence[0]?.articleId : undefined;
  return best === undefined ? null : { ids: [best], known: "verdict" };
}

/** Every n-th from a start by chance; all where there are no more than `size`. Madow and Madow 1944, Ann. Math. Stat. 15. */
function systematic<T>(items: readonly T[], size: number, random: () => number): readonly T[] {
  if (items.length <= size) return items;
  const step = items.length / size;
  const start = random() * step;
  return Array.from({ length: size }, (_, at) => items[Math.floor(start + at * step)]!);
}
