import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, it } from "vitest";
import { createHandler } from "../../src/edge/http/index.ts";
import { createMcpServer } from "../../src/edge/mcp/index.ts";
import { createSearchIndex } from "../../src/index.ts";
import { run, temporaryFolder } from "./cli/run.ts";
import { articlesOf, NOW, openDesk } from "./portal/desk.ts";

/** An inner desk: its customers are employees, and agents' words stand in the same files. */
const DOCK = `---
title: Set up a docking station
audience: employees
---
# Set up a docking station

Plug the dock into the laptop, then the screen into the dock.

*Service desk only: zebrasecret of the spare docks.*

## The screen stays black

Pull the plug for ten seconds.

> Note for L2: zebrasecret firmware.

## Internal notes

The local admin zebrasecret is on the label.
`;
const FILES = { "dock.md": DOCK };
const viewer = { audiences: ["employees"] };

describe("what an article for employees says to the desk goes through no door", () => {
  it.each(["employees", "staff", "internal", "Mitarbeiter", "[employees, agents]", "board"])(
    "audience: %s",
    (name) => {
      const [article] = articlesOf({ "dock.md": DOCK.replace("audience: employees", `audience: ${name}`) });
      expect(JSON.stringify(article)).not.toContain("zebrasecret");
      expect(JSON.stringify(article)).toContain("ten seconds");
    },
  );

  it("search, snippets and suggestions over HTTP", async () => {
    const handle = createHandler(createSearchIndex(articlesOf(FILES), { now: NOW }), {
      viewer: () => viewer.audiences,
      now: () => NOW,
    });
    for (const path of [
      "/search?q=zebrasecret+dock",
      "/suggest?q=zebra",
      "/suggest?q=doc",
      "/articles/dock",
    ]) {
      const response = await handle(new Request(`http://desk${path}`));
      expect(await response.text()).not.toMatch(/zebrasecret (?:of|firm|is)|"zebrasecret"/);
    }
  });

  it("pages of the portal", async () => {
    const desk = openDesk({}, FILES);
    const headers = { "x-audience": "employees" };
    const page = await desk.get("/articles/dock", headers);
    expect(page.text).toContain("ten seconds");
    expect(page.text).not.toContain("zebrasecret");
    expect((await desk.get("/search?q=local+admin+label", headers)).text).not.toContain("zebrasecret");
  });

  it("tools for AI agents", async () => {
    const index = createSearchIndex(articlesOf(FILES), { now: NOW });
    const server = await createMcpServer(index, { audiences: viewer.audiences, now: () => NOW });
    const client = new Client({ name: "test", version: "1" });
    const [a, b] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(a), client.connect(b)]);
    const { tools } = await client.listTools();
    expect(tools.length).toBeGreaterThan(1);
    for (const { name } of tools) {
      const answer = await client
        .callTool({ name, arguments: { query: "dock label", id: "dock", articleId: "dock" } })
        .catch(String);
      expect(JSON.stringify(answer)).not.toContain("zebrasecret");
    }
  });

  it("files of the command line: index, report, gaps with drafts, check", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "kb"));
    writeFileSync(join(cwd, "kb/dock.md"), DOCK);
    const tickets = [1, 2, 3, 4].map((n) => ({
      id: `T${n}`,
      subject: "docking station local admin label",
      description: "screen stays black",
      createdAt: `2026-01-0${n}`,
    }));
    writeFileSync(join(cwd, "t.jsonl"), tickets.map((ticket) => JSON.stringify(ticket)).join("\n"));
    const said: string[] = [];
    for (const argv of [
      "index kb --out index.json",
      "report kb t.jsonl --public-audience employees --out r.html --json r.json --no-cache",
      "report kb t.jsonl --public-audience employees --out r.md --no-cache",
      "gaps kb t.jsonl --drafts drafts --no-cache",
      "check kb",
    ]) {
      const { stdout, stderr } = await run(argv.split(" "), { cwd });
      said.push(stdout, stderr);
    }
    const written = readdirSync(cwd, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith("kb"))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    expect(written.length).toBeGreaterThan(2);
    expect(said.join("\n")).toContain("passages were left out");
    for (const text of [...said, ...written]) expect(text).not.toContain("zebrasecret");
  });
});
