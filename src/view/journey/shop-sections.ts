import type { ShopChange, ShopExample, ShopGroup, ShopSummary } from "../../desk/shop/shop-summary.ts";
import { formatCount, formatPercent, formatPoints, formatQuantity } from "../report/format-number.ts";
import { type JourneySection, type JourneyTable, numeric } from "./journey-table.ts";
import { countText, peopleText, shareText } from "./journey-words.ts";

const MOST_ROWS = 30;

/** What a scorecard says first. */
export function shopHeadline({
  measures,
  asked,
  people,
  steps,
  unanswered,
  drawn,
}: ShopSummary): readonly string[] {
  const reached = measures.find(({ id }) => id === "reached");
  const said = [
    `${formatQuantity(asked, "real question")} of ${peopleText(people)}, drawn from ${formatCount(drawn.known)} whose answer is known, were asked again as the customers who had them.`,
  ];
  if (asked > 0 && reached !== undefined)
    said.push(
      `${shareText(reached.share)} of them came to an answer that they can read${steps.median === null ? "" : `; half of those who found it in ${Math.round(steps.median)} steps or fewer`}.`,
    );
  if (unanswered > 0)
    said.push(`The portal did not answer ${formatQuantity(unanswered, "question")}: they are in no share.`);
  if (drawn.hidden > 0)
    said.push(
      `${formatQuantity(drawn.hidden, "ticket")} were closed with an article that their customer may not see: nobody could have found it, and they were not asked.`,
    );
  return said;
}

export function shopSections(summary: ShopSummary, titles: ReadonlyMap<string, string>): JourneySection[] {
  return [
    changeSection(summary),
    groupSection(summary),
    exampleSection(summary, titles),
    methodSection(summary),
  ].filter(({ tables, id }) => id === "method" || tables.some(({ rows }) => rows.length > 0));
}

/** Every measure with what it is of. */
export function measureTable({ measures }: ShopSummary): JourneyTable {
  return {
    caption: "The scorecard, with 95 % intervals (Wilson)",
    stack: true,
    columns: [{ head: "Measure" }, numeric("Share"), numeric("Counted"), { head: "What it is of" }],
    rows: measures.map(({ name, share, definition, better }) => [
      name,
      shareText(share),
      share.of === 0 ? "n/a" : `${countText(share)} of ${formatCount(share.of)}`,
      `${definition}; ${better} is better`,
    ]),
  };
}

function changeSection({ changes, measures }: ShopSummary): JourneySection {
  return {
    id: "changes",
    title: "Since the scorecard before",
    lead: "Better or worse is said where chance between two samples does not explain it: in one comparison of twenty it is said wrongly of any measure.",
    tables: [
      {
        caption: "Now less then, in percentage points",
        stack: true,
        columns: [{ head: "Measure" }, numeric("Change"), numeric("Interval"), { head: "Finding" }],
        rows: (changes ?? []).map((change) => [
          measures.find(({ id }) => id === change.id)?.name ?? change.id,
          formatPoints(change.difference),
          change.low === null ? "n/a" : `${formatPoints(change.low)} to ${formatPoints(change.high)}`,
          FINDINGS[change.finding],
        ]),
      },
    ],
  };
}

const FINDINGS: Readonly<Record<ShopChange["finding"], string>> = {
  better: "better",
  worse: "worse",
  none: "no more than chance",
};

function groupSection({ topics, audiences }: ShopSummary): JourneySection {
  return {
    id: "groups",
    title: "By topic and audience",
    lead: "How many came to an answer that they can read. Groups of fewer than three customers are counted together, and a share is withheld where one or two customers came to the answer, or did not.",
    tables: [groupTable("Topics", topics), groupTable("Audiences", audiences)],
  };
}

function groupTable(caption: string, groups: readonly ShopGroup[]): JourneyTable {
  const more = groups.length > MOST_ROWS ? `, the ${MOST_ROWS} largest of ${groups.length}` : "";
  return {
    caption: `${caption}${more}`,
    columns: [
      { head: caption.replace(/s$/, "") },
      numeric("Questions"),
      numeric("Customers"),
      numeric("Came to the answer"),
    ],
    rows: groups
      .slice(0, MOST_ROWS)
      .map(({ name, questions, people, reached }) => [
        name,
        formatCount(questions),
        formatCount(people),
        reached.count === null ? "withheld" : shareText(reached),
      ]),
  };
}

function exampleSection({ examples }: ShopSummary, titles: ReadonlyMap<string, string>): JourneySection {
  return {
    id: "examples",
    title: "Dead ends to begin with",
    lead: "What was typed, and the article that would have answered; of topics where three customers or more came to a dead end. “…” stands for words that fewer than three people use.",
    tables: [
      {
        caption: "Dead ends",
        stack: true,
        columns: [{ head: "Typed" }, { head: "Topic" }, numeric("Shown"), { head: "Answer" }],
        rows: examples.map((example) => [
          typedText(example),
          example.topic,
          example.typed.map(({ shown }) => formatCount(shown)).join(", "),
          titles.get(example.articleId) ?? example.articleId,
        ]),
      },
    ],
  };
}

function typedText({ typed }: ShopExample): string {
  return [...new Set(typed.map(({ query }) => `“${query}”`))].join(", then ");
}

function methodSection({ answersBy, asked, portal }: ShopSummary): JourneySection {
  const linked = asked === 0 ? "n/a" : formatPercent(answersBy.link / asked, asked);
  return {
    id: "method",
    title: "How this is counted",
    lead: `Asked of ${portal}. Each customer types the first three telling words of their subject, then all of it, looks at five results each time, and then writes into the form. The answer is what the desk closed the ticket with (${linked}), else the best article of the verdict. A step is a query, a form, a result that is looked at, or the article itself. Links are one good answer and not the only one, so that the shares say too little rather than too much.`,
    tables: [],
  };
}
