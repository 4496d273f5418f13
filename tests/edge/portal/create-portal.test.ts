import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPortal } from "../../../src/edge/portal/index.ts";
import { articlesOf, FILES, openDesk } from "./desk.ts";

const TICKET = {
  kind: "incident",
  subject: "The coffee machine leaks",
  description: "All over the floor",
  contact: "ann@example.com",
};

describe("pages", () => {
  it("list the answers that they count, and keep what shares but a word behind a button", async () => {
    const files = {
      "a.md": "# Reset the VPN password\n\nOpen the VPN page and reset the VPN password.\n",
      ...Object.fromEntries(
        Array.from({ length: 4 }, (_, at) => [
          `b${at}.md`,
          `# Order lunch ${at}\n\n${"The canteen cooks soup, bread and tea for everybody who comes in before noon. ".repeat(9)}Without a password.\n`,
        ]),
      ),
    };
    const desk = openDesk({}, files);
    const hits = (page: string) => page.match(/<h2><a href="\/articles\//g)?.length ?? 0;
    const first = (await desk.get("/?q=reset+vpn+password")).text;
    expect(first).toContain("1 answer");
    expect(hits(first)).toBe(1);
    expect(first).toMatch(/href="\/\?q=reset[^"]*from=1[^"]*">What else has some of these words/);
    const others = (await desk.get("/?q=reset+vpn+password&from=1")).text;
    expect(hits(others)).toBe(4);
    expect(others).toMatch(/from=0[^"]*">/);
  });

  it.each([
    [
      "the first page",
      "/",
      200,
      ["How can we help?", 'href="/topics/Network"', "Clear a paper jam"],
      ["payslip"],
    ],
    [
      "answers",
      "/?q=vpn+drops",
      200,
      [
        "Answers for “vpn drops”",
        "Connect to the <mark>VPN</mark>",
        "/articles/network/vpn?q=vpn+drops&amp;n=1&amp;s=",
      ],
      ["runbook"],
    ],
    ["a mended query", "/?q=printr", 200, ["Did you mean", 'href="/?q=print'], []],
    [
      "that nothing matches",
      "/?q=zeppelin",
      200,
      ["Nothing here matches “zeppelin”", 'href="/ask?subject=zeppelin"'],
      [],
    ],
    [
      "narrowed answers",
      "/?q=paper+vpn&category=Printing",
      200,
      ["Clear a <mark>paper</mark> jam", 'aria-current="true">Printing'],
      ['<h2><a href="/articles/network/vpn'],
    ],
    [
      "an article",
      "/articles/network/vpn",
      200,
      ['<h1 id="connect-to-the-vpn">', "Updated February 17, 2026", "Did this solve it?"],
      ["<h1>"],
    ],
    [
      "a link between articles",
      "/articles/network/vpn",
      200,
      ['<a href="/articles/print/printer#paper-jam">', '<a href="/articles/network/gone">'],
      [],
    ],
    ["words in place of a picture", "/articles/KB7", 200, ["The tray", "slowly"], ["onclick", "tray.png"]],
    ["a topic", "/topics/Network", 200, ["1 article", "Connect to the VPN"], ["runbook"]],
    [
      "the form",
      "/ask?subject=Coffee",
      200,
      ["Is something that was working now broken", 'value="Coffee"'],
      [],
    ],
    ["a hidden article", "/articles/network/secret", 404, ["There is nothing here"], ["runbook"]],
    ["a hidden topic", "/topics/HR", 404, ["There is nothing here"], ["HR"]],
    ["no such page", "/nothing", 404, ["There is nothing here"], []],
    ["no such article", "/articles/../../etc/passwd", 404, ["There is nothing here"], []],
    ["a query that is too long", `/?q=${"a".repeat(600)}`, 400, ["500"], []],
  ])("show %s", async (_name, path, status, present, absent) => {
    const page = await openDesk().get(path);
    expect(page.status).toBe(status);
    for (const text of present) expect(page.text).toContain(text);
    for (const text of absent) expect(page.text).not.toContain(text);
  });

  it("show more to who may see more", async () => {
    const page = await openDesk().get("/", { "x-audience": "employees" });
    expect(page.text).toContain("Find your payslip");
    expect(page.text).not.toContain("runbook");
  });

  it("lead from the path of an article to its page", async () => {
    const { status, headers } = await openDesk().get("/articles/print/printer");
    expect([status, headers.get("location")]).toEqual([302, "/articles/KB7"]);
  });

  it.each([null, undefined])("show the plain text where the Markdown is %j", async (none) => {
    const page = await openDesk({ markdown: () => none }).get("/articles/network/vpn");
    expect(page.text).toContain('<h2 id="it-drops-every-hour">');
  });

  it("forbid everything that is not their own", async () => {
    for (const path of ["/", "/?q=vpn", "/articles/KB7", "/ask", "/nothing"]) {
      const { headers, text } = await openDesk().get(path);
      expect(headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?! type="module" src="\/)/);
      expect(text).not.toMatch(/(?:src|action)="(?!\/)/);
    }
  });

  it("keep to the path that they are mounted under", async () => {
    const desk = openDesk({ basePath: "/help" });
    const pages = await Promise.all(
      ["/help/", "/help/?q=vpn", "/help/articles/network/vpn", "/help/ask"].map((path) => desk.get(path)),
    );
    for (const { status, text } of pages) {
      expect(status).toBe(200);
      expect(text.match(/(?:href|src|action|data-api|data-home|results-url)="\/(?!help\/)/g)).toBeNull();
    }
  });

  it("do not say that they are in a language which they have not", async () => {
    expect((await openDesk({ language: "it" }).get("/")).text).toContain('<html lang="en">');
    const own = openDesk({ language: "it", texts: { welcome: "Come possiamo aiutare?" } });
    expect((await own.get("/")).text).toContain('<html lang="it">');
  });

  it("speak another language", async () => {
    const desk = openDesk({
      language: "de",
      title: "Hilfe",
      texts: { welcome: "Womit können wir helfen?", search: "Hilfe suchen" },
    });
    const { text } = await desk.get("/");
    expect(text).toContain('<html lang="de">');
    expect(text).toContain("Womit können wir helfen?");
    expect(text).toContain("Hilfe suchen&quot;");
  });

  it("serve their script and style for ever, and another address when they change", async () => {
    const desk = openDesk({ css: ":root{--lz-accent:#a3004f}" });
    const address = /\/assets\/portal\.css\?v=\w+/.exec((await desk.get("/")).text)![0];
    const style = await desk.get(address);
    expect(style.text).toContain("--lz-accent:#a3004f");
    expect(style.headers.get("cache-control")).toContain("immutable");
    expect((await openDesk().get("/")).text).not.toContain(address);
    // A page of another site names the bare address: module scripts need leave, and a new version must come through.
    const script = await desk.get("/assets/portal.js");
    expect(script.text).toContain("level-zero-search");
    expect(script.headers.get("access-control-allow-origin")).toBe("*");
    expect(script.headers.get("cache-control")).toBe("public, max-age=3600");
    expect((await desk.get("/assets/other")).status).toBe(404);
  });

  it("answer the API under the same origin", async () => {
    const { text } = await openDesk().get("/api/search?q=vpn");
    expect((JSON.parse(text) as { hits: unknown[] }).hits).toHaveLength(1);
  });
});

describe("pictures", () => {
  const picture = async () => ({ bytes: new TextEncoder().encode("<svg/>"), type: "image/svg+xml" });
  const files = {
    ...FILES,
    "a.md":
      "# A\n\n![Menu](images/my%20menu.png?raw=1) ![Out](https://evil.example/x.png) ![Out](//evil.example/x.png)",
    "network/secret.md": `${FILES["network/secret.md"]}\n![Plan](plan.png)`,
  };

  it("are those of an article that the visitor may see, and can run nothing", async () => {
    const desk = openDesk({ picture }, files);
    const { text } = await desk.get("/articles/a");
    const address = "/pictures/a?src=images%2Fmy%20menu.png";
    expect(text).toContain(`<img src="${address}" alt="Menu"`);
    expect(text).not.toContain("evil.example");
    const sent = await desk.get(address);
    expect([sent.status, sent.text, sent.headers.get("content-type")]).toEqual([
      200,
      "<svg/>",
      "image/svg+xml",
    ]);
    expect(sent.headers.get("content-security-policy")).toContain("sandbox");
  });

  it.each([
    ["one that no article shows", "/pictures/a?src=plan.png"],
    ["one of a hidden article", "/pictures/network/secret?src=plan.png"],
    ["one of no article", "/pictures/nothing?src=plan.png"],
    ["none", "/pictures/a"],
  ])("are not %s", async (_name, path) => {
    expect((await openDesk({ picture }, files).get(path)).status).toBe(404);
  });

  it("are asked of a host that has them only", async () => {
    expect((await openDesk({}, files).get("/articles/a")).text).toContain("<span>Menu</span>");
  });
});

describe("notices", () => {
  const files = {
    ...FILES,
    "outage.md":
      "---\ntitle: Mail is down\nsummary: We are on it.\ntags: [outage]\nvalidFrom: 2026-03-31\nvalidTo: 2026-04-02\n---\n# Mail is down\n\nNo mail since ten.\n",
  };

  it.each(["/", "/?q=vpn"])("come first on %s while they are going on", async (path) => {
    const { text } = await openDesk({}, files).get(path);
    const pinned = text.indexOf('<a href="/articles/outage">Mail is down</a>');
    expect(pinned).toBeGreaterThan(0);
    expect(text.slice(pinned)).toContain("We are on it.");
    expect(text.indexOf("Connect to the")).toBeGreaterThan(pinned);
    expect((await openDesk({ now: () => "2026-05-01T00:00:00Z" }, files).get(path)).text).not.toContain(
      "We are on it.",
    );
  });
});

describe("outages that are over", () => {
  const over = (name: string, matter: string): Record<string, string> => ({
    [`${name}.md`]: `---\ntitle: ${name} was down\ntags: [outage]\n${matter}\n---\n# ${name} was down\n\nIt is mended.\n`,
  });
  const files = {
    ...FILES,
    ...over("mail", "updated: 2026-03-28"),
    ...over("vpn-gateway", "updated: 2026-03-30"),
    ...over("old", "updated: 2026-03-01"),
    ...over("agents-only", "updated: 2026-03-30\naudience: agents"),
    ...over("ended", "updated: 2026-03-30\nvalidTo: 2026-03-30"),
    ...over("goes-on", "updated: 2026-03-30\nvalidFrom: 2026-03-31"),
  };

  it("stand on the first page for two weeks, last ones first, for those who may see them", async () => {
    const { text } = await openDesk({}, files).get("/");
    const section = text.slice(text.indexOf('id="lz-recent"'), text.indexOf('id="lz-topics"'));
    expect(section.match(/[\w-]+ was down|March \d+, \d+/g)).toEqual([
      ...["vpn-gateway was down", "March 30, 2026"],
      ...["mail was down", "March 28, 2026"],
    ]);
    expect((await openDesk().get("/")).text).not.toContain("lz-recent");
  });
});

describe("what is reported", () => {
  it("is the search, the chosen answer and the article, each once", async () => {
    const desk = openDesk();
    const { text } = await desk.get("/?q=vpn");
    const [chosen = ""] = /\/articles\/network\/vpn\?[^"#]+/.exec(text) ?? [];
    const article = await desk.get(chosen.replaceAll("&amp;", "&"));
    await desk.get("/articles/network/vpn", { "sec-purpose": "prefetch" });
    // Each address is asked without a cookie, and so is a visit of its own; what a browser fetches beforehand is none.
    const arrivals = desk.events.filter(({ type }) => type === "step");
    expect(arrivals).toMatchObject([{ step: "arrive" }, { step: "arrive" }]);
    expect(desk.events.filter(({ type }) => type !== "step")).toMatchObject([
      { type: "search", query: "vpn", hits: 1 },
      { type: "click", articleId: "network/vpn", position: 1 },
      { type: "view", articleId: "network/vpn" },
    ]);
    const hidden = [...article.text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    await desk.send("/feedback", { ...Object.fromEntries(hidden), answer: "no" });
    const names = desk.events.filter(({ type }) => type !== "step").map(({ searchId }) => searchId);
    expect([names.length, new Set(names).size, names[0]]).toEqual([
      4,
      1,
      expect.stringMatching(/^[\w-]{13}$/),
    ]);
  });

  it("is whether it helped, and the page says thanks", async () => {
    const desk = openDesk();
    const page = await desk.send("/feedback", { articleId: "KB7", answer: "almost", query: "jam" });
    expect(page.text).toContain("We will look at this article");
    expect(desk.events).toMatchObject([
      { type: "feedback", articleId: "KB7", answer: "almost", query: "jam" },
    ]);
  });

  it("asks why after no, and takes the reason as a part of the answer", async () => {
    const desk = openDesk();
    const page = await desk.send("/feedback", { articleId: "KB7", answer: "no" });
    const form = /<form class="why"[\s\S]*?<\/form>/.exec(page.text)![0];
    expect(form).toContain("<legend>What was wrong with it?</legend>");
    expect([...form.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(["KB7", ...REASONS]);
    expect((await desk.send("/feedback", { articleId: "KB7", answer: "yes" })).text).not.toContain('"why"');
    const comment = "The tray of ann@example.com is stuck.";
    const thanks = await desk.send("/reason", { articleId: "KB7", reason: "unclear", comment });
    expect([thanks.status, thanks.text]).toEqual([
      200,
      expect.stringContaining("better for the next person"),
    ]);
    expect(desk.events).toMatchObject([
      { type: "feedback", answer: "no" },
      { type: "feedback", answer: "yes" },
      { type: "reason", articleId: "KB7", reason: "unclear", comment: expect.stringContaining("is stuck") },
    ]);
    expect(JSON.stringify(desk.events)).not.toContain("ann@");
  });

  it("takes no reason that is none, none too long, and none of what the visitor cannot see", async () => {
    const desk = openDesk();
    const sent = async (fields: Record<string, string>) => (await desk.send("/reason", fields)).status;
    expect(await sent({ articleId: "KB7", reason: "boring" })).toBe(400);
    expect(await sent({ articleId: "KB7", comment: "x".repeat(2_001) })).toBe(400);
    expect(await sent({ reason: "unclear" })).toBe(400);
    expect(await sent({ articleId: "network/secret", reason: "unclear" })).toBe(503);
    expect(await sent({ articleId: "KB7", comment: "  " })).toBe(200);
    expect(desk.events).toEqual([]);
  });

  it("is not asked for where nobody listens", async () => {
    const handle = createPortal(openDesk().index);
    const response = await handle(new Request("http://desk.example/articles/KB7"));
    expect(await response.text()).not.toContain("Did this solve it?");
  });
});

const REASONS = ["other-problem", "does-not-work", "unclear", "outdated", "incomplete"];

describe("a ticket", () => {
  it("goes to the host with what it is, and its number is shown", async () => {
    const desk = openDesk();
    const page = await desk.send("/ask", TICKET, { "x-audience": "employees" });
    expect(desk.tickets).toMatchObject([
      { ...TICKET, createdAt: "2026-03-31T12:00:00.000Z", audiences: ["employees"], channel: "portal" },
    ]);
    expect(page.text).toContain(desk.tickets[0]!.id);
    expect(desk.tickets[0]!.id).toMatch(/^20260331-[2-9a-z]{6}$/);
    expect(desk.events).toMatchObject([{ type: "ticket", kind: "incident", solvedBy: null }]);
  });

  it("first shows what may answer it, to who has not seen it", async () => {
    const desk = openDesk();
    const written = {
      ...TICKET,
      subject: "VPN drops every hour",
      description: "I connect to the VPN and it drops every hour",
    };
    const page = await desk.send("/ask", written);
    expect(page.text).toContain('<a href="/articles/network/vpn#it-drops-every-hour"');
    expect(page.text).toContain("No, send it to the service desk");
    expect(desk.tickets).toEqual([]);
    await desk.send("/ask", { ...written, seen: "yes" });
    expect(desk.tickets).toHaveLength(1);
  });

  it.each([
    ["kind", { ...TICKET, kind: "" }],
    ["kind", { ...TICKET, kind: "alien" }],
    ["subject", { ...TICKET, subject: "  " }],
    ["contact", { ...TICKET, contact: "" }],
    ["subject", { ...TICKET, subject: "a".repeat(501) }],
  ])("is asked back when its %s is missing or wrong, and keeps its words", async (field, form) => {
    const desk = openDesk();
    const page = await desk.send("/ask", form);
    expect(page.status).toBe(422);
    expect(page.text).toContain(`id="lz-${field}-wrong"`);
    expect(page.text).toContain("All over the floor");
    expect(desk.tickets).toEqual([]);
  });

  it("is not lost when the host fails", async () => {
    const errors: unknown[] = [];
    const submitTicket = () => Promise.reject(new Error("the disk is full"));
    const desk = openDesk({ submitTicket, onError: (error) => errors.push(error) });
    const page = await desk.send("/ask", TICKET);
    expect(page.status).toBe(500);
    expect(page.text).toContain("could not be sent");
    expect(page.text).toContain("The coffee machine leaks");
    expect(page.text).not.toContain("disk");
    expect(errors).toHaveLength(1);
  });

  it("is taken from a program, which says nothing of where it comes from", async () => {
    const desk = openDesk();
    const body = new URLSearchParams(TICKET);
    const response = await desk.handle(new Request("http://desk.example/ask", { method: "POST", body }));
    expect(response.status).toBe(200);
    expect(desk.tickets).toHaveLength(1);
  });

  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["another site of the same owner", { "sec-fetch-site": "same-site" }],
    ["another origin, from an older browser", { "sec-fetch-site": "", origin: "https://evil.example" }],
    ["a page that hides where it is from", { "sec-fetch-site": "", origin: "null" }],
    ["a program that sends another format", { "content-type": "text/plain" }],
  ])("is refused from %s", async (_name, headers) => {
    const desk = openDesk();
    expect((await desk.send("/ask", TICKET, headers)).status).toBe(400);
    expect(desk.tickets).toEqual([]);
  });

  it("is refused when it is huge", async () => {
    expect((await openDesk().send("/ask", { ...TICKET, description: "a".repeat(100_000) })).status).toBe(400);
  });

  it("has no form without a host that takes it, but the other way to the desk", async () => {
    const handle = createPortal(openDesk().index, { deskUrl: "mailto:desk@example.com" });
    const home = await handle(new Request("http://desk.example/"));
    expect(await home.text()).toContain('<a class="desk" href="mailto:desk@example.com">');
    expect((await handle(new Request("http://desk.example/ask"))).status).toBe(404);
  });
});

describe("nothing that a visitor or an author writes", () => {
  const NASTY = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\`{{7*7}}\u0000\ud800`;

  it("becomes markup", async () => {
    const files = {
      "a.md": `---\ntitle: ${JSON.stringify(`Nasty ${NASTY.slice(0, 60)}`)}\ncategory: ${JSON.stringify(NASTY.slice(0, 60))}\nsummary: ${JSON.stringify(NASTY.slice(0, 60))}\n---\n# Nasty\n\n${NASTY}\n`,
    };
    const desk = openDesk({ title: NASTY }, files);
    const query = encodeURIComponent(NASTY.replace("\ud800", ""));
    const pages = [
      await desk.get("/"),
      await desk.get(`/?q=${query}&category=${query}&from=${query}`),
      await desk.get("/?q=nasty"),
      await desk.get(`/articles/a?q=${query}&n=${query}`),
      await desk.get(`/articles/${query}`),
      await desk.get(`/topics/${query}`),
      await desk.get(`/ask?subject=${query}&kind=${query}`),
      await desk.send("/ask", { kind: NASTY, subject: NASTY, description: NASTY, contact: "" }),
      await desk.send("/feedback", { articleId: NASTY, answer: "yes", query: NASTY }),
    ];
    for (const { text } of pages) {
      const markup = text.replaceAll(/"[^"]*"/g, '""');
      expect(markup).not.toMatch(/<script>|<img|<[^>]*\sonerror=/);
    }
  });
});

describe("a visitor without rights", () => {
  it("gets the same bytes whether hidden articles exist or not", async () => {
    const known = openDesk();
    const { "network/secret.md": _a, "hr/payslip.md": _b, ...visible } = FILES;
    const unknown = openDesk({}, visible);
    const word = fc.constantFrom(
      "vpn",
      "runbook",
      "payslip",
      "drops",
      "gateway",
      "HR",
      "failover",
      "paper",
      "Network",
      "printr",
      "KB7",
    );
    const path = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => `/?q=${words.join("+")}`),
      word.map((name) => `/topics/${name}`),
      fc.constantFrom(
        "/",
        "/ask",
        "/articles/network/vpn",
        "/articles/network/secret",
        "/articles/hr/payslip",
        "/articles/print/printer",
      ),
      word.map((text) => `/api/suggest?q=${text}`),
    );
    await fc.assert(
      fc.asyncProperty(path, async (address) => {
        const [one, other] = [await known.get(address), await unknown.get(address)];
        // The name of a search is drawn anew for every page.
        const [a, b] = [one, other].map(({ text }) => text.replace(/(?<=&amp;s=)[\da-f-]{13}/g, ""));
        expect([one.status, a]).toEqual([other.status, b]);
      }),
      { numRuns: 60 },
    );
    expect(articlesOf().length).toBeGreaterThan(articlesOf(visible).length);
  });
});
