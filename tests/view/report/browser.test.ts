import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createReport, formatReport } from "../../../src/view/report/index.ts";
import { GERMAN } from "../../../src/view/report/languages/de.ts";
import { SPANISH } from "../../../src/view/report/languages/es.ts";
import { FRENCH } from "../../../src/view/report/languages/fr.ts";
import { findBarriers, hasChromium, launchChromium } from "../../make/chromium.ts";
import { makeAssessment, tinyAssessment } from "./make-assessment.ts";

describe.skipIf(!hasChromium)("the report in Chromium (needs the package chromium)", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  /** The one tab of all tests, in a window of a size. */
  async function open(width: number, colorScheme: "light" | "dark"): Promise<void> {
    onTestFinished(() => void page.removeAllListeners());
    await page.goto("about:blank");
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
  }

  it.each([
    [1280, "light"],
    [390, "light"],
    [390, "dark"],
  ] as const)(
    "fits a window %i wide (%s), loads nothing, and reports no error",
    async (width, colorScheme) => {
      await open(width, colorScheme);
      const problems: string[] = [];
      page.on("console", (message) => problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("request", (request) => problems.push(request.url()));
      await page.setContent(formatReport(createReport(makeAssessment()), "html"));
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(problems.filter((problem) => !problem.startsWith("about:"))).toEqual([]);
    },
  );

  it("has no barriers in any language, for analysts and managers, in dark windows", async () => {
    await open(1280, "dark");
    const report = createReport(tinyAssessment());
    const english = (["analyst", "manager"] as const).map((reader) =>
      formatReport(report, "html", { reader }),
    );
    const others = [GERMAN, FRENCH, SPANISH].map((language) => formatReport(report, "html", { language }));
    const wrong: string[] = [];
    for (const [at, html] of [...english, ...others].entries()) {
      await page.setContent(html);
      // Colours are those of the first page: looking at them takes longer than all else.
      wrong.push(...(await findBarriers(page, { colours: at === 0 })));
    }
    expect(wrong).toEqual([]);
  });

  it("lists tickets below each other in a narrow window, none beyond its edge, and narrows them there too", async () => {
    await open(390, "light");
    await page.setContent(formatReport(createReport(tinyAssessment()), "html"));
    expect(
      await page.evaluate(
        "document.querySelector('.all').scrollWidth <= document.querySelector('.all').clientWidth",
      ),
    ).toBe(true);
    await page.fill("#ticket-search", "TITLE unsure");
    expect(await page.locator("#ticket-table tbody tr:visible").count()).toBe(1);
  });

  it("searches, sorts and narrows the list of tickets", async () => {
    await open(1280, "light");
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
  });
});
