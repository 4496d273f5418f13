import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type RunningServer, startServer } from "../../../src/edge/cli/serve/start-server.ts";
import { findBarriers, hasChromium, launchChromium } from "../../make/chromium.ts";
import { type Desk, openDesk } from "./desk.ts";
import { embeddedPage } from "./embedding.ts";
import { tabThrough } from "./tab-through.ts";

describe.skipIf(!hasChromium)("the portal in Chromium (needs the package chromium)", () => {
  let browser: Browser;
  let page: Page;
  let server: RunningServer;
  let desk: Desk;
  const others: RunningServer[] = [];
  beforeAll(async () => {
    desk = openDesk();
    server = await startServer(desk.handle, { host: "127.0.0.1", port: 0 });
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await browser?.close();
    // A browser keeps connections open, which a server that ends waits for.
    await Promise.all([server, ...others].map((one) => one?.close()));
  });

  /** The tab of a new visitor, and everything that should not happen in it. It is one tab for all: to open one takes longer than most tests. */
  async function open(): Promise<{ page: Page; problems: string[] }> {
    onTestFinished(async () => {
      page.removeAllListeners();
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.goto("about:blank");
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
      await page.context().clearCookies();
    });
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("request", (request) => {
      if (!/^data:/.test(request.url()) && !request.url().startsWith(server.address))
        problems.push(request.url());
    });
    return { page, problems };
  }

  it("answers while one types, opens an article, hears whether it helped, and takes a ticket", async () => {
    const { page, problems } = await open();
    await page.goto(server.address);
    const box = page.getByRole("combobox", { name: "Search for help" });
    await box.pressSequentially("vpn drops");
    await page.getByRole("option").first().click();
    await page.waitForURL("**/articles/network/vpn?q=vpn%20drops&s=*#*");
    await page.getByRole("button", { name: "Almost" }).click();
    await page.getByText("We will look at this article").waitFor();
    await page.getByLabel("It is hard to follow").check();
    await page.getByLabel("In your own words").fill("Which lighthouse?");
    await page.getByRole("button", { name: "Send this" }).click();
    await page.getByText("better for the next person").waitFor();
    await page.getByRole("link", { name: "Ask the service desk" }).first().click();
    await page.getByText("Something that was working is broken").click();
    await page.getByLabel("What is it about?").fill("VPN drops every hour");
    await page.getByLabel("Tell us more").fill("The VPN connects, then it drops every hour.");
    await page.getByRole("link", { name: "Connect to the VPN" }).waitFor();
    await page.getByLabel("How can we reach you?").fill("ann@example.com");
    await page.getByRole("button", { name: "Send to the service desk" }).click();
    await page.getByText("The service desk has it").waitFor();
    expect(desk.tickets).toMatchObject([
      { kind: "incident", subject: "VPN drops every hour", contact: "ann@example.com" },
    ]);
    // Search and click are told beside the page that they lead to: any may come first.
    const types = desk.events.map(({ type }) => type).filter((type) => type !== "step");
    expect(types.slice(0, 3).toSorted()).toEqual(["click", "search", "view"]);
    expect(types.slice(3)).toEqual(["feedback", "reason", "ticket"]);
    const searches = desk.events.flatMap(({ type, searchId }) =>
      searchId === undefined ? [] : [[type, searchId]],
    );
    expect(searches.map(([type]) => type).toSorted()).toEqual(["click", "feedback", "search", "view"]);
    expect(new Set(searches.map(([, id]) => id)).size).toBe(1);
    expect(problems).toEqual([]);
  });

  it("needs no mouse", async () => {
    const { page, problems } = await open();
    const { keyboard } = page;
    await page.goto(server.address);
    for (let i = 0; i < 4; i++) await keyboard.press("Tab");
    await keyboard.type("printr");
    await page.getByRole("option").first().waitFor();
    const box = page.getByRole("combobox");
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await keyboard.press("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("false");
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
    const active = page.locator(`#${await box.getAttribute("aria-activedescendant")}`);
    expect(await active.getAttribute("aria-selected")).toBe("true");
    await keyboard.press("ArrowUp");
    expect(await box.getAttribute("aria-activedescendant")).toBeNull();
    for (const key of ["ArrowDown", "ArrowDown", "Enter"]) await keyboard.press(key);
    await page.waitForURL("**/articles/KB7?*");
    await page.getByRole("button", { name: "Yes" }).focus();
    await keyboard.press("Enter");
    await page.getByText("Thank you").waitFor();
    await page.goto(`${server.address}/ask?subject=VPN%20drops%20every%20hour`);
    await page.getByRole("radio", { name: "broken" }).focus();
    await keyboard.press("Space");
    await page.getByRole("button", { name: "This solved it" }).first().focus();
    await keyboard.press("Enter");
    await page.getByText("Nothing was sent").waitFor();
    expect(desk.events.at(-1)).toMatchObject({ type: "ticket", kind: "incident", solvedBy: "network/vpn" });
    expect(problems).toEqual([]);
  });

  it("drops an answer that comes after a later one", async () => {
    const { page } = await open();
    await page.route("**/api/search?q=paper&*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await route.continue().catch(() => {});
    });
    await page.goto(server.address);
    const box = page.getByRole("combobox");
    const late = page.waitForRequest("**/api/search?q=paper&*");
    await box.fill("paper");
    await late;
    await box.fill("vpn");
    await page.getByRole("option", { name: /Connect to the VPN/ }).waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByRole("option").allTextContents()).toEqual([expect.stringContaining("VPN")]);
  });

  it("says that nothing matches, and that the search does not answer", async () => {
    const { page } = await open();
    await page.goto(server.address);
    const box = page.getByRole("combobox");
    await box.fill("zeppelin");
    await page.getByText("Nothing here matches “zeppelin”").first().waitFor();
    await page.route("**/api/search?*", (route) => route.abort());
    await box.fill("vpn");
    await page.getByText("does not answer").first().waitFor();
  });

  it("stands alone on a page of somebody else's: opens the article in place, and tells the page", async () => {
    const { page, problems } = await open();
    await page.route("**/embedded", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>Ours</title><script type="module" src="/assets/portal.js"></script>
          <level-zero-search src="/api" desk-url="/desk" texts='{"label":"Hilfe suchen","yes":"Ja"}'></level-zero-search>`,
      }),
    );
    await page.goto(`${server.address}/embedded`);
    await page.evaluate(
      'window.told = []; for (const name of ["open", "feedback"]) addEventListener("level-zero-" + name, ({ type, detail }) => told.push([type, detail]))',
    );
    await page.getByRole("combobox", { name: "Hilfe suchen" }).fill("paper jam");
    await page.getByRole("option").first().click();
    await page.getByRole("heading", { name: "Clear a paper jam" }).waitFor();
    await page.getByRole("button", { name: "Ja" }).click();
    await page.getByText("Thank you").waitFor();
    expect(await page.evaluate("told")).toMatchObject([
      ["level-zero-open", { articleId: "KB7", query: "paper jam", position: 1 }],
      ["level-zero-feedback", { articleId: "KB7", answer: "yes", query: "paper jam" }],
    ]);
    await page.getByRole("button", { name: "Back to the answers" }).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "No", exact: true }).click();
    await page.getByLabel("Something is missing").check();
    await page.getByLabel("In your own words").fill("Where is the tray?");
    await page.getByRole("button", { name: "Send this" }).click();
    await page.getByText("better for the next person").waitFor();
    // Nobody waits for what is told.
    await expect.poll(() => desk.events.at(-1)!.type).toBe("reason");
    const [chosen, answered, why] = desk.events.slice(-3);
    expect([answered, why]).toMatchObject([
      { type: "feedback", answer: "no", searchId: chosen!.searchId! },
      { type: "reason", articleId: "KB7", reason: "incomplete", comment: "Where is the tray?" },
    ]);
    await page.evaluate('addEventListener("level-zero-open", (event) => event.preventDefault())');
    await page.getByRole("button", { name: "Back to the answers" }).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("told.length")).toBe(5);
    expect(await page.getByRole("article").count()).toBe(0);
    // As frameworks set what they know: properties, and attributes of an element that is there.
    await page.evaluate('document.querySelector("level-zero-search").value = "vpn"');
    expect(await page.getByRole("combobox").inputValue()).toBe("vpn");
    await page.evaluate('document.querySelector("level-zero-search").setAttribute("src", "/other/")');
    const asked = page.waitForRequest("**/other/search?q=vpns&*");
    await page.getByRole("combobox").fill("vpns");
    await asked;
    expect(problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  });

  it.each(["servicenow", "zendesk", "jira", "sharepoint"])(
    "answers on a page of another site that carries it as docs/embedding-%s.md says",
    async (name) => {
      const html = { headers: { "content-type": "text/html" } };
      const place = { host: "127.0.0.1", port: 0 };
      const host = await startServer(
        async () => new Response(embeddedPage(name, other.address), html),
        place,
      );
      const other = await startServer(openDesk({ cors: { origins: [host.address] } }).handle, place);
      others.push(host, other);
      const { page, problems } = await open();
      await page.goto(host.address);
      await page.getByRole("combobox").fill("vpn drops");
      await page.getByRole("option").first().click();
      await page.waitForURL(`${other.address}/articles/network/vpn?q=vpn%20drops#*`);
      expect(problems.filter((problem) => !/^http/.test(problem))).toEqual([]);
    },
  );

  it("works without script", async () => {
    const { page } = await open();
    const tab = await page.context().newCDPSession(page);
    onTestFinished(() => tab.detach());
    await tab.send("Emulation.setScriptExecutionDisabled", { value: true });
    await page.goto(server.address);
    await page.getByRole("textbox", { name: "Search for help" }).fill("paper jam");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("link", { name: "Clear a paper jam" }).click();
    await page.getByRole("button", { name: "Yes" }).click();
    await page.getByRole("heading", { name: "Thank you" }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "No", exact: true }).click();
    await page.getByRole("group", { name: "What was wrong with it?" }).waitFor();
    await page.getByLabel("It is out of date").check();
    await page.getByRole("button", { name: "Send this" }).click();
    await page.getByRole("heading", { name: "better for the next person" }).waitFor();
    expect(desk.events.at(-1)).toMatchObject({ type: "reason", reason: "outdated", comment: null });
  });

  const PAGES = [
    "/",
    "/?q=vpn",
    "/?q=zeppelin",
    "/articles/network/vpn",
    "/topics/Network",
    "/ask?subject=VPN%20drops%20every%20hour",
  ];

  const WINDOWS = [
    { width: 320, colorScheme: "light" },
    { width: 1280, colorScheme: "light", judged: true },
    { width: 390, colorScheme: "dark", judged: true },
  ] as const;

  it("fits windows of 320, 390 and 1280, is reached by keyboard, and has no barriers, light and dark", async () => {
    const { page, problems } = await open();
    const wrong: string[] = [];
    for (const path of PAGES) {
      await page.goto(server.address + path);
      if (path === "/") await page.getByRole("combobox").fill("paper");
      if (path === "/") await page.getByRole("option").first().waitFor();
      if (path.startsWith("/ask"))
        await page.getByRole("button", { name: "This solved it" }).first().waitFor();
      if (path.startsWith("/articles")) {
        await page.getByRole("button", { name: "Almost" }).click();
        await page.getByText("What was wrong with it?").waitFor();
      }
      wrong.push(...(await tabThrough(page)).map((what) => `${path}: ${what}`));
      for (const { width, colorScheme, ...how } of WINDOWS) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        if ((await page.evaluate("document.documentElement.scrollWidth")) !== width)
          wrong.push(`${path}: too wide for ${width}`);
        if (!("judged" in how)) continue;
        for (const barrier of await findBarriers(page, { colours: true }))
          wrong.push(`${path} ${width} ${colorScheme}: ${barrier}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("speaks German, French and Spanish in the search box too, is reached by keyboard, and has no barriers there", async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 390, height: 800 });
    const wrong: string[] = [];
    for (const [at, [language, [label, nothing]]] of Object.entries(BOXES).entries()) {
      const own = await startServer(openDesk({ language }).handle, { host: "127.0.0.1", port: 0 });
      others.push(own);
      for (const [place, path] of PAGES.entries()) {
        await page.goto(own.address + path);
        const box = page.getByRole("combobox", { name: label });
        await box.waitFor();
        if (path === "/") {
          await box.fill("zeppelin");
          await page.getByText(nothing).first().waitFor();
        }
        if (path.startsWith("/ask")) await page.locator("button.quiet").first().waitFor();
        const found: string[] = [];
        // All pages were walked through in English, with their colours: that takes longer than all else. Here each is in one language.
        if (place % 3 === at)
          found.push(...(await tabThrough(page)), ...(await findBarriers(page, { colours: false })));
        if ((await page.evaluate("document.documentElement.scrollWidth")) !== 390) found.push("too wide");
        wrong.push(...found.map((what) => `${language} ${path}: ${what}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** By language: what the search box is called, and what it says where nothing matches. */
const BOXES = {
  de: ["Hilfe suchen", "Hier passt nichts zu „zeppelin“."],
  fr: ["Chercher de l'aide", "Rien ici ne correspond à «\u00A0zeppelin\u00A0»."],
  es: ["Buscar ayuda", "Aquí no hay nada sobre «zeppelin»."],
} as const;
