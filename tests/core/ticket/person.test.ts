import { describe, expect, it } from "vitest";
import { isSamePerson, namesOfPerson } from "../../../src/core/ticket/person.ts";

describe("namesOfPerson", () => {
  it.each<[unknown, readonly string[]]>([
    ["Ann Day", ["ann day"]],
    [42, ["42"]],
    [{ accountId: "u1", displayName: "Ann", active: true }, ["u1", "ann"]],
    [{ display_value: "Ann", value: "a1", link: "x" }, ["ann", "a1"]],
    ["REDACTED", []],
    ["n/a", []],
    ["---", []],
    [null, []],
    [{}, []],
  ])("of %j are %j", (value, names) => {
    expect(namesOfPerson(value)).toEqual(names);
  });
});

describe("isSamePerson", () => {
  it("needs a name in common: two people without names are two", () => {
    expect(isSamePerson(["a", "b"], ["b"])).toBe(true);
    expect(isSamePerson([], [])).toBe(false);
    expect(isSamePerson(["a"], ["b"])).toBe(false);
  });
});
