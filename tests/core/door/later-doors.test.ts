import { expect, it } from "vitest";
import { core } from "../../make/entries.ts";

const doors: readonly (keyof typeof core)[] = [
  "findGaps",
  "findBursts",
  "draftArticle",
  "articlesAt",
  "drawAudit",
  "createReport",
  "formatReport",
  "evaluate",
  "maskEvent",
];
const mistakes = [undefined, null, 7, "vpn", { vpn: 1 }, [null], ["vpn"], Promise.resolve([])];

it.each(doors)("%s says what it expected, whatever it is given", (name) => {
  const door = core[name] as (...given: unknown[]) => unknown;
  for (const value of mistakes) {
    expect(() => door(value, value)).toThrow(core.LevelZeroError);
    expect(() => door(value, value)).toThrow(new RegExp(`^${name}: .* must be .*, got `));
  }
});
