import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReport, formatReport } from "../../../src/view/report/index.ts";
import { GERMAN } from "../../../src/view/report/languages/de.ts";
import { SPANISH } from "../../../src/view/report/languages/es.ts";
import { FRENCH } from "../../../src/view/report/languages/fr.ts";
import { makeAssessment, tinyAssessment } from "./make-assessment.ts";

/** Debian's. Where it is missing these tests are left out; everything else about the page is tested as text. */
const CHROMIUM = "/usr/bin/chromium";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** All that axe knows, and the size of what is to be hit (WCAG 2.2), which it leaves out by default. */
const AXE_RUN =
  "(colours => axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: colours } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html)))";

describe.skipIf(!existsSync(CHROMIUM))("the report in Chromium (needs the package chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterAll(() => browser?.close());

  it.each([
    [1280, "light"],
    [390, "light"],
    [390, "dark"],
  ] as const)(
    "fits a window %i wide (%s), loads nothing, and reports no error",
    async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const problems: string[] = [];
      page.on("console", (message) => problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("request", (request) => problems.push(request.url()));
      await page.setContent(formatReport(createReport(makeAssessment()), "html"));
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(problems.filter((problem) => !problem.startsWith("about:"))).toEqual([]);
      await page.close();
    },
  );

  it("has no barriers in any language, for analysts and managers, in dark windows", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "dark" });
    const report = createReport(tinyAssessment());
    const english = (["analyst", "manager"] as const).map((reader) =>
      formatReport(report, "html", { reader }),
    );
    const others = [GERMAN, FRENCH, SPANISH].map((language) => formatReport(report, "html", { language }));
    const wrong: string[] = [];
    for (const [at, html] of [...english, ...others].entries()) {
      await page.setContent(html);
      await page.evaluate(axe);
      // Colours are those of the first page: looking at them takes longer than all else.
      wrong.push(...((await page.evaluate(`${AXE_RUN}(${at === 0})`)) as string[]));
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("searches, sorts and narrows the list of tickets", async () => {
    const page = await browser.newPage();
    await page.setContent(formatReport(createReport(tinyAssessment()), "html"));
    const shown = () => page.locator("#ticket-table tbody tr:visible").count();
    expect(await shown()).toBe(12);
    await page.locator('.gap a[data-only-g="1"]').click();
    expect(await shown()).toBe(2);
    expect(await page.locator("#ticket-count").textContent()).toBe("2 of 12");
    await page.locator("#ticket-all").click();
    // Every word, wherever it stands in the row: of the unsure tickets, the one with an article.
    await page.fill("#ticket-search", "TITLE unsure");
    expect(await shown()).toBe(1);
    await page.fill("#ticket-search", "");
    await page.locator("#ticket-table thead button").first().click();
    const ids = await page.locator("#ticket-table tbody th").allTextContents();
    expect(ids.slice(0, 3)).toEqual(["t1", "t2", "t3"]);
    expect(ids.at(-1)).toBe("t12");
    await page.close();
  });
});
