import { describe, expect, it } from "vitest";
import * as searching from "../../../src/core/search/index.ts";
import * as html from "../../../src/edge/html/index.ts";
import * as http from "../../../src/edge/http/index.ts";
import * as imports from "../../../src/edge/import/index.ts";
import * as languagePack from "../../../src/edge/language-pack/index.ts";
import * as markdown from "../../../src/edge/markdown/index.ts";
import * as mcp from "../../../src/edge/mcp/index.ts";
import * as node from "../../../src/edge/node/index.ts";
import * as portal from "../../../src/edge/portal/index.ts";
import * as postgres from "../../../src/edge/postgres/index.ts";
import * as check from "../../../src/view/check/index.ts";
import * as journey from "../../../src/view/journey/index.ts";
import { core } from "../../make/entries.ts";
import { RIGHT } from "./every-door-lists.ts";

/** Values that somebody gives by mistake, whatever was asked for. */
const MISTAKES: readonly (readonly [name: string, value: unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["a function", () => 1],
  ["a list of texts", ["vpn"]],
  ["a list of null", [null]],
  ["another object", { vpn: 1 }],
  ["a promise", Promise.resolve([])],
];

type Door = (...given: unknown[]) => unknown;

const entries = {
  core,
  searching,
  markdown,
  html,
  imports,
  node,
  mcp,
  portal,
  http,
  check,
  journey,
  postgres,
  languagePack,
};
const doors = Object.entries(entries).flatMap(([entry, names]) =>
  Object.entries(names)
    .filter(([name, value]) => typeof value === "function" && name !== "LevelZeroError")
    .map(([name, value]): readonly [string, Door] => [`${entry}.${name}`, value as Door]),
);

/** Loops over all that the entries give out, so that a new function cannot be forgotten. */
describe("a mistake of the caller", () => {
  it.each(doors)("is a LevelZeroError in %s", async (name, door) => {
    expect(await letThrough(door, RIGHT[name]?.values ?? [])).toEqual([]);
  });

  it("is excused for functions that there are, and only there", () => {
    const names = new Set(doors.map(([name]) => name));
    expect(Object.keys(RIGHT).filter((name) => !names.has(name))).toEqual([]);
  });
});

/** The mistakes that end in anything but a `LevelZeroError`, with what they end in. */
async function letThrough(door: Door, right: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [mistake, value] of MISTAKES) {
    if (right.includes(mistake)) continue;
    const end = String(await outcome(door, [value, value, value]));
    if (!end.startsWith("LevelZeroError")) found.push(`${mistake}: ${end}`);
  }
  return found;
}

/** What it throws or rejects with; of an iterator, what its first step does. */
async function outcome(door: Door, given: readonly unknown[]): Promise<unknown> {
  try {
    const isClass = /^class\b/.test(Function.prototype.toString.call(door));
    const got = await (isClass ? Reflect.construct(door, given) : door(...given));
    if (typeof (got as AsyncIterator<unknown> | null)?.next === "function")
      await (got as AsyncIterator<unknown>).next();
    return `no error, but ${JSON.stringify(got)?.slice(0, 60)}`;
  } catch (error) {
    return error;
  }
}
