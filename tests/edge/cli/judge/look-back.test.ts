import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../../src/view/report/index.ts";
import { hasGit, runGitAt } from "../../../make/git.ts";
import { firstLines, indexFile, run, TICKETS, temporaryFolder } from "../run.ts";

describe("report --as-of and its scorecard", () => {
  it("judges each ticket as of its month by the articles' own dates where there is no git", async () => {
    const stdin = [firstLines(TICKETS, 60)];
    const { stdout, stderr, code } = await run(["report", indexFile(), "-", "--json", "--as-of", "ticket"], {
      stdin,
    });
    expect(code).toBe(0);
    const { method, headline } = JSON.parse(stdout) as Report;
    expect(stderr).toContain("by the articles' own dates (no git history)");
    expect(method.asOf?.step).toBe("month");
    const judged = method.asOf!.snapshots.reduce((sum, { tickets }) => sum + tickets, method.asOf!.undated);
    expect(judged).toBeGreaterThanOrEqual(headline.scored);
    expect(judged).toBe(60);
  });

  it.runIf(hasGit)(
    "looks back at the git history, whose dates and words are those of the ticket's month",
    async () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, "kb"));
      const printer = "# Printer queue is stuck\n\nOpen the printer queue and cancel the stuck job.\n";
      const vpn =
        "# VPN drops in hotel wifi\n\nWhen the VPN drops in hotel wifi, switch the VPN client to port 443.\n";
      runGitAt(cwd, "2026-01-01", "init", "-q");
      writeFileSync(join(cwd, "kb/printer.md"), printer);
      runGitAt(cwd, "2026-01-05", "add", "-A");
      runGitAt(cwd, "2026-01-05", "commit", "-q", "-m", "x");
      writeFileSync(join(cwd, "kb/vpn.md"), vpn);
      runGitAt(cwd, "2026-03-10", "add", "-A");
      runGitAt(cwd, "2026-03-10", "commit", "-q", "-m", "x");
      const rows = ["2026-02-15", "2026-04-15"].map((createdAt, i) => ({
        ...{
          id: `T${i}`,
          subject: "VPN drops in hotel wifi",
          description: "The VPN drops in the hotel wifi",
        },
        createdAt,
      }));
      const stdin = [`${rows.map((row) => JSON.stringify(row)).join("\n")}\n`];
      const argv = ["report", "kb", "-", "--json", "--as-of", "ticket", "--as-of-source", "git"];
      for (const more of [[], ["--no-git-dates"]]) {
        const { stdout, stderr } = await run([...argv, ...more], { cwd, stdin });
        expect(stderr).toContain("2 looks at the git history, 2 versions of articles");
        const { tickets, method } = JSON.parse(stdout) as Report;
        const [february, april] = tickets.toSorted((a, b) => (a.ticketId < b.ticketId ? -1 : 1));
        expect(february!.article).toBeNull();
        expect([april!.outcome, april!.article?.id]).toEqual(["solvable", "vpn"]);
        expect(method.asOf!.snapshots.map(({ articles }) => articles)).toEqual([1, 2]);
      }
    },
  );

  it("refuses options that do not go together", async () => {
    const step = await run(["report", indexFile(), "-", "--as-of-step", "day"], {
      stdin: [firstLines(TICKETS, 2)],
    });
    expect(step.stderr).toContain("--as-of-step and --as-of-source go with --as-of ticket");
    const git = await run(["report", indexFile(), "-", "--as-of", "ticket", "--as-of-source", "git"], {
      stdin: [firstLines(TICKETS, 2)],
    });
    expect(git.stderr).toContain("is in no git repository");
    const weights = await run(["report", indexFile(), "-", "--weights", "csat"], {
      stdin: [firstLines(TICKETS, 2)],
    });
    expect(weights.stderr).toContain("--weights: Expected a list such as csat=2");
    const unknown = await run(["report", indexFile(), "-", "--weights", "joy=2"], {
      stdin: [firstLines(TICKETS, 2)],
    });
    expect(unknown.stderr).toContain('There is no metric "joy"');
  });

  it("takes weights from a file or a list, and the portal's figures from its events", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "weights.json"), '{"csat": 0, "level-zero-rate": 3}');
    const at = "2026-05-01T10:00:00Z";
    const events = [
      { type: "search", at, session: "s1", query: "vpn", hits: 3, filters: {} },
      {
        type: "click",
        at: "2026-05-01T10:00:05Z",
        session: "s1",
        query: "vpn",
        articleId: "vpn",
        position: 1,
      },
      { type: "search", at, session: "s2", query: "zork", hits: 0, filters: {} },
      { type: "ticket", at, session: "s3", kind: null, solvedBy: "vpn" },
    ];
    writeFileSync(join(cwd, "events.jsonl"), events.map((event) => `${JSON.stringify(event)}\n`).join(""));
    const argv = [
      "report",
      indexFile(),
      "-",
      "--json",
      "--weights",
      "weights.json",
      "--events",
      "events.jsonl",
    ];
    const { stdout } = await run(argv, { cwd, stdin: [firstLines(TICKETS, 20)] });
    const { scorecard } = JSON.parse(stdout) as Report;
    const metric = (id: string) => scorecard.metrics.find((one) => one.id === id)!;
    expect(metric("level-zero-rate").weight).toBe(3);
    expect([metric("search-success").rate.count, metric("search-success").rate.of]).toEqual([1, 2]);
    expect(scorecard.stage).toBe("live");
    expect(scorecard.demand.selfSolved).toBe(1);
    const csv = await run(["report", indexFile(), "-", "--format", "scorecard-csv", "--weights", "csat=0"], {
      cwd,
      stdin: [firstLines(TICKETS, 20)],
    });
    expect(csv.stdout).toMatch(
      /^metric,name,numerator,denominator,share,low,high,better,target,weight,part,definition,periodFirst,periodLast\r\nlevel-zero-rate,/,
    );
  });
});
