import { expect, it } from "vitest";
import {
  dateNewSections,
  hasNewSections,
  knownSections,
  sectionDays,
} from "../../../src/core/article/new-sections.ts";
import { makeArticle } from "../../make/article.ts";

const vpn = makeArticle({
  id: "vpn",
  title: "VPN drops",
  body: { Hotels: "Use the other profile there.", Trains: "Wait for the next station." },
});
const before = knownSections(vpn);

it.each<[string, Record<string, string>, (string | null)[]]>([
  ["nothing", { Hotels: "Use the other profile there.", Trains: "Wait for the next station." }, [null, null]],
  [
    "a section",
    {
      Hotels: "Use the other profile there.",
      Trains: "Wait for the next station.",
      Planes: "There is no VPN.",
    },
    [null, null, "2026-05-01"],
  ],
  [
    "a slip mended",
    { Hotels: "Use the other profiles there.", Trains: "Wait for the next station." },
    [null, null],
  ],
  [
    "a section that grew by more than half of its words",
    {
      Hotels: "Use the other profile there. On balconies take the third one.",
      Trains: "Wait for the next station.",
    },
    ["2026-05-01", null],
  ],
  [
    "another heading over the same words",
    { "In hotels": "Use the other profile there.", Trains: "Wait for the next station." },
    [null, null],
  ],
])("finds what is new after %s", (_, body, expected) => {
  const now = dateNewSections(makeArticle({ id: "vpn", title: "VPN drops", body }), before, "2026-05-01");
  expect(sectionDays(now)).toEqual(expected);
  expect(hasNewSections(now)).toBe(expected.some((day) => day !== null));
});

it("leaves an article without new sections as it is", () => {
  expect(dateNewSections(vpn, before, "2026-05-01")).toBe(vpn);
  for (const newSections of ["2026-05-01", null])
    expect(sectionDays({ ...vpn, metadata: { newSections } })).toEqual([null, null]);
  const days = { hotels: "2026-05-01T10:00:00Z", trains: "soon" };
  expect(sectionDays({ ...vpn, metadata: { newSections: days } })).toEqual(["2026-05-01", null]);
});
