import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createWebPortal } from "../../../../src/edge/cli/serve/web-portal.ts";
import { createPortal } from "../../../../src/edge/portal/index.ts";
import { createSearchIndex, type SearchIndex } from "../../../../src/index.ts";
import { drawShopQuestions, type ShopPortal, shopAsCustomers } from "../../../../src/view/journey/index.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { HISTORY, run, temporaryFolder } from "../run.ts";

const DESK = ["fixtures/articles/printing", "fixtures/tickets/history.jsonl"];

describe("shop", () => {
  it("asks level-zero's own search, and compares with a scorecard before", async () => {
    const folder = temporaryFolder();
    const tickets = join(folder, "solved.csv");
    const rows = ["paper jam in the printer", "printer jams", "jam again"].map(
      (text, at) => `${at},${text},jam`,
    );
    writeFileSync(tickets, `Number,Subject,Article\n${rows.join("\n")}\n`);
    writeFileSync(join(folder, "jam.md"), "# Paper jams\n\nOpen the tray of the printer.\n");
    const args = [folder, tickets, "--map", "linkedArticles=Article"];
    const first = await run(["shop", ...args, "--format", "json"]);
    expect(JSON.parse(first.stdout)).toMatchObject({ asked: 3, portal: "level-zero", changes: null });
    const before = join(folder, "june.json");
    writeFileSync(before, first.stdout);
    const second = await run(["shop", ...args, "--format", "md", "--previous", before]);
    expect(second.stdout).toContain("## Since the scorecard before");
  });

  it.each([
    [["--previous", HISTORY], /is no scorecard/, 1],
    [["--header", "Cookie"], /Expected a header/, 2],
    [["--portal", "http://localhost:1", "--audience", "employees"], /does not answer/, 1],
  ])("refuses %j", async (options, message, code) => {
    const ran = await run(["shop", ...DESK, ...options]);
    expect(ran.stderr).toMatch(message);
    expect(ran.code).toBe(code);
  });
});

describe("a portal on the web", () => {
  let index: SearchIndex;
  beforeAll(() => {
    index = createSearchIndex([
      makeArticle({
        id: "vpn/drops",
        title: "VPN drops",
        url: "https://kb.example/a/17",
        body: { "": "Dial again." },
      }),
      makeArticle({ id: "mail", title: "Mail", body: { "": "Send it." } }),
    ]);
  });
  const questions = () =>
    drawShopQuestions(
      ["vpn drops", "vpn drops again", "my vpn drops"].map((subject, at) =>
        makeTicket({ id: String(at), subject, linkedArticles: ["vpn/drops"] }),
      ),
      index,
    );
  const reached = async (portal: ShopPortal) =>
    (await shopAsCustomers(questions(), portal)).measures.find(({ id }) => id === "reached")!.share.count;

  it("is ours: searched without leaving a trace, and read", async () => {
    const events: unknown[] = [];
    const handle = createPortal(index, { events: (event) => void events.push(event) });
    const send = async (url: unknown, init?: RequestInit) => handle(new Request(String(url), init));
    const given = {
      address: "http://localhost/",
      articles: index.articles,
      headers: {},
      fetch: send as typeof fetch,
    };
    expect(await reached(await createWebPortal(given))).toBe(3);
    expect(events).toEqual([]);
  });

  const html = (text: string) => new Response(text, { headers: { "content-type": "text/html" } });
  it.each([
    [
      "links of a page",
      '<a href="/help">Help</a> <a href="https://kb.example/a/17?from=search&amp;n=1">VPN</a>',
    ],
    ["paths that end in the id", "<a class='hit' href='/en/articles/vpn/drops'>VPN</a>"],
  ])("is another's, by %s", async (_, results) => {
    const asked: string[] = [];
    const send = async (url: unknown, { headers }: { headers: Record<string, string> }) => {
      asked.push(String(url));
      expect("cookie" in headers).toBe(new URL(String(url)).host === "desk.example");
      return html(/find/.test(String(url)) ? results : "<h1>VPN drops</h1><p>Dial again.");
    };
    const portal = await createWebPortal({
      ...{ address: "https://desk.example/find?q={query}", articles: index.articles },
      ...{ headers: { cookie: "secret" }, fetch: send as unknown as typeof fetch },
    });
    expect(await reached(portal)).toBe(3);
    expect(asked).toContain("https://desk.example/find?q=vpn%20drops%20again");
  });

  it("is not read where it asks to sign in", async () => {
    const send = async (url: unknown) =>
      html(/find/.test(String(url)) ? '<a href="https://kb.example/a/17">' : "<h1>Sign in</h1>");
    const portal = await createWebPortal({
      ...{ address: "https://desk.example/find?q={query}", articles: index.articles },
      ...{ headers: {}, fetch: send as typeof fetch },
    });
    expect(await reached(portal)).toBe(0);
  });
});
