import { expect, it } from "vitest";
import type { Grounds } from "../../../src/core/verdict/explanation.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { verdictSentence } from "../../../src/core/verdict/verdict-sentence.ts";
import { excluded, makeEvidence, solvable, unsolvable, unsure } from "../../make/verdict.ts";

const because = (reason: Parameters<typeof unsolvable>[2] & object): Verdict =>
  unsolvable("1", 0.1, { articleIds: ["VPN"], ...reason });
const claimed = (lentTickets: readonly string[]): Verdict => ({
  ...solvable("1", 0.9, ["VPN"]),
  evidence: [makeEvidence("VPN", { lentTickets })],
});

it.each<[string, Verdict, RegExp]>([
  ["which rule left it out", excluded("1", "spam"), /rule spam.* no rate/],
  ["which article answers", solvable("1", 0.9, ["VPN"]), /^"VPN" answers it, this requester sees it\.$/],
  ["that the answer is new", claimed([]), /new to the resolved tickets, so it is judged by its words\.$/],
  ["what a new answer rests on", claimed(["7"]), /by its words and by resolved tickets/],
  ["that a person should look", unsure("1", 0.5), /between the two thresholds: a person should look\.$/],
  ["that nothing answers", because({ reason: "missing" }), /^No article answers it\.$/],
  ["that nothing is near", because({ reason: "missing", articleIds: [] }), /none shares a word/],
  ["who does not see it", because({ reason: "not-visible" }), /^"VPN" .*this requester does not see it/],
  ["that it is too old", because({ reason: "outdated" }), /^"VPN" .*retired or past its date/],
  ["that it is not found", because({ reason: "not-findable" }), /^"VPN" .*not among the first five/],
  ["that only an agent can", because({ reason: "needs-agent" }), /only an agent can do/],
  [
    "that it may be new",
    { ...unsure("1", 0.5), evidence: claimed([]).evidence },
    /look\. "VPN" may answer it\.$/,
  ],
])("says %s", (_, verdict, sentence) => {
  expect(verdictSentence(verdict, null)).toMatch(sentence);
});

it("says what the agent's words point at", () => {
  const grounds = { agentsAnswer: { articleId: "VPN" } } as unknown as Grounds;
  const hidden = because({ reason: "not-findable" });
  expect(verdictSentence(unsure("1", 0.5, ["VPN"]), grounds)).toMatch(
    /^"VPN" is where the agent's words point/,
  );
  expect(verdictSentence(hidden, grounds)).toMatch(
    /^"VPN" answers it, as the agent's words show, but is not among/,
  );
});
