import { describe, expect, it } from "vitest";
import { importsOf, unusedExports } from "./layers/unused-exports.ts";

describe("what sources export", () => {
  const { byNobody, bySources } = unusedExports();

  it("is imported by somebody", () => {
    expect(byNobody).toEqual([]);
  });

  it("is used by a source, its own or another: what tests alone need stands with the tests", () => {
    expect(bySources).toEqual([]);
  });

  it.each([
    ['import { a, type B as C } from "./d.ts";', ["x/d.ts#a", "x/d.ts#B"]],
    ['export { a } from "../d.ts";', ["d.ts#a"]],
    ['const load = async () => (await import("./d.ts")).a;', ["x/d.ts#a"]],
    ['const { a, b: c } = await import("./d.ts");', ["x/d.ts#a", "x/d.ts#b"]],
    ['type D = import("./d.ts").D;', ["x/d.ts#D"]],
    ['import * as d from "./d.ts";', ["x/d.ts#*"]],
    ['import d from "d";', []],
  ])("reads %s", (text, expected) => {
    expect(importsOf("x/a.ts", text)).toEqual(expected);
  });
});
