import { quantile } from "../../core/math/quantile.ts";
import { ShareTally, sharesOf, Tally, withheldOf } from "../journey/tally.ts";
import { compareShops } from "./compare-shops.ts";
import type { ShopQuestion } from "./shop-question.ts";
import type { ShopExample, ShopGroup, ShopMeasure, ShopSummary } from "./shop-summary.ts";
import { isFound, LOOKED_AT, type ShopTry, type ShopVisit } from "./visit-portal.ts";

/** What is known beside the visits. */
interface ShopSetting {
  readonly at: string | null;
  readonly portal: string;
  readonly unanswered: number;
  readonly drawn: ShopSummary["drawn"];
  readonly previous: ShopSummary | null;
}

const MOST_EXAMPLES = 12;

/** The scorecard of visits. */
export function summariseShop(visits: readonly ShopVisit[], setting: ShopSetting): ShopSummary {
  const { at, portal, unanswered, drawn, previous } = setting;
  const measures = MEASURES.map((measure) => measured(measure, visits));
  const steps = visits.flatMap(({ steps: own }) => own ?? []);
  const links = visits.filter(({ question }) => question.known === "link").length;
  return {
    format: "level-zero-shop",
    version: 1,
    at,
    portal,
    asked: visits.length,
    unanswered,
    people: tallyOf(visits).shownPeople,
    drawn,
    answersBy: { link: links, verdict: visits.length - links },
    measures,
    steps: { of: steps.length, median: quantile(steps, 0.5), ninth: quantile(steps, 0.9) },
    topics: groupsOf(visits, ({ topic }) => [topic]),
    audiences: groupsOf(visits, ({ audiences }) => (audiences.length === 0 ? ["public"] : audiences)),
    examples: examplesOf(visits),
    changes: previous === null ? null : compareShops(previous.measures, measures),
  };
}

interface Definition extends Omit<ShopMeasure, "share"> {
  /** Whether a visit is in the numerator; `null` if it is not in the denominator either. */
  readonly is: (visit: ShopVisit) => boolean | null;
}

const tryBy = (typed: ShopTry["typed"]) => (visit: ShopVisit) => {
  const one = visit.tries.find((each) => each.typed === typed);
  return one === undefined ? null : isFound(one);
};

const MEASURES: readonly Definition[] = [
  {
    id: "found-by-first-words",
    name: "Found by the first words",
    definition: `questions whose answer is among the first ${LOOKED_AT} for their first three telling words ÷ questions`,
    better: "higher",
    is: tryBy("first"),
  },
  {
    id: "found-by-subject",
    name: "Found by the subject",
    definition: `the same for the whole subject ÷ questions`,
    better: "higher",
    is: tryBy("subject"),
  },
  {
    id: "found-despite-typo",
    name: "Found despite a typo",
    definition:
      "the same for the first words with one slip of the finger ÷ questions that have a word of five letters",
    better: "higher",
    is: tryBy("typo"),
  },
  {
    id: "found-in-two",
    name: "Found within two tries",
    definition: "found by the first words or by the subject ÷ questions",
    better: "higher",
    is: ({ found }) => found === "first" || found === "subject",
  },
  {
    id: "offered-by-form",
    name: "Intake question understood",
    definition:
      "questions for which the form offers the answer, given all that the customer wrote ÷ questions that the form was given",
    better: "higher",
    is: ({ isOffered }) => isOffered,
  },
  {
    id: "readable",
    name: "Readable",
    definition:
      "answers that open for the customer, in their language, and can be read in ten minutes ÷ questions that came to their answer",
    better: "higher",
    is: ({ isReadable }) => isReadable,
  },
  {
    id: "reached",
    name: "Came to an answer that they can read",
    definition: "found by a search or offered by the form, and readable ÷ questions",
    better: "higher",
    is: isReached,
  },
  {
    id: "dead-end",
    name: "Dead ends",
    definition: "neither search nor form brings the answer ÷ questions",
    better: "lower",
    is: ({ found }) => found === null,
  },
];

function isReached({ isReadable }: ShopVisit): boolean {
  return isReadable === true;
}

function measured({ is, ...measure }: Definition, visits: readonly ShopVisit[]): ShopMeasure {
  return { ...measure, share: shareTally(visits, is).share() };
}

function shareTally(visits: readonly ShopVisit[], is: (visit: ShopVisit) => boolean | null): ShareTally {
  const tally = new ShareTally();
  for (const visit of visits) {
    const isPart = is(visit);
    if (isPart !== null) tally.add(personOf(visit.question), true, isPart);
  }
  return tally;
}

function personOf({ requester, ticketId }: ShopQuestion): string {
  return requester === null ? `t:${ticketId}` : `p:${requester}`;
}

function groupsOf(
  visits: readonly ShopVisit[],
  namesOf: (question: ShopQuestion) => readonly string[],
): ShopGroup[] {
  const groups = new Map<string, ShopVisit[]>();
  for (const visit of visits)
    for (const name of namesOf(visit.question)) groups.set(name, [...(groups.get(name) ?? []), visit]);
  const all = [...groups].map(([name, own]) => ({ name, visits: own }));
  const withheld = withheldOf(all.map(({ visits: own }) => tallyOf(own)));
  const small = [...new Set(all.flatMap((group, at) => (withheld[at] ? group.visits : [])))];
  const shown = all
    .filter((_, at) => !withheld[at])
    .sort((a, b) => b.visits.length - a.visits.length || (a.name < b.name ? -1 : 1));
  const pooled = { name: `${withheld.filter(Boolean).length} small groups`, visits: small };
  const rows = small.length === 0 || tallyOf(small).isFew ? shown : [...shown, pooled];
  const reached = sharesOf(rows.map((row) => shareTally(row.visits, isReached)));
  return rows.map(({ name, visits: own }, at) => ({
    name,
    questions: own.length,
    people: tallyOf(own).people,
    reached: reached[at]!,
  }));
}

function tallyOf(visits: readonly ShopVisit[]): Tally {
  const tally = new Tally();
  for (const { question } of visits) tally.add(personOf(question), true);
  return tally;
}

/** Of topics in which three people or more came to a dead end. */
function examplesOf(visits: readonly ShopVisit[]): ShopExample[] {
  const topics = new Map<string, { readonly ends: ShopVisit[]; readonly people: Tally }>();
  for (const visit of visits) {
    if (visit.found !== null) continue;
    const { question } = visit;
    const topic = topics.get(question.topic) ?? { ends: [], people: new Tally() };
    topics.set(question.topic, topic);
    topic.ends.push(visit);
    topic.people.add(personOf(question), true);
  }
  return [...topics.values()]
    .filter(({ people }) => !people.isFew)
    .sort((a, b) => b.ends.length - a.ends.length)
    .flatMap(({ ends }) => ends.slice(0, 3))
    .slice(0, MOST_EXAMPLES)
    .map(({ question, tries }) => ({
      topic: question.topic,
      typed: tries.flatMap(({ typed, shown }) =>
        typed === "typo" ? [] : [{ typed, query: question.quoted[typed], shown }],
      ),
      articleId: question.answers[0],
    }));
}
