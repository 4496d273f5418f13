import { expect, it } from "vitest";
import { isNotice } from "../../../src/core/search/notice.ts";

it.each([
  ["outage", true],
  ["Outages", true],
  ["known_issues", true],
  ["Known Issue", true],
  ["service-status", true],
  ["planned maintenance", true],
  ["Maintenance-Window", true],
  ["maintenance", false],
  ["printer maintenance", false],
  ["status page editors", false],
  ["", false],
])("a tag %j makes a notice: %s", (name, is) => {
  expect(isNotice({ tags: [name], category: [] })).toBe(is);
  expect(isNotice({ tags: ["network"], category: [name] })).toBe(is);
});
