import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstLines, HISTORY, indexFile, run, temporaryFolder } from "./run.ts";

/** A German article that a stem finds, and an English stemmer does not. */
function germanFolder(): string {
  const cwd = temporaryFolder();
  writeFileSync(
    join(cwd, "drucker.md"),
    "# Drucker einrichten\n\nDie Verbindungen prüfen und neu starten.\n",
  );
  return cwd;
}

describe("--language", () => {
  it("reads articles and questions by the stems of that language", async () => {
    const cwd = germanFolder();
    const find = (...more: string[]): ReturnType<typeof run> =>
      run([...more, "explain", ".", "Verbindung", "--json"], { cwd });
    const german = JSON.parse((await find("--language", "de")).stdout);
    const english = JSON.parse((await find()).stdout);
    expect(german.grounds.unknownWords).toEqual([]);
    expect(english.grounds.unknownWords).toEqual(["Verbindung"]);
  });

  it("is kept by an index file, which refuses another", async () => {
    const cwd = germanFolder();
    await run(["index", ".", "--out", "index.json", "--language", "de"], { cwd });
    const kept = await run(["explain", "index.json", "Verbindung", "--json"], { cwd });
    expect(JSON.parse(kept.stdout).grounds.unknownWords).toEqual([]);
    const { code, stderr } = await run(["search", "index.json", "Drucker", "--language", "en"], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/index\.json was made for the language de, not en\. Make it anew/);
  });

  it.each(["", "german", "d3"])("refuses %j as a language", async (language) => {
    const { code, stderr } = await run(["search", ".", "x", "--language", language], { cwd: germanFolder() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/such as en, de, fr or es/)]);
  });
});

/** Long ago ten tickets were closed with the article, lately ten without. */
function fadingFolder(): string {
  const cwd = germanFolder();
  const row = (i: number, createdAt: string, linked: string): string =>
    `${i},wobble flickers,${createdAt},${linked}`;
  const rows = Array.from({ length: 20 }, (_, i) =>
    i < 10 ? row(i, "2024-01-01", "drucker") : row(i, "2026-11-01", "none"),
  );
  writeFileSync(
    join(cwd, "solved.csv"),
    `id,subject,created_at,linkedArticles\n${rows.join("\n").replaceAll(",none", ",")}\n`,
  );
  return cwd;
}

describe("--half-life", () => {
  it("lets old tickets say less", async () => {
    const cwd = fadingFolder();
    const votes = async (...more: string[]): Promise<number> => {
      const { stdout } = await run(
        ["explain", ".", "wobble flickers", "--json", ...more, "--history", "solved.csv"],
        { cwd },
      );
      const { articles } = JSON.parse(stdout).grounds;
      return articles[0].features.find((one: { feature: string }) => one.feature === "votes").value;
    };
    expect(await votes()).toBeCloseTo(0.5, 6);
    expect(await votes("--half-life", "100")).toBeLessThan(0.01);
  });

  it.each([
    ["--half-life", "0"],
    ["--half-life", "soon"],
  ])("refuses %s %s", async (...option) => {
    const { code, stderr } = await run(["score", ".", "solved.csv", ...option], { cwd: fadingFolder() });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/whole number from 1 up/)]);
  });

  it("asks for the history that should fade", async () => {
    const { code, stderr } = await run(["score", ".", "solved.csv", "--half-life", "90"], {
      cwd: fadingFolder(),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/give --history too/);
  });
});

describe("--linked-share", () => {
  function linkedFolder(): string {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 240));
    writeFileSync(join(cwd, "desk.yaml"), "linkedShare: 0.7\n");
    return cwd;
  }

  const fitted = async (...more: string[]) => {
    const cwd = linkedFolder();
    const { code } = await run(["fit", indexFile(), "solved.jsonl", "--out", "model.json", ...more], { cwd });
    expect(code).toBe(0);
    return JSON.parse(readFileSync(join(cwd, "model.json"), "utf8")).linkedShare;
  };

  it("is a share or a percentage, and goes before the settings", async () => {
    expect(await fitted()).toBeUndefined();
    expect(await fitted("--linked-share", "60%")).toBe(0.6);
    expect(await fitted("--settings", "desk.yaml")).toBe(0.7);
    expect(await fitted("--settings", "desk.yaml", "--linked-share", "0.5")).toBe(0.5);
  });

  it("makes more tickets likely to be answered", async () => {
    const cwd = linkedFolder();
    const rate = async (...more: string[]): Promise<number> => {
      const { stdout } = await run(
        ["score", indexFile(), "solved.jsonl", "--json", ...more, "--history", "solved.jsonl"],
        { cwd },
      );
      const chances = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).probability ?? 0);
      return chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    };
    expect(await rate("--linked-share", "0.5")).toBeGreaterThan((await rate()) + 0.01);
  });

  it.each([
    [["--linked-share", "60", "--history", "solved.jsonl"], /above 0 and at most 1, such as 0\.6 or 60%/],
    [["--linked-share", "0", "--history", "solved.jsonl"], /above 0 and at most 1/],
    [["--linked-share", "0.6"], /give --history too/],
    [["--linked-share", "0.6", "--model", "m.json", "--history", "solved.jsonl"], /to level-zero fit/],
  ])("refuses %s", async (options, message) => {
    const { code, stderr } = await run(["score", indexFile(), "solved.jsonl", ...options], {
      cwd: linkedFolder(),
    });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe("fit --precision and --confidence", () => {
  it("ask more or less of the thresholds", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 240));
    const thresholdsWith = async (...more: string[]) => {
      const { code } = await run(["fit", indexFile(), "solved.jsonl", "--out", "model.json", ...more], {
        cwd,
      });
      expect(code).toBe(0);
      return JSON.parse(readFileSync(join(cwd, "model.json"), "utf8")).thresholds;
    };
    const lax = await thresholdsWith("--precision", "0.6", "--confidence", "0.7");
    expect(lax.unsolvablePromise).toMatchObject({ precision: 0.6, confidence: 0.7 });
    const strict = await thresholdsWith("--precision", "0.999");
    expect(strict.unsolvablePromise).toBeNull();
  });

  it.each(["0.5", "1", "80", "x"])("refuses --precision %s", async (share) => {
    const { code, stderr } = await run(["fit", ".", "x.csv", "--out", "m.json", "--precision", share]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/between 0\.5 and 1/)]);
  });
});
