import { expect, it } from "vitest";
import { parsePortalResults } from "../../../src/desk/event/portal-results.ts";

const lines = (...rows: unknown[]) =>
  rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n");

it("gives what the portal returned, whatever the case and the spaces of the query", () => {
  const { search, queries, articleIds, issues } = parsePortalResults(
    lines({ query: "VPN  drops", articles: ["vpn", " wifi "], more: 1 }, { query: "grue", articles: [] }, ""),
  );
  expect(search("vpn drops ")).toEqual(["vpn", "wifi"]);
  expect(search("grue")).toEqual([]);
  expect(search("printer")).toBeNull();
  expect([queries, articleIds, issues]).toEqual([2, ["vpn", "wifi"], []]);
});

it.each([
  ["no JSON", "vpn: a, b"],
  ["no object", "null"],
  ["no query", { articles: [] }],
  ["an empty query", { query: " ", articles: [] }],
  ["no list", { query: "vpn", articles: "vpn" }],
  ["no id", { query: "vpn", articles: [{ id: "vpn" }] }],
])("leaves out a line with %s, with its number", (_, line) => {
  const { queries, issues } = parsePortalResults(lines({ query: "grue", articles: [] }, line), {
    path: "r.jsonl",
  });
  expect(queries).toBe(1);
  expect(issues).toMatchObject([
    { severity: "error", code: "portal-result-invalid", path: "r.jsonl", line: 2 },
  ]);
});

it("keeps the first of two lines for one query, and says so", () => {
  const { search, issues } = parsePortalResults(
    lines({ query: "vpn", articles: ["a"] }, { query: "VPN", articles: ["b"] }),
  );
  expect(search("vpn")).toEqual(["a"]);
  expect(issues).toMatchObject([{ severity: "warning", code: "portal-query-twice", line: 2 }]);
});
