import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPairs, groupsOf } from "../../../src/desk/check/duplicate/find-pairs.ts";
import { comparedWords, resemblance, shinglesOf } from "../../../src/desk/check/duplicate/shingles.ts";
import { wordChanges } from "../../../src/desk/check/duplicate/word-changes.ts";
import { check, words } from "./desk.ts";

const set = fc
  .uniqueArray(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 20 })
  .map((all) => Uint32Array.from(all).sort());

describe("findPairs", () => {
  it("misses no pair and makes none up, against all pairs one by one", () => {
    fc.assert(
      fc.property(
        fc.array(set, { maxLength: 12 }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (sets, least) => {
          const expected = sets.flatMap((one, a) =>
            sets.flatMap((other, b) => {
              const shared = [...one].filter((member) => other.includes(member)).length;
              const alike = shared / (one.length + other.length - shared);
              return a < b && alike >= least ? [{ a, b, alike }] : [];
            }),
          );
          expect(findPairs(sets, least)).toEqual(expected);
        },
      ),
    );
  });
});

describe("shingles", () => {
  it("are runs of four words, each once", () => {
    expect(shinglesOf(comparedWords("a b c d e"))).toHaveLength(2);
    expect(shinglesOf(comparedWords("a b c d a b c d"))).toHaveLength(4);
    expect(shinglesOf(comparedWords("a b"))).toHaveLength(1);
    expect(shinglesOf([])).toHaveLength(0);
  });

  it("change with the order of words", () => {
    expect(resemblance(shinglesOf(["a", "b", "c", "d"]), shinglesOf(["d", "c", "b", "a"]))).toBe(0);
  });

  it("read don't as do not, and keep versions whole", () => {
    expect(comparedWords("Don’t use 10.2.1, cannot!")).toEqual(["do", "not", "use", "10.2.1", "can", "not"]);
  });
});

describe("wordChanges", () => {
  const word = fc.constantFrom("a", "b", "c", "d");

  it("makes the second of the first, by as few edits as the longest common run of words leaves", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.array(word, { maxLength: 14 }), (a, b) => {
        const changes = wordChanges(a, b)!;
        const made: string[] = [];
        let at = 0;
        for (const change of changes) {
          made.push(...a.slice(at, change.a[0]), ...b.slice(...change.b));
          at = change.a[1];
        }
        expect([...made, ...a.slice(at)]).toEqual(b);
        const edits = changes.reduce((sum, { a: [x, y], b: [z, w] }) => sum + y - x + w - z, 0);
        expect(edits).toBe(a.length + b.length - 2 * commonLength(a, b));
      }),
    );
  });

  it("gives up on passages that have hardly a word in common", () => {
    const [a, b] = [
      Array.from({ length: 300 }, (_, at) => `a${at}`),
      Array.from({ length: 300 }, (_, at) => `b${at}`),
    ];
    expect(wordChanges(a, b)).toBeNull();
  });
});

/** Longest common subsequence, by the table of Wagner and Fischer. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] =
        a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!);
  return table[a.length]![b.length]!;
}

it("groupsOf joins what pairs connect", () => {
  expect(
    groupsOf(6, [
      { a: 4, b: 5 },
      { a: 0, b: 2 },
      { a: 2, b: 3 },
    ]),
  ).toEqual([
    [0, 2, 3],
    [4, 5],
  ]);
});

const PASSAGE =
  "If the account is locked, wait for 15 minutes before you try again. Do not restart the client while it waits. Then select Network in the settings and enter the address that your manager gave you on the first day of work.";
const page = (title: string, body: string, header = "") =>
  `${header === "" ? "" : `---\n${header}\n---\n`}# ${title}\n\n${body}\n`;
const found = (rule: string, files: Readonly<Record<string, string>>) => check(files, { rule }).findings;

describe("near-duplicate", () => {
  it("names the twin and what differs, side by side", () => {
    const [finding, ...more] = found("near-duplicate", {
      "a.md": page("Locked out", PASSAGE),
      "b.md": page("Account is locked", PASSAGE.replace("on the first day of work", "by mail")),
      "c.md": page("Print", "Other words entirely. ".repeat(20)),
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ place: { path: "a.md" }, related: [{ path: "b.md" }] });
    expect(finding!.details.join("\n")).toContain("[on the first day of work ↔ by mail]");
  });

  it("says nothing of a form that is filled in for two things, nor of translations", () => {
    const form = (thing: string) =>
      page(
        `Remove an alias from a ${thing}`,
        `To remove an alias from a ${thing}, open the list. ${PASSAGE} Then the ${thing} is saved, and the ${thing} is there.`,
      );
    expect(found("near-duplicate", { "a.md": form("contact"), "b.md": form("mailbox") })).toEqual([]);
    const twins = {
      "a.md": page("Locked", PASSAGE, "translation key: locked"),
      "b.md": page("Gesperrt", PASSAGE, "translation key: locked"),
    };
    expect(found("near-duplicate", twins)).toEqual([]);
  });
});

describe("titles of one form", () => {
  it("are about two versions, though the one number stands in both", () => {
    const set = (version: string) => page(`Set up Mail ${version} for Server 2013`, PASSAGE);
    expect(found("near-duplicate", { "a.md": set("2007"), "b.md": set("2013") })).toEqual([]);
  });

  it("are filled in for two things, in the plural too", () => {
    const add = (thing: string, things: string) =>
      page(
        `Add a ${thing} to a server`,
        `Choose your ${things}. ${PASSAGE} Then the ${things} are there. Say how many ${things}.`,
      );
    expect(found("near-duplicate", { "a.md": add("cpu", "cpus"), "b.md": add("disk", "disks") })).toEqual([]);
  });
});

describe("near-duplicate, of articles about two things", () => {
  const steps = (thing: string): string =>
    `Open the admin page and choose ${thing}. ${words(30, "step")} Wait until ${thing} is listed. ${words(30, "more")} Then restart ${thing} and sign in again.`;

  it("says nothing where the titles say what is said all over each article", () => {
    expect(
      check(
        {
          "a.md": `# Install the planner\n\n${steps("planner")}`,
          "b.md": `# Install the ledger\n\n${steps("ledger")}`,
        },
        { rule: "near-duplicate" },
      ).findings,
    ).toEqual([]);
    expect(
      check(
        {
          "a.md": `# Set it up\n\n${steps("it")}`,
          "b.md": `# Set it up on phones\n\n${steps("it on phones")}`,
        },
        { rule: "near-duplicate" },
      ).findings,
    ).toEqual([]);
  });

  it("speaks where titles differ and the articles do not", () => {
    expect(
      check(
        {
          "a.md": `# Install the planner\n\n${steps("planner")}`,
          "b.md": `# Get the planner running\n\n${steps("planner")}`,
        },
        { rule: "near-duplicate" },
      ).findings,
    ).toHaveLength(1);
  });
});

describe("repeated-section", () => {
  it("counts the articles that have a passage word for word", () => {
    const files = Object.fromEntries(
      [..."abc"].map((name) => [
        `${name}.md`,
        `# ${name}\n\n${`${name} words of its own. `.repeat(12)}\n\n## If locked\n\n${PASSAGE} ${PASSAGE}\n`,
      ]),
    );
    expect(found("repeated-section", files)).toMatchObject([
      { place: { path: "a.md", line: 5 }, related: [{ path: "b.md" }, { path: "c.md" }] },
    ]);
    expect(found("repeated-section", { "a.md": files["a.md"]!, "b.md": files["b.md"]! })).toEqual([]);
  });

  it("tells two wordings of one passage once", () => {
    const files = Object.fromEntries(
      [..."abcdefg"].map((name) => [
        `${name}.md`,
        `# ${name}\n\n${`${name} words of its own. `.repeat(12)}\n\n## If locked\n\n${PASSAGE} ${name < "d" ? PASSAGE : PASSAGE.replace("15", "a few")}\n`,
      ]),
    );
    const [one, ...others] = found("repeated-section", files);
    expect([one!.message, others]).toEqual([expect.stringMatching(/^7 articles .* in 2 wordings/), []]);
  });
});

describe("contradiction", () => {
  it("is no plural of one name", () => {
    const twice = (name: string) =>
      page(`About ${name === "tickets" ? "this" : "that"}`, `${PASSAGE} Then open ${name} again.`);
    expect(found("contradiction", { "a.md": twice("tickets"), "b.md": twice("ticket") })).toEqual([]);
  });

  const against = (other: string, titles = ["Locked out", "Account is locked"]) =>
    found("contradiction", { "a.md": page(titles[0]!, PASSAGE), "b.md": page(titles[1]!, other) }).map(
      ({ message }) => message.replace(/^.*but for /, ""),
    );

  it.each([
    ["a number", PASSAGE.replace("15", "30"), "a number: wait for [15 ↔ 30] minutes before you"],
    [
      "a no",
      PASSAGE.replace("Do not restart", "Restart"),
      "a no: you try again [do not ↔ –] restart the client",
    ],
    [
      "a name on the screen",
      PASSAGE.replace("Network", "Connections"),
      "a name on the screen: it waits then select [network ↔ connections] in the settings",
    ],
  ])("is %s", (_, other, message) => {
    expect(against(other)[0]).toContain(message.slice(0, message.indexOf(":")));
    expect(against(other)[0]).toContain(message.slice(message.indexOf("[")));
  });

  it("is not other words for the same, nor what the titles explain, nor what stands in one article", () => {
    expect(against(PASSAGE.replace("your manager", "the desk"))).toEqual([]);
    expect(against(PASSAGE.replace("select Network in", "select one of"))).toEqual([]);
    expect(
      against(PASSAGE.replace("15", "30"), ["Locked out, 15 minutes", "Locked out, 30 minutes"]),
    ).toEqual([]);
    expect(against(PASSAGE.replace("15", "30"), ["Locked out of Mahti", "Locked out of Puhti"])).toEqual([]);
    const own = `# Locked\n\n## One\n\n${PASSAGE}\n\n## Two\n\n${PASSAGE.replace("15", "30")}\n`;
    expect(found("contradiction", { "a.md": own })).toEqual([]);
  });
});
