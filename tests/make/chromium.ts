import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's. Where it is missing the tests that need it are left out. */
const CHROMIUM = "/usr/bin/chromium";
export const hasChromium = existsSync(CHROMIUM);

/** Chromium without a window. The pages of its own address bar, and one kept ready for the next tab, would take half of its work. */
export function launchChromium(): Promise<Browser> {
  const args = ["--no-sandbox", "--disable-gpu", ...ONE_PROCESS, `--disable-features=${WITHOUT.join(",")}`];
  return chromium.launch({ executablePath: CHROMIUM, args });
}

/** Pages of several addresses, one after the other, need not each start a process of their own. */
const ONE_PROCESS = ["--renderer-process-limit=1", "--process-per-site", "--disable-site-isolation-trials"];

/** Ours stand in place of Playwright's, so those that a page may meet are named again. */
const WITHOUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIContentsPreloadManager",
  "SpareRendererForSitePerProcess",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "DestroyProfileOnBrowserClose",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
];

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page has that keeps somebody out: all that axe knows, and the size of what is to be hit (WCAG 2.2), which it leaves out by default. */
export async function findBarriers(
  page: Page,
  { colours }: { readonly colours: boolean },
): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe);
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: ${colours} } } })
      .then(({ violations }) => violations.map(({ id, impact, nodes }) => impact + ': ' + id + ': ' + nodes[0].html))`,
  );
}
