import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { execute, findServer } from "../postgres/server.ts";
import { firstLines, indexFile, run, TICKETS, temporaryFolder } from "./run.ts";

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
      const add = ["jobs", "add", indexFile(), "tickets.jsonl", "--source", "may", "--shard-size", "10"];
      expect((await at(add)).stderr).toContain("--store-text");
      expect((await at([...add, "--store-text"])).stderr).toContain("30 new or changed; 3 shards queued");
      expect((await at(["jobs", "list"])).stdout).toBe("3 waiting, 0 at work, 0 given up (shards)\n");
      expect((await at(["work", "--until-done"])).stderr).toContain("30 tickets judged in 3 shards.");
      const { stdout } = await at(["jobs", "results", "--source", "may"]);
      expect(stdout).toBe((await run(["score", indexFile(), "tickets.jsonl"], { cwd })).stdout);
      expect((await at([...add, "--store-text"])).stderr).toContain("0 new or changed; 0 shards queued");
      expect((await at(["jobs", "results", "--source", "june"])).stderr).toBe(
        "error: There are no tickets of --source june: there are may.\n",
      );
      expect((await at(["jobs", "forget", "--source", "may"])).stderr).toContain("Texts of 30 tickets");
      expect((await at(["jobs", "forget", "--source", "june"])).code).toBe(1);
    });
  },
);
