import { describe, expect, it } from "vitest";
import { valueAtPath } from "../../../src/core/ticket/value-at-path.ts";

const ROW = {
  source: { body: "no sound", author: { name: "Jo" } },
  parts: [{ text: "first" }, { text: "second" }],
  custom: [
    { id: 360012, value: "Hardware" },
    { name: "Building", value: "North" },
    { id: 360013, value: null },
  ],
};

describe("valueAtPath", () => {
  it.each<[string, unknown]>([
    ["source.body", "no sound"],
    ["source.author.name", "Jo"],
    ["parts[1].text", "second"],
    ["parts.0.text", "first"],
    ["parts.text", ["first", "second"]],
    ["custom.360012", "Hardware"],
    ["custom[Building]", "North"],
    ["custom.360013", null],
    ["source.subject", undefined],
    ["parts[9].text", undefined],
    ["source.body.length", undefined],
    ["constructor.name", undefined],
  ])("finds %s", (path, value) => {
    expect(valueAtPath(ROW, path)).toEqual(value);
  });
});
