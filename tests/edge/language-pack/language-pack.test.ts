import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { draftArticle } from "../../../src/desk/draft/index.ts";
import {
  builtInLanguagePack,
  formatLanguagePack,
  type LanguagePack,
  packOptions,
  readLanguagePack,
} from "../../../src/edge/language-pack/index.ts";
import { formatCheck } from "../../../src/view/check/index.ts";
import { createReport, formatReport } from "../../../src/view/report/index.ts";
import { check } from "../../desk/check/desk.ts";
import { tinyAssessment } from "../../view/report/make-assessment.ts";
import { run } from "../cli/run.ts";
import { openDesk } from "../portal/desk.ts";

const PARTS = ["portal", "box", "drafts", "report", "check"] as const;
const english = builtInLanguagePack("en");

/** Polish, with every text between marks: whatever is said without them is said by no pack. */
const marked = readLanguagePack(
  JSON.stringify({
    ...english,
    language: "pl",
    ...Object.fromEntries(
      PARTS.map((part) => [
        part,
        Object.fromEntries(Object.entries(english[part]).map(([name, text]) => [name, `⟦${text}⟧`])),
      ]),
    ),
  }),
);
const options = packOptions(marked);

/** A text without what stands between marks, which may stand in each other. */
function unmarked(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === "⟦") depth++;
      if (letter === "⟧") return depth-- < 0;
      return depth === 0;
    })
    .join("");
}

/** The words of a page as a reader sees them, without scripts and styles. */
const seen = (html: string): string =>
  html.replace(/<(script|style)\b.*?<\/\1>/gs, " ").replace(/<[^>]*>/g, " ");

/** English texts of a part that are whole sentences without places, so that no data can be one. */
const sentences = (part: (typeof PARTS)[number]): string[] =>
  Object.values(english[part]).filter((text) => /^\p{Lu}[^{}]{12,}[.?]$/u.test(text));

describe.each(["en", "de", "fr", "es"] as const)("the built-in pack %s", (language) => {
  it("is whole, and the same after a file", () => {
    const pack = builtInLanguagePack(language);
    expect(readLanguagePack(formatLanguagePack(pack))).toEqual(pack);
    expect(PARTS.map((part) => Object.keys(pack[part]).length > 5)).toEqual(PARTS.map(() => true));
  });
});

describe("a pack of one's own", () => {
  it("speaks on every page of the portal", async () => {
    const desk = openDesk(options.portal);
    for (const path of ["/", "/?q=vpn", "/?q=zeppelin", "/ask", "/nowhere"]) {
      const left = unmarked(seen((await desk.get(path)).text));
      expect([path, sentences("portal").filter((text) => left.includes(text))]).toEqual([path, []]);
    }
    expect((await desk.get("/")).text).toContain('<html lang="pl">');
    expect((await desk.get("/")).text).toContain(`⟦${english.portal.welcome}⟧`);
  });

  it("gives the search box its texts and those that it shares with the pages", () => {
    expect(Object.values(options.box).filter((text) => !text.startsWith("⟦"))).toEqual([]);
    expect(Object.keys(options.box)).toHaveLength(29);
  });

  it("speaks in reports for analysts and managers, in Markdown too", () => {
    const report = createReport(tinyAssessment());
    for (const text of [
      seen(formatReport(report, "html", options.report)),
      seen(formatReport(report, "html", { ...options.report, reader: "manager" })),
      formatReport(report, "markdown", options.report),
    ]) {
      const left = unmarked(text);
      expect(sentences("report").filter((sentence) => left.includes(sentence))).toEqual([]);
      expect(text).toContain("⟦");
    }
  });

  it("speaks in checks and drafts", () => {
    const found = check({ "a.md": "# Overview\n\n[more](gone.md) and so on.\n" }, options.check);
    const left = unmarked(formatCheck(found, "text", options.check));
    expect(sentences("check").filter((sentence) => left.includes(sentence))).toEqual([]);
    const { gaps, tickets, verdicts } = tinyAssessment();
    const draft = draftArticle(gaps[0]!, { tickets, verdicts, resolved: [] }, options.drafts).markdown;
    expect(draft).toContain(`## ⟦${english.drafts.symptoms}⟧`);
    expect(() => draftArticle(gaps[0]!, { tickets, verdicts, resolved: [] }, { language: "pl" })).toThrow(
      /must be one of en, de, fr, es, or come with all its texts, got pl/,
    );
  });

  it.each<[string, object, RegExp]>([
    ["leaves a text out", { drafts: { ...english.drafts, steps: undefined } }, /drafts\.steps is missing/],
    ["has one too many", { box: { ...english.box, hello: "Ciao" } }, /box\.hello is none of our texts/],
    [
      "loses a place",
      { box: { ...english.box, nothing: "Nic." } },
      /box\.nothing must fill \{query\}, and fills/,
    ],
    ["says nothing", { box: { ...english.box, back: " " } }, /box\.back is no text/],
    ["names no language", { language: "polish language" }, /"language" must be a tag/],
    ["has an unknown part", { mails: {} }, /there is no part "mails"/],
    ["has no part", Object.fromEntries(PARTS.map((part) => [part, undefined])), /it has none of portal/],
  ])("is refused if it %s", (_, change, message) => {
    expect(() => readLanguagePack(JSON.stringify({ ...english, ...change }))).toThrow(message);
  });

  it("of another file is refused", () => {
    expect(() => readLanguagePack('{"format":"level-zero-report","version":1}')).toThrow(/language pack/);
  });
});

const ITALIAN = "examples/languages/it.json";

describe("the Italian example", () => {
  it("is whole, and in Italian but for the word “No”", async () => {
    const pack: LanguagePack = readLanguagePack(await readFile(ITALIAN, "utf8"));
    const same = PARTS.flatMap((part) =>
      Object.entries(pack[part] ?? {}).filter(([name, text]) => english[part][name as never] === text),
    );
    expect(same.map(([name]) => name)).toEqual(["no"]);
  });

  it("is what the portal says", async () => {
    const pack = readLanguagePack(await readFile(ITALIAN, "utf8"));
    const desk = openDesk(packOptions(pack).portal);
    expect((await desk.get("/?q=zeppelin")).text).toContain("Niente qui corrisponde a «zeppelin»");
    expect((await desk.get("/articles/network/vpn")).text).toContain("Aggiornato il 17 febbraio 2026");
  });
});

describe("level-zero language-pack", async () => {
  const folder = await mkdtemp(join(tmpdir(), "level-zero-language-"));
  afterAll(() => rm(folder, { recursive: true }));

  it("writes the texts to translate, then says what is left", async () => {
    const cwd = folder;
    expect((await run(["language-pack", "pl.json"], { cwd })).stderr).toContain("--for it");
    const begun = await run(["language-pack", "pl.json", "--for", "pl"], { cwd });
    expect(begun.stdout).toMatch(/^pl\.json: [\d,]+ texts to translate into pl\./);
    const left = await run(["language-pack", "pl.json"], { cwd });
    expect(left.stdout).toMatch(
      /^pl\.json: pl, [\d,]+ texts, whole\. \d+ of them as in English\.\n {2}portal\./,
    );
    await writeFile(join(folder, "pl.json"), formatLanguagePack(marked));
    expect((await run(["language-pack", "pl.json"], { cwd })).stdout).toContain("None is as in English.\n");
  });
});
