import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lines, run, temporaryFolder } from "../run.ts";
import { FILES, folderWith, serve } from "../serve-run.ts";

describe("level-zero serve", () => {
  it("searches by the synonyms of the settings, also in files that change", async () => {
    const folder = folderWith({ ...FILES, "desk.yaml": "synonyms: ['lighthouse, pharos']\n" });
    const found = async (...more: string[]): Promise<number> => {
      let total = -1;
      await serve(
        [folder, ...more],
        async (address) => {
          const answer = await fetch(`${address}/api/search?q=pharos`);
          ({ total } = (await answer.json()) as { total: number });
        },
        { cwd: folder },
      );
      return total;
    };
    expect(await found()).toBe(0);
    expect(await found("--settings", "desk.yaml")).toBe(1);
  });

  it("serves the portal until it is stopped, and says where words go", async () => {
    const folder = folderWith(FILES);
    const { code, stdout, stderr } = await serve(
      [folder, "--title", "IT help"],
      async (address) => {
        const home = await (await fetch(address)).text();
        expect(home).toContain("IT help");
        const article = await fetch(`${address}/articles/payslip`);
        expect(article.status).toBe(404);
        expect(await (await fetch(`${address}/articles/vpn`)).text()).toContain(
          "<p>Click the lighthouse.</p>",
        );
      },
      { cwd: folder },
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(stderr).toContain("shows public articles only");
    expect(stderr).toContain("portal-tickets.jsonl");
    expect(stderr).toContain("Stopped.");
  });

  it("shows what --audience holds, and warns when others can reach it", async () => {
    const folder = folderWith(FILES);
    const argv = [folder, "--host", "0.0.0.0", "--no-events", "--no-tickets", "--audience", "employees"];
    const { stderr } = await serve(
      argv,
      async (address) => {
        const page = await fetch(`${address.replace("0.0.0.0", "127.0.0.1")}/articles/payslip`);
        expect(page.status).toBe(200);
        expect(await page.text()).not.toContain("Did this solve it?");
      },
      { cwd: folder },
    );
    expect(stderr).toContain("and those for employees");
    expect(stderr).toContain("everybody who reaches 0.0.0.0");
  });

  it("appends tickets that `score` reads, for nobody else to read, and events without names", async () => {
    const folder = folderWith(FILES);
    const files = ["--tickets", join(folder, "t.jsonl"), "--events", join(folder, "e.jsonl")];
    await serve([folder, ...files], async (address) => {
      const fields = {
        kind: "request",
        subject: "A new badge",
        description: "Mine is worn",
        contact: "ann@example.com",
        seen: "yes",
      };
      const headers = { "sec-fetch-site": "same-origin" };
      const sent = await fetch(`${address}/ask`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers,
      });
      expect(sent.status).toBe(200);
      await fetch(`${address}/?q=badge+of+ann@example.com`);
    });
    const scored = await run(["score", folder, join(folder, "t.jsonl")]);
    expect(lines(scored.stdout).map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { ticketId: expect.stringMatching(/^\d{8}-/) },
    ]);
    const events = readFileSync(join(folder, "e.jsonl"), "utf8");
    expect(lines(events).map((line) => (JSON.parse(line) as { type: string }).type)).toEqual([
      "ticket",
      "step",
      "search",
    ]);
    expect(events).not.toContain("ann@example.com");
  });

  it("joins the searches of a visit without its id in the file, under a key of this start or one that is given", async () => {
    const folder = folderWith(FILES);
    const visit = "level-zero-visit=0b6e1a6e-2f0f-4a53-9b1e-6d8f0a4c7e11";
    const sessionsOf = async (file: string, env: Readonly<Record<string, string>>): Promise<unknown[]> => {
      const path = join(folder, file);
      await serve(
        [folder, "--events", path],
        async (address) => {
          for (const query of ["vpn", "anchor"])
            await fetch(`${address}/?q=${query}`, { headers: { cookie: visit } });
          await fetch(`${address}/?q=vpn`);
        },
        { env },
      );
      const text = readFileSync(path, "utf8");
      expect(text).not.toContain("0b6e1a6e");
      return lines(text).map((line) => (JSON.parse(line) as { session: unknown }).session);
    };
    const given = { LEVEL_ZERO_SESSION_KEY: "a secret of this desk" };
    const [one, two, other] = await sessionsOf("a.jsonl", given);
    expect([two, typeof other]).toEqual([one, "string"]);
    expect(other).not.toBe(one);
    expect((await sessionsOf("b.jsonl", given))[0]).toBe(one);
    expect((await sessionsOf("c.jsonl", {}))[0]).not.toBe(one);
  });

  it("sets no cookie with --no-visits", async () => {
    const folder = folderWith(FILES);
    const cookies: (string | null)[] = [];
    for (const argv of [[folder], [folder, "--no-visits"]])
      await serve(
        argv,
        async (address) => void cookies.push((await fetch(address)).headers.get("set-cookie")),
        { cwd: folder },
      );
    expect(cookies).toEqual([expect.stringMatching(/^level-zero-visit=/), null]);
  });

  it("says which key is too short", async () => {
    const env = { LEVEL_ZERO_SESSION_KEY: "short" };
    const ran = await run(["serve", folderWith(FILES)], { env });
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringContaining("LEVEL_ZERO_SESSION_KEY must have 16 characters or more, got 5"),
    ]);
  });

  it("reads a file again when it changes, drops no request meanwhile, and keeps the article that an edit broke", async () => {
    const folder = folderWith(FILES);
    const { stderr } = await serve(
      [folder, "--watch", "--no-events", "--rate-limit", "0"],
      async (address) => {
        const until = async (
          path: string,
          isSo: (status: number, text: string) => boolean,
        ): Promise<void> => {
          const end = Date.now() + 20_000;
          for (;;) {
            const response = await fetch(address + path);
            if (isSo(response.status, await response.text())) return;
            expect(Date.now()).toBeLessThan(end);
          }
        };
        const statuses = new Set<number>();
        let watching = true;
        const visitor = (async () => {
          while (watching) statuses.add((await fetch(`${address}/articles/vpn`)).status);
        })();
        writeFileSync(join(folder, "vpn.md"), "# Connect to the VPN\n\nClick the anchor.\n");
        await until("/articles/vpn", (_status, text) => text.includes("Click the anchor."));
        writeFileSync(join(folder, "vpn.md"), "");
        writeFileSync(join(folder, "wifi.md"), "# Office Wi-Fi\n\nChoose HM-Corp.\n");
        await until("/articles/wifi", (status) => status === 200);
        await until("/articles/vpn", (_status, text) => text.includes("Click the anchor."));
        watching = false;
        await visitor;
        expect([...statuses]).toEqual([200]);
      },
    );
    expect(stderr).toContain("vpn.md is no article at present: the one before it stays.");
  });

  it.each([
    ["a folder that is not there", ["nowhere"], 1, "There is no folder nowhere"],
    ["a port that is none", [".", "--port", "99999"], 2, "Expected a port"],
  ])("says what is wrong with %s", async (_name, argv, code, message) => {
    const ran = await run(["serve", ...argv], { cwd: temporaryFolder() });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toContain(message);
  });

  it("says when the port is taken", async () => {
    const folder = folderWith(FILES);
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };
    const ran = await run(["serve", folder, "--port", String(port)], { cwd: temporaryFolder() });
    taken.close();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain("is in use by another program");
  });
});
