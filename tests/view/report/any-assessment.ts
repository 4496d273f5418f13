import fc from "fast-check";
import type { Assessment } from "../../../src/assess.ts";
import { noticeOf } from "../../../src/core/search/notice.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import {
  makeArticle,
  makeAssessment,
  makeBurst,
  makeEvidence,
  makeGap,
  makeTicket,
  risingValue,
} from "./make-assessment.ts";

const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.string({
    unit: fc.constantFrom(..."ab |<>&\"'`=;\n\r\t\u0000[](*#", "\uD800", "\u200F", "😀"),
    maxLength: 40,
  }),
  fc.constantFrom(
    "",
    "</script><img src=x onerror=alert(1)>",
    "a|b\nc",
    "=1+1",
    '"quoted", ok',
    "\u202Eturned",
  ),
);

const kind: fc.Arbitrary<Pick<Verdict, "outcome" | "reason">> = fc.constantFrom(
  { outcome: "solvable", reason: null },
  { outcome: "unsure", reason: null },
  { outcome: "excluded", reason: "spam" },
  { outcome: "excluded", reason: "outage" },
  { outcome: "unsolvable", reason: "missing" },
  { outcome: "unsolvable", reason: "not-visible" },
  { outcome: "unsolvable", reason: "outdated" },
  { outcome: "unsolvable", reason: "not-findable" },
  { outcome: "unsolvable", reason: "needs-agent" },
);

const row = fc.record({
  kind,
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  article: fc.constantFrom("A", "B", "unknown"),
  text: hostile,
  category: fc.option(hostile),
  channel: fc.option(fc.constantFrom("mail", "phone")),
  createdAt: fc.constantFrom(null, "2026-01-31", "2025-12-01T00:00:00Z", "not a date"),
  gap: fc.nat({ max: 5 }),
});

/** Assessments of up to 40 tickets with hostile text; the unsolvable ones of gaps 1 to 5 form gaps, those of 0 stand alone. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({ rows: fc.array(row, { maxLength: 40 }), rejectedRows: fc.nat({ max: 5 }), title: hostile })
  .map(({ rows, rejectedRows, title }) => {
    const verdicts = rows.map(({ kind, probability, article, text }, at) => {
      const evidence = [makeEvidence(article, { title: text, matchedTerms: [text] })];
      const scored = kind.outcome !== "excluded";
      return {
        ...kind,
        ticketId: `t${at}`,
        probability: scored ? probability : null,
        ...(scored && { chance: 0 }),
        evidence: scored ? evidence : [],
      } as unknown as Verdict;
    });
    const inGap = (gap: number): string[] =>
      rows.flatMap((one, at) => (one.gap === gap && one.kind.outcome === "unsolvable" ? [`t${at}`] : []));
    return makeAssessment({
      articles: [makeArticle("A", { title }), makeArticle("B", { title: "", url: "javascript:alert(1)" })],
      tickets: rows.map((one, at) =>
        makeTicket(`t${at}`, {
          subject: one.text,
          category: one.category,
          channel: one.channel,
          createdAt: one.createdAt,
        }),
      ),
      verdicts,
      gaps: [1, 2, 3, 4, 5]
        .filter((gap) => inGap(gap).length > 0)
        .map((gap) =>
          makeGap(`gap-${gap}`, inGap(gap), { label: title, proposedTitle: title, value: risingValue }),
        ),
      bursts: [makeBurst(["t0"], { label: title, notice: noticeOf(makeArticle("A", { title })) })],
      words: [
        {
          articleId: "A",
          title,
          words: [
            { word: title, slipOf: title, tickets: 3, reciprocalRankBefore: 0.1, reciprocalRankAfter: 1 },
          ],
          line: `aliases: ${JSON.stringify([title])}`,
        },
      ],
      rejectedRows,
      issues: [{ severity: "warning", code: "odd", message: title, path: title, line: null, column: null }],
    });
  });
