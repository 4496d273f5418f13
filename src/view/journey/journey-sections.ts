import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { OUTCOMES } from "../../desk/journey/read-journeys.ts";
import { formatCount } from "../report/format-number.ts";
import { gapSection, groupSection, readerSection } from "./journey-groups.ts";
import { type JourneySection, type JourneyTable, numeric } from "./journey-table.ts";
import {
  countText,
  durationText,
  joinText,
  OUTCOME_WORDS,
  PLACES,
  shareText,
  WITHHELD,
} from "./journey-words.ts";

/** All sections but the map, in the order of the page; those without data are left out. */
export function journeySections(
  summary: JourneySummary,
  titles: ReadonlyMap<string, string>,
): JourneySection[] {
  return [
    momentSection(summary),
    outcomeSection(summary),
    groupSection(summary),
    gapSection(summary),
    readerSection(summary, titles),
    betweenSection(summary),
    methodSection(summary),
  ].filter(({ tables, id }) => id === "method" || tables.some(({ rows }) => rows.length > 0));
}

/** The links of the map as a table. */
export function flowTable({ flow }: JourneySummary): JourneyTable {
  return {
    caption: "Steps that followed each other, as on the map",
    columns: [{ head: "From" }, { head: "To" }, numeric("Journeys"), numeric("People")],
    rows: flow.map(({ from, to, journeys, people }) => [
      PLACES[from],
      PLACES[to],
      journeys === null ? WITHHELD : formatCount(journeys),
      people === null ? WITHHELD : formatCount(people),
    ]),
  };
}

function momentSection({ moments, transitions }: JourneySummary): JourneySection {
  return {
    id: "moments",
    title: "Moments of truth",
    lead: "The last step on the portal before people leave or write: where to begin. Intervals are 95 % (Wilson).",
    tables: [
      {
        caption: "What followed each step when it was the last one on the portal",
        columns: [
          { head: "Step" },
          numeric("Journeys with it"),
          numeric("Left, unsolved as far as is known"),
          numeric("Wrote or called"),
        ],
        rows: moments.map(({ step, journeys, left, wrote }) => [
          PLACES[step],
          formatCount(journeys),
          shareText(left),
          shareText(wrote),
        ]),
      },
      {
        caption: "Time between steps, as they happened",
        columns: [{ head: "From" }, { head: "To" }, numeric("People"), numeric("Half of them within")],
        rows: transitions
          .filter(({ people }) => people !== null)
          .map(({ from, to, people, medianSeconds }) => [
            PLACES[from],
            PLACES[to],
            formatCount(people!),
            durationText(medianSeconds),
          ]),
      },
    ],
  };
}

function outcomeSection({ overall, windows, options }: JourneySummary): JourneySection {
  return {
    id: "outcomes",
    title: "What became of them",
    lead: `Never one number: what people said, what is likely, and what nobody knows stay apart. The window is ${options.windowHours} hours; the second table says what another would change.`,
    tables: [
      {
        caption: "Outcomes of all journeys",
        columns: [{ head: "Outcome" }, { head: "Meaning" }, numeric("Journeys"), numeric("Share")],
        rows: OUTCOMES.map((outcome) => [
          ...OUTCOME_WORDS[outcome],
          countText(overall.outcomes[outcome]),
          shareText(overall.outcomes[outcome]),
        ]),
      },
      {
        caption: "The same by other windows, in journeys that can be followed",
        columns: [
          { head: "Window" },
          numeric("Journeys"),
          ...OUTCOMES.map((outcome) => numeric(OUTCOME_WORDS[outcome][0])),
        ],
        rows: windows.map(({ hours, journeys, outcomes }) => [
          `${hours} h`,
          formatCount(journeys),
          ...OUTCOMES.map((outcome) => countText(outcomes[outcome])),
        ]),
      },
    ],
  };
}

function betweenSection({ between, repeat, options }: JourneySummary): JourneySection {
  const { answer } = between;
  const rows: readonly (readonly string[])[] = [
    [
      "Changed the channel, such as portal and then phone",
      shareText(between.changedChannel),
      `${formatCount(between.changedChannel.of)} journeys with a contact`,
    ],
    [
      "Wrote or called more than once in one journey",
      shareText(between.wroteAgain),
      `${formatCount(between.wroteAgain.of)} journeys with a contact`,
    ],
    [
      "From the first step on the portal to the contact, half of them",
      durationText(between.secondsBeforeContact),
      "those who looked first",
    ],
    [
      "Until it was resolved, half of them",
      durationText(answer.median),
      `${formatCount(answer.tickets)} tickets with both dates`,
    ],
    [
      "Until it was resolved, nine of ten",
      durationText(answer.ninth),
      `${formatCount(answer.tickets)} tickets with both dates`,
    ],
    [
      `Back with the same topic within ${options.repeatDays} days`,
      shareText(repeat.repeated),
      `${formatCount(repeat.judged)} tickets of known people`,
    ],
    [
      `Stayed solved for ${options.repeatDays} days${repeat.knowsReopens ? ", and not opened again" : " (nothing says what was opened again)"}`,
      shareText(repeat.durable),
      `${formatCount(repeat.durable.of)} of these that were resolved`,
    ],
  ];
  return {
    id: "between",
    title: "Between the steps, and afterwards",
    lead: "Waiting, saying it again, changing the channel, coming back.",
    tables: [
      { caption: "What it was like", columns: [{ head: "Measure" }, numeric("Value"), { head: "Of" }], rows },
    ],
  };
}

function methodSection(summary: JourneySummary): JourneySection {
  return { id: "method", title: "How this is counted", lead: joinText(summary), tables: [] };
}
