import type { WhatIf } from "../../../desk/draft/index.ts";
import type { Article } from "../../../index.ts";
import { count, decimal, percent, points, quantity } from "./format.ts";
import { plain } from "./plain.ts";

/** Tickets and articles named; the rest is counted. */
const SHOWN = 20;

interface WhatIfOutcome {
  readonly drafts: readonly Article[];
  readonly result: WhatIf;
  /** The newest date among the resolved tickets, and the first of those judged; `null` where none is known. */
  readonly newest: string | null;
  readonly first: string | null;
}

const BY_WORDS =
  "New articles have closed no ticket yet, so they are judged by their words alone, whatever the history says.\n";

/** What the drafts would change, in words. */
export function describeWhatIf({ drafts, result, newest, first }: WhatIfOutcome): string {
  const names = drafts.length === 1 ? plain(drafts[0]!.id) : quantity(drafts.length, "draft");
  const { scored, won } = result;
  return [
    `With ${names} published, ${quantity(won.length, "ticket")} of ${count(scored)} scored would become solvable.\n`,
    describeRate(result),
    result.byWordsAlone ? BY_WORDS : "",
    describePast(newest, first),
    describeWon(result),
    list("Solvable now by an existing article, as words weigh otherwise:", result.gainedOtherwise.map(plain)),
    list("No longer solvable:", result.lost.map(plain)),
    list(
      "Pushed down from the first place:",
      result.pushedDown.map(
        ({ articleId, ticketIds }) => `${plain(articleId)}, for ${quantity(ticketIds.length, "ticket")}`,
      ),
    ),
    list(
      "Write in this order:",
      (drafts.length === 1 ? [] : result.plan).map(
        ({ id, gain, total }, at) =>
          `${at + 1}. ${plain(id)}: ${quantity(gain, "ticket")} more, ${count(total)} in all`,
      ),
    ),
  ].join("");
}

/** An article for what came up after the past ended wins few of its tickets. */
function describePast(newest: string | null, first: string | null): string {
  if (newest === null || first === null || newest.slice(0, 10) >= first) return "";
  return (
    `The newest resolved ticket is of ${newest.slice(0, 10)}: of what came up since, few tickets are won. ` +
    "Give the resolved tickets of this period to --history as well, with the articles that closed them; no ticket is its own witness.\n"
  );
}

function describeRate({ solvableBefore, solvableAfter, scored, ...change }: WhatIf): string {
  const {
    rateChange,
    rateChangeInterval: interval,
    expectedChange,
    expectedChangeInterval: expected,
  } = change;
  if (rateChange === null || interval === null || expectedChange === null) return "";
  const range = expected === null ? "" : ` (${points(expected.low)} to ${points(expected.high)})`;
  const share = (solvable: number) => percent(solvable / scored, scored);
  return (
    `Tickets called solvable: ${share(solvableBefore)} → ${share(solvableAfter)}, ${points(rateChange)} points ` +
    `(95 % interval ${points(interval.low)} to ${points(interval.high)}, n = ${count(scored)}). ` +
    `The estimated level-zero rate moves by ${points(expectedChange)} points${range}.\n`
  );
}

function describeWon({ won }: WhatIf): string {
  const quoted = won.filter((ticket) => ticket.quoted).length;
  const lines = won.map(
    ({ ticketId, probabilityBefore, probabilityAfter, articleId, quoted: isQuoted }) =>
      `${plain(ticketId)}  ${decimal(probabilityBefore, 2)} → ${decimal(probabilityAfter, 2)}  ${plain(articleId)}${isQuoted ? "  (quoted in the draft)" : ""}`,
  );
  const warning =
    quoted === 0
      ? ""
      : `\nOf these, ${quantity(quoted, "ticket")} ${quoted === 1 ? "is" : "are"} quoted in the draft: words in common prove no answer.\n`;
  return list("Solvable with it:", lines) + warning;
}

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > SHOWN ? [`… and ${count(lines.length - SHOWN)} more`] : [];
  return `\n${title}\n${[...lines.slice(0, SHOWN), ...more].map((line) => `  ${line}\n`).join("")}`;
}
