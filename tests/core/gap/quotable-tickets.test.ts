import { describe, expect, it } from "vitest";
import { quotableTickets } from "../../../src/core/gap/quotable-tickets.ts";
import { draftArticle } from "../../../src/desk/draft/draft-article.ts";
import { makeGap } from "../../view/report/make-assessment.ts";
import { ticket } from "./tickets.ts";

it.each<[readonly string[], readonly string[], boolean]>([
  [[], ["public"], true],
  [["public"], ["public"], true],
  [["employees"], ["public"], false],
  [["employees"], ["employees"], true],
  [[], ["employees"], true],
  [["employees", "board"], ["employees"], false],
  [["board"], ["employees"], false],
  [["engineers"], ["engineers", "partners"], false],
  [["engineers", "partners"], ["partners", "engineers"], true],
  [["engineers", "partners", "board"], ["partners", "engineers"], false],
  [["employees"], ["employees", "public"], false],
])("a ticket of %j in a draft for %j: %j", (audiences, audience, isQuoted) => {
  expect(quotableTickets([{ audiences }], audience)).toHaveLength(isQuoted ? 1 : 0);
});

describe("a draft for employees", () => {
  const of = (audiences: readonly string[], ...[id, subject, more]: Parameters<typeof ticket>) => ({
    ...ticket(id, subject, more),
    audiences,
  });
  const tickets = [
    of(["employees"], "T1", "The projector stays dark in the big room", { description: "Windows 11." }),
    of(["employees"], "T2", "Projector shows nothing again today", { description: "Windows 11." }),
    of(["employees"], "T3", "No picture from the projector since noon"),
    of(["employees", "board"], "B1", "Merger with Kestrel: projector stays dark", {
      description: "What happens to the Kestrel slides on my MacBook in the meantime?",
    }),
  ];
  const resolved = [
    of(["employees", "board"], "R1", "Kestrel slides", {
      resolutionText: "Switched the Kestrel deck to HDMI two.",
    }),
    of(["employees"], "R2", "projector", { resolutionText: "Switched the projector to HDMI one." }),
  ];
  it.each(["Merger with Kestrel: projector stays dark", "Projector stays dark"])(
    "says nothing that only the board wrote, titled %j",
    (proposedTitle) => {
      const ids = tickets.map(({ id }) => id);
      const label = "kestrel slides, projector dark";
      const gap = makeGap("gap-0123456789abcdef", ids, { label, proposedTitle });
      const { markdown, fileName } = draftArticle(gap, { tickets, verdicts: [], resolved });
      expect(`${fileName}\n${markdown}`).not.toMatch(/kestrel|merger|macbook|\bB1\b|R1/i);
      expect(markdown).toMatch(/audience: \["employees"\]/);
      expect(markdown).toMatch(/HDMI one/);
      expect(markdown).toMatch(/\(T1\)/);
    },
  );
});
