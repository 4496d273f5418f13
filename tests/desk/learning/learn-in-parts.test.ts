import { describe, expect, it } from "vitest";
import {
  beginJudge,
  beginLearning,
  endLearning,
  fromPortable,
  planSlices,
  sliceReader,
  toPortable,
} from "../../../src/desk/learning/index.ts";
import { readAllTickets } from "../../../src/edge/node/index.ts";
import {
  type Article,
  createSearchIndex,
  judgeFrom,
  loadIndex,
  serializeHistory,
  serializeIndex,
  type Ticket,
} from "../../../src/index.ts";
import { FIXTURE_ARTICLES as articles } from "../../make/fixture-index.ts";

const now = "2026-11-22T00:00:00.000Z";
const { tickets: resolved } = await readAllTickets("fixtures/tickets/history.jsonl");
/** Enough of them for a model. */
const some = resolved.filter((_, at) => at % 3 === 0);

const undated = articles.map((article) => ({ ...article, metadata: {} }));
const dates = resolved.flatMap(({ createdAt }) => createdAt ?? []).sort();
const late = dates[Math.floor(0.95 * dates.length)]!;
/** Every fourth from the last days of the history. */
const published = articles.map((article, at) =>
  at % 4 === 0 ? { ...article, metadata: { published: late } } : article,
);
const kept = new Set(articles.filter((_, at) => at % 3 !== 0).map(({ id }) => id));
const unlinked = some.map((ticket) => ({
  ...ticket,
  linkedArticles: ticket.linkedArticles?.filter((id) => kept.has(id)) ?? null,
}));

describe("learning in parts", () => {
  it.each<[string, readonly Article[], readonly Ticket[], boolean]>([
    ["articles as they are", articles, some, true],
    ["articles that the past could not know", published, some, true],
    ["articles without a date that no ticket names", undated, unlinked, true],
    ["tickets with a person's labels", articles, some.map(labelled), true],
    ["too few tickets for a model", articles, resolved.slice(0, 20), false],
  ])("teaches the same bytes of %s", (_name, known, tickets, isEnough) => {
    const index = createSearchIndex(known, { now });
    const learned = judgeFrom(tickets, index);
    expect(learned.notFitted === null).toBe(isEnough);
    expect(written(inParts(tickets, index))).toBe(written(learned));
  });

  it("teaches the same bytes where agents are said to link half of what an article answers", () => {
    const index = createSearchIndex(articles, { now });
    const learned = judgeFrom(some, index, { linkedShare: 0.5 });
    expect(learned.model.linkedShare).toBe(0.5);
    expect(written(inParts(some, index, { linkedShare: 0.5 }))).toBe(written(learned));
  });

  it("lends the same tickets to new articles for a model that was fitted before", () => {
    const index = createSearchIndex(published, { now });
    const { model } = judgeFrom(some, index);
    expect(model.claims).not.toBeNull();
    expect(written(inParts(some, index, { model }))).toBe(written(judgeFrom(some, index, { model })));
  });

  it("reads an older ticket in place of one that only an article answers which the past could not know", () => {
    const rare = articles[0]!.id;
    // Of more than 5,000 labels the latest count.
    const many = Array.from({ length: 11 }, (_, round) =>
      resolved.map((ticket) => ({
        ...ticket,
        id: `${ticket.id}-${round}`,
        linkedArticles: ticket.linkedArticles?.filter((id) => id !== rare) ?? null,
      })),
    ).flat();
    const last = { ...many[0]!, id: "last", createdAt: dates.at(-1)!, linkedArticles: [rare] };
    const index = createSearchIndex(published, { now });
    const { slices } = begin([...many, last], index).plan;
    expect(slices.flat().length).toBe(5_001);
  });
});

function labelled(ticket: Ticket, at: number): Ticket {
  const articleIds = at % 2 === 0 ? (ticket.linkedArticles ?? []) : [];
  const label = { solvable: articleIds.length > 0, articleIds, gapId: null, kind: "x" };
  return at % 5 === 0 ? { ...ticket, label } : ticket;
}

type Options = NonNullable<Parameters<typeof judgeFrom>[2]>;
type Index = ReturnType<typeof createSearchIndex>;

function begin(tickets: readonly Ticket[], index: Index, options: Options = {}) {
  const [linked, , learning] = beginJudge(tickets, index, options);
  return beginLearning(linked!, index, learning);
}

/** As threads do it: the slices are read by an index and a history that were sent, and from the last to the first. */
function inParts(tickets: readonly Ticket[], index: Index, options: Options = {}) {
  const begun = begin(tickets, index, options);
  const { slices, articles: without } = begun.plan;
  const sent = structuredClone({ history: toPortable(begun.history), without });
  const read = sliceReader(loadIndex(serializeIndex(index)), fromPortable(sent.history), sent.without);
  const packed = slices.toReversed().map((slice) => structuredClone(read(structuredClone(slice))));
  const [linked, , learning] = beginJudge(tickets, index, options);
  const plan = planSlices({ tickets: linked!, index, history: begun.history, model: options.model });
  return endLearning({ history: begun.history, plan }, packed.toReversed(), learning);
}

function written({ history, model, notFitted }: ReturnType<typeof judgeFrom>): string {
  return JSON.stringify([history && serializeHistory(history), model, notFitted]);
}
