import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../../src/edge/cli/serve/start-server.ts";
import { hasChromium, launchChromium } from "../../make/chromium.ts";
import { openDesk } from "../portal/desk.ts";

const FILES = {
  "mail/setup.md": `---
title: Set up mail
---
# Set up mail

Know [how to print](../print/printer.md), or go to [the last step](#über-uns) or [the bare one](#100%).

![The tray](tray.svg) and [our site](https://other.example/a?b#c).

${"One line of many.\n\n".repeat(80)}
## Über uns

The last step.
`,
  "print/printer.md": "# Print a page\n\nPress the button.\n",
};
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="7" height="5"/>';

describe.skipIf(!hasChromium)("an article opened in place on a page of another site (needs Chromium)", () => {
  let browser: Browser;
  let page: Page;
  let host: RunningServer;
  let help: RunningServer;
  let policy = "";
  const problems: string[] = [];
  beforeAll(async () => {
    const place = { host: "127.0.0.1", port: 0 };
    host = await startServer(async () => {
      const headers = { "content-type": "text/html", "content-security-policy": policy };
      const script = `${help.address}/assets/portal.js`;
      const body = `<!doctype html><html lang="en"><script type="module" src="${script}"></script><level-zero-search src="${help.address}/api"></level-zero-search>`;
      return new Response(body, { headers });
    }, place);
    const picture = async () => ({ bytes: new TextEncoder().encode(PICTURE), type: "image/svg+xml" });
    help = await startServer(openDesk({ picture, cors: { origins: [host.address] } }, FILES).handle, place);
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([host?.close(), help?.close()]);
  });

  /** The article that answers "mail", on a page with this policy. */
  async function openArticle(contentSecurityPolicy: string): Promise<void> {
    policy = contentSecurityPolicy;
    problems.length = 0;
    await page.goto(`${host.address}/intranet/`);
    await page.getByRole("combobox").fill("set up mail");
    await page.getByRole("option").first().click();
    await page.getByRole("heading", { name: "Set up mail" }).waitFor();
  }

  it("has links and pictures that lead to where the article is", async () => {
    await openArticle("");
    const links = await page
      .getByRole("article")
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toContain(`${help.address}/articles/print/printer`);
    expect(links).toContain("https://other.example/a?b#c");
    const tray = page.getByRole("img", { name: "The tray" });
    await expect.poll(() => tray.evaluate((image) => "naturalWidth" in image && image.naturalWidth)).toBe(7);
    expect(problems).toEqual([]);
  });

  it("has links to its sections that lead there, and leave the page as it is", async () => {
    await openArticle("");
    const section = page.getByRole("heading", { name: "Über uns" });
    await section.scrollIntoViewIfNeeded();
    await page.evaluate("scrollTo(0, 0)");
    const top = () => section.evaluate((heading) => heading.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThan(1_000);
    await page.getByRole("link", { name: "the last step" }).click();
    expect(await top()).toBeLessThan(720);
    expect(await section.evaluate((heading) => heading.matches(":focus"))).toBe(true);
    await page.getByRole("link", { name: "the bare one" }).click();
    expect(page.url()).toBe(`${host.address}/intranet/`);
    expect(problems).toEqual([]);
  });

  it.each([
    ["with its links", "require-trusted-types-for 'script'", true],
    ["with its links", "require-trusted-types-for 'script'; trusted-types level-zero", true],
    ["as plain text", "require-trusted-types-for 'script'; trusted-types 'none'", false],
  ])("is shown %s under the policy %j", async (_, contentSecurityPolicy, hasLinks) => {
    await openArticle(contentSecurityPolicy);
    const article = page.getByRole("article");
    await article.getByText("how to print").waitFor();
    expect(await article.getByRole("link", { name: "how to print" }).count()).toBe(hasLinks ? 1 : 0);
    if (hasLinks) expect(problems).toEqual([]);
  });
});
