import { expect, it } from "vitest";
import { namedVersions } from "../../../src/core/gap/named-versions.ts";

it.each([
  ["since 128.10.1esr nothing works", ["128", "128.10"]],
  ["update to 115.3, then 128.2.0", ["115", "115.3", "128", "128.2"]],
  ["version 144", ["144"]],
  ["Version: none, v2 and ver. 3", ["2", "3"]],
  ["version 5.2.", ["5", "5.2"]],
  ["server 10.0.0.1", []],
  ["on 12.05.2026", []],
  ["room 12, 3 screens, KB0012345, a1.5", []],
  ["", []],
])("%s", (text, versions) => {
  expect([...namedVersions(text)].sort()).toEqual(versions);
});
