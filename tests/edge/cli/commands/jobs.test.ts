import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { execute, findServer } from "../../postgres/server.ts";
import { ARTICLES, firstLines, lines, run, TICKETS, temporaryFolder } from "../run.ts";
import { FILES, folderWith, serve } from "../serve-run.ts";

const url = await findServer();

describe("level-zero jobs", () => {
  it("says where to look when the database cannot be reached", async () => {
    const { code, stderr } = await run(["jobs", "list", "--database", "postgres://nobody@127.0.0.1:1/desk"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^error: The database cannot be reached \(connect ECONNREFUSED .*\)\. Check --database/,
    );
  });

  it("needs a database", async () => {
    expect((await run(["jobs", "list"])).stderr).toContain("LEVEL_ZERO_POSTGRES");
  });
});

describe.skipIf(url === null)(
  `level-zero jobs and work${url === null ? " (skipped: no PostgreSQL server)" : ""}`,
  () => {
    const schema = `lz_cli_${process.pid}_${Date.now().toString(36)}`;
    const database = ["--database", url!, "--schema", schema];
    const twoPortals = (argv: readonly string[], use: (one: string, other: string) => Promise<void>) =>
      serve(argv, async (one) => void (await serve(argv, (other) => use(one, other))));
    afterAll(() => execute(`DROP SCHEMA IF EXISTS ${schema}, ${schema}_jobs CASCADE`));

    it("judge what was added to the lines of level-zero score, and say what is missing", async () => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 30));
      const at = (argv: readonly string[]) => run([...argv, ...database], { cwd });
      expect((await at(["jobs", "list"])).stderr).toBe(
        `error: The schema ${schema} is not ready. Run: level-zero jobs migrate\n`,
      );
      const nowhere = await run(["jobs", "list", "--database", new URL("/no_such_desk", url!).href]);
      expect(nowhere.stderr).toContain('database "no_such_desk" does not exist');
      expect((await at(["jobs", "migrate"])).code).toBe(0);
      const add = ["jobs", "add", ARTICLES, "tickets.jsonl", "--source", "may", "--shard-size", "10"];
      expect((await at(add)).stderr).toContain("--store-text");
      expect((await at([...add, "--store-text"])).stderr).toContain("30 new or changed; 3 shards queued");
      expect((await at(["jobs", "list"])).stdout).toBe("3 waiting, 0 at work, 0 given up (shards)\n");
      expect((await at(["work", "--until-done"])).stderr).toContain("30 tickets judged in 3 shards.");
      const { stdout } = await at(["jobs", "results", "--source", "may"]);
      expect(stdout).toBe((await run(["score", ARTICLES, "tickets.jsonl"], { cwd })).stdout);
      expect((await at([...add, "--store-text"])).stderr).toContain("0 new or changed; 0 shards queued");
      const report = ["report", ARTICLES, "tickets.jsonl", "--json"];
      const stored = await at([...report, "--source", "may"]);
      expect(stored.stdout).toBe((await run(report, { cwd })).stdout);
      const other = await at([...report, "--source", "may", "--keep", "spam"]);
      expect(other.stderr).toContain("--source may has no verdict for 30 tickets of these");
      expect((await at(["jobs", "results", "--source", "june"])).stderr).toBe(
        "error: There are no tickets of --source june: there are may.\n",
      );
      expect((await at(["jobs", "forget", "--source", "may"])).stderr).toContain("Texts of 30 tickets");
      expect((await at(["jobs", "forget", "--source", "june"])).code).toBe(1);
    });

    it("two portals on one database are one: they share limits, events and tickets", async () => {
      await run(["jobs", "migrate", ...database]);
      const folder = folderWith(FILES);
      const statuses: number[] = [];
      await twoPortals([folder, ...database, "--rate-limit", "12"], async (one, other) => {
        const body = new URLSearchParams({
          ...{ kind: "incident", subject: "vpn drops", description: "Each hour, in the hotel." },
          ...{ contact: "ann@example.com", seen: "yes" },
        });
        const headers = { origin: other };
        statuses.push((await fetch(`${other}/ask`, { method: "POST", body, headers })).status);
        for (const at of [one, other, one, other, one, other, one, other])
          statuses.push((await fetch(`${at}/api/search?q=vpn`)).status);
      });
      // A ticket counts as five requests.
      expect(statuses).toEqual([200, ...Array(7).fill(200), 429]);
      const kept = async (what: string) =>
        lines((await run(["jobs", what, ...database])).stdout).map((line) => JSON.parse(line));
      expect((await kept("events")).filter(({ type }) => type === "search").length).toBe(7);
      expect(await kept("tickets")).toMatchObject([{ subject: "vpn drops" }]);
    });
  },
);
