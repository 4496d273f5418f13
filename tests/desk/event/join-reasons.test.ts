import fc from "fast-check";
import { expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import type { PortalEvent } from "../../../src/desk/event/event.ts";
import { parseEvents, summariseSearches } from "../../../src/desk/event/index.ts";
import { joinReasons } from "../../../src/desk/event/join-reasons.ts";
import { listen } from "../../../src/desk/listening/listen.ts";
import { feedbackEntries } from "../../../src/desk/queue/queue-entries.ts";
import { minute } from "../journey/story.ts";

const analyzer = createAnalyzer();

const no = (session: string | null, at: number, articleId = "vpn"): PortalEvent => ({
  ...{ type: "feedback", at: minute(at), session, articleId, answer: "no", query: null, comment: null },
});
const why = (session: string | null, at: number, articleId = "vpn"): PortalEvent => ({
  ...{ type: "reason", at: minute(at), session, articleId, reason: "unclear", comment: "too many steps" },
});

const named = (event: PortalEvent, searchId: string): PortalEvent => ({ ...event, searchId });

it.each([
  ["the answer of the same visit", [no("a", 0), no("b", 1), why("a", 2)], ["unclear", undefined]],
  ["the latest of one visit", [no("a", 0), no("a", 1), why("a", 2)], [undefined, "unclear"]],
  ["an answer of nobody known", [no(null, 0), no("a", 0), why(null, 1)], ["unclear", undefined]],
  [
    "the answer that names the same search",
    [named(no(null, 0), "q"), named(no(null, 1), "r"), named(why(null, 2), "q"), named(why(null, 3), "s")],
    ["unclear", undefined],
  ],
  ["each an answer", [no("a", 0), no("a", 1), why("a", 2), why("a", 3)], ["unclear", "unclear"]],
  ["none about another article", [no("a", 0, "mail"), why("a", 1)], [undefined]],
  [
    "none of long ago, and none that comes later",
    [no("a", 0), why("a", 31), no("a", 40)],
    [undefined, undefined],
  ],
  ["an answer that stands behind it in the files", [why("a", 1), no("a", 0)], ["unclear"]],
])("a reason belongs to %s", (_, events, reasons) => {
  const joined = joinReasons(events);
  expect(joined.map((event) => event.type === "feedback" && event.reason)).toEqual(reasons);
});

it("a reason is no second answer: not in the summary, what people said, or the queue", () => {
  const visit = fc.record({ session: fc.nat(3), at: fc.nat(90), isReason: fc.boolean() });
  fc.assert(
    fc.property(fc.array(visit, { maxLength: 12 }), (all) => {
      const events = all.map(({ session, at, isReason }) => (isReason ? why : no)(`v${session}`, at));
      const answers = all.filter(({ isReason }) => !isReason).length;
      const read = parseEvents(events.map((event) => JSON.stringify(event)).join("\n"));
      expect(read).toEqual({ events, issues: [] });
      const { feedback } = summariseSearches(read.events);
      const heard = listen(read.events, { now: minute(99), analyzer });
      const queued = feedbackEntries(read.events, new Map()).reduce((sum, { count }) => sum + count, 0);
      expect([feedback.no, heard.answers, heard.afterNo.of ?? answers, queued]).toEqual([
        answers,
        answers,
        answers,
        answers,
      ]);
      expect(heard.withReason ?? 0).toBeLessThanOrEqual(all.length - answers);
    }),
    { numRuns: 30 },
  );
});
