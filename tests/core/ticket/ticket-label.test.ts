import { describe, expect, it } from "vitest";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

type Row = Readonly<Record<string, unknown>>;

function read(row: Row): unknown {
  const result = toTicket({ id: 1, ...row });
  return "ticket" in result ? [result.ticket.label, result.ticket.linkedArticles] : result;
}

const label = (solvable: boolean, kind: string, articleIds: readonly string[] = []) => ({
  ...{ solvable, articleIds, gapId: null, kind },
});

describe("labels of a desk's own columns", () => {
  it.each<[string, Row, unknown]>([
    [
      "an article closed it",
      { "Resolved via KB?": "Yes", "Article Number": "KB1, KB2" },
      [label(true, "resolved-via-article", ["KB1", "KB2"]), ["KB1", "KB2"]],
    ],
    [
      "an article closed it, and nobody says which",
      { "Resolved via KB?": "Yes", "Article Number": "" },
      [label(true, "resolved-via-article"), null],
    ],
    ["none did", { "Resolved via KB?": "No" }, [label(false, "resolved-without-article"), []]],
    ["its number stands for a yes", { "Resolved via KB?": "KB0010023" }, [null, ["KB0010023"]]],
    ["neither yes nor no", { "Resolved via KB?": "partly" }, [null, null]],
    [
      "an article was used, and nobody says which",
      { "KB used": "1" },
      [label(true, "resolved-via-article"), null],
    ],
    ["none was used", { "KB used": "no" }, [label(false, "resolved-without-article"), []]],
    ["the article that was used", { "KB used": "vpn-hotel; KB12" }, [null, ["vpn-hotel", "KB12"]]],
    ["no name of one that was used", { "KB used": "" }, [null, []]],
    ["an article whose number is 1", { "Article ID": 1 }, [null, ["1"]]],
    [
      "titles of articles",
      { "Knowledge article": "Paper jams, smears, and more; Reset your password" },
      [null, ["Paper jams, smears, and more", "Reset your password"]],
    ],
    ...["-", "none", "N/A", "keine", "No article"].map((word): [string, Row, unknown] => [
      `${word} in place of nothing`,
      { "KB article": word },
      [null, []],
    ]),
    ["numbers beside each other", { Articles: "KB1 KB2,KB3" }, [null, ["KB1", "KB2", "KB3"]]],
    ["the cell is empty", { "Resolved via KB?": "" }, [null, null]],
    ["somebody judged it", { LZS: "ja" }, [label(true, "flagged-solvable"), null]],
    [
      "who judged it goes first",
      { "Level Zero Solvable": "no", "Resolved via KB?": "yes" },
      [label(false, "flagged-unsolvable"), null],
    ],
    ["no agent was needed", { "Resolved By Level": "L0" }, [label(true, "resolved-at-level-zero"), null]],
    ["an agent did it", { "Resolved By Level": "Level 1" }, [null, null]],
    [
      "a label goes before all",
      { label: { solvable: false }, LZS: "yes" },
      [label(false, "unsolvable"), null],
    ],
  ])("%s", (_name, row, expected) => {
    expect(read(row)).toEqual(expected);
  });
});
