import { expect, it } from "vitest";
import { createSearchIndex, search } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

const sections = [
  {
    anchor: "steps",
    heading: "Steps",
    headingPath: ["VPN", "Steps"],
    level: 2,
    text: "Open the client.",
    line: 1,
  },
];

it("a hit that is changed changes no later answer", () => {
  const index = createSearchIndex([makeArticle({ id: "vpn", title: "VPN", sections })]);
  const pathOf = (): readonly string[] => search(index, "vpn client").hits[0]?.headingPath ?? [];
  (pathOf() as string[]).push("changed");
  expect(pathOf()).toEqual(["VPN", "Steps"]);
});
