import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { publishedOn } from "../../../../src/desk/as-of/index.ts";
import type { ArticleEffects } from "../../../../src/desk/effect/index.ts";
import { dateDrafts } from "../../../../src/edge/cli/read/date-articles.ts";
import type { Article } from "../../../../src/index.ts";
import type { Report } from "../../../../src/view/report/index.ts";
import { makeArticle } from "../../../make/article.ts";
import { hasGit, runGitAt } from "../../../make/git.ts";
import { run, temporaryFolder } from "../run.ts";

const TOPICS = ["vpn drops in hotels", "printer jams again", "mailbox is full", "badge opens no door"];

/** A folder with four articles, and tickets about them from January to April. */
function createDesk(): { readonly cwd: string; write(path: string, text: string): void } {
  const cwd = temporaryFolder();
  const write = (path: string, text: string): void => {
    mkdirSync(join(cwd, "kb"), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  for (const [at, topic] of TOPICS.entries()) write(`kb/a${at}.md`, `# ${topic}\n\nWhat to do: ${topic}.\n`);
  const tickets = Array.from({ length: 120 }, (_, day) => ({
    id: `T-${day}`,
    subject: TOPICS[day % 4],
    created_at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
  }));
  write("tickets.jsonl", tickets.map((ticket) => JSON.stringify(ticket)).join("\n"));
  return { cwd, write };
}

async function changesOf(cwd: string, ...options: string[]): Promise<string[]> {
  const { stdout } = await run(["effect", "kb", "tickets.jsonl", "--json", ...options], { cwd });
  const { rows } = JSON.parse(stdout) as ArticleEffects;
  return rows.map(({ articleId, kind, day }) => `${articleId} ${kind} ${day}`);
}

describe.runIf(hasGit)("articles dated by git", () => {
  it("have their first commit's day unless --no-git-dates is given, and standard error says so", async () => {
    const { cwd, write } = createDesk();
    runGitAt(cwd, "2026-01-01", "init", "-q");
    for (const [day, id] of [
      ["2026-01-02", ""],
      ["2026-03-02", "new"],
    ] as const) {
      if (id !== "") write(`kb/${id}.md`, "# Headset is mute\n\nPlug it in.\n");
      runGitAt(cwd, day, "add", "-A");
      runGitAt(cwd, day, "commit", "-q", "-m", "x");
    }
    expect(await changesOf(cwd)).toEqual(["new published 2026-03-02"]);
    expect(await changesOf(cwd, "--no-git-dates")).toEqual([]);
    const { stderr } = await run(["search", "kb", "vpn"], { cwd });
    expect(stderr).toContain("1 article dated by git (--no-git-dates leaves that). 4 have no first day");
    expect((await run(["search", "kb", "vpn", "--no-git-dates"], { cwd })).stderr).not.toContain("git");
  });

  it("judge a draft as the report does once it is published and committed", async () => {
    const { cwd, write } = createDesk();
    // In turns: what an article closed, what the draft would have, and what shares words with articles and was closed by none.
    const told = [
      TOPICS,
      ["headset is mute"],
      ["new badge for a guest", "printer for room nine", "vpn for a partner"],
    ];
    const history = Array.from({ length: 180 }, (_, at) => {
      const turn = Math.floor(at / 3);
      const topics = told[at % 3]!;
      const before = ["", "my ", "help, ", "since monday "][turn % 4]!;
      const after = ["", " for me", " and nothing helps"][Math.floor(turn / 4) % 3]!;
      return {
        id: `H-${at}`,
        subject: `${before}${topics[turn % topics.length]!}${after}`,
        created_at: new Date(Date.UTC(2025, 6, 1 + at)).toISOString().slice(0, 10),
        linked_articles: at % 3 === 0 ? [`a${turn % 4}`] : [],
      };
    });
    write("history.jsonl", history.map((row) => JSON.stringify(row)).join("\n"));
    const open = Array.from({ length: 8 }, (_, at) => ({ id: `N-${at}`, subject: "my headset is mute" }));
    write("new.jsonl", open.map((row) => JSON.stringify(row)).join("\n"));
    write("draft.md", "# Headset is mute\n\nPlug the headset in again, then unmute it in the call.\n");
    runGitAt(cwd, "2026-01-01", "init", "-q");
    const commit = (day: string): void => {
      runGitAt(cwd, day, "add", "-A");
      runGitAt(cwd, day, "commit", "-q", "-m", "x");
    };
    commit("2026-01-02");
    const rest = ["--json", "--now", "2026-05-01", "--history", "history.jsonl"];
    const before = await run(["what-if", "kb", "draft.md", "new.jsonl", ...rest], { cwd });
    const { won } = JSON.parse(before.stdout) as { won: readonly { ticketId: string }[] };
    write("kb/draft.md", readFileSync(join(cwd, "draft.md"), "utf8"));
    commit("2026-05-01");
    const after = await run(["report", "kb", "new.jsonl", ...rest], { cwd });
    const { tickets } = JSON.parse(after.stdout) as Report;
    const solved = tickets.filter(({ outcome }) => outcome === "solvable").map(({ ticketId }) => ticketId);
    expect(solved).toHaveLength(open.length);
    expect(won.map(({ ticketId }) => ticketId).toSorted()).toEqual(solved.toSorted());
  });
});

it("takes a draft of the knowledge base for new, whenever it was written", () => {
  const draft = makeArticle({ id: "dock", state: "draft", metadata: { created: "2024-05-06" } });
  const knowledge = { git: null, known: null };
  const dayOf = (articles: readonly Article[]) =>
    publishedOn(dateDrafts([draft], { ...knowledge, articles }, "2026-03-01")[0]!);
  expect(dayOf([draft])).toBe("2026-03-01");
  expect(dayOf([{ ...draft, state: "published" }])).toBe("2024-05-06");
  expect(dayOf([])).toBe("2024-05-06");
});

describe("--previous", () => {
  it("dates articles that the earlier report did not know by its day, and those whose words are others", async () => {
    const { cwd, write } = createDesk();
    const first = ["report", "kb", "tickets.jsonl", "--out", "march.json", "--now", "2026-03-01"];
    const waiting = "created: 2024-05-06\n---\n# Dock is dead\n\nUnplug it.\n";
    write("kb/waiting.md", `---\nstate: draft\n${waiting}`);
    expect((await run(first, { cwd })).code).toBe(0);
    write("kb/waiting.md", `---\n${waiting}`);
    write("kb/new.md", "# Headset is mute\n\nPlug it in.\n");
    write("kb/dated.md", "---\ncreated: 2026-02-03\n---\n# Screen is dark\n\nPush the button.\n");
    write("kb/a1.md", "# printer jams again\n\nOpen the tray, then close it.\n");
    expect(await changesOf(cwd, "--previous", "march.json")).toEqual([
      "dated published 2026-02-03",
      "a1 changed 2026-03-01",
      "new published 2026-03-01",
      "waiting published 2026-03-01",
    ]);
    expect(await changesOf(cwd)).toEqual(["dated published 2026-02-03"]);
  });

  it("reads reports that do not list articles, and says that they help nothing", async () => {
    const { cwd } = createDesk();
    await run(["report", "kb", "tickets.jsonl", "--out", "old.json"], { cwd });
    const { knowledge: _, ...old } = JSON.parse(readFileSync(join(cwd, "old.json"), "utf8"));
    writeFileSync(join(cwd, "old.json"), JSON.stringify(old));
    const { stderr, code } = await run(["effect", "kb", "tickets.jsonl", "--previous", "old.json"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain("old.json does not say which articles there were");
  });

  it("is not written over", async () => {
    const { cwd } = createDesk();
    const { stderr } = await run(
      ["report", "kb", "tickets.jsonl", "--out", "a.json", "--previous", "a.json"],
      { cwd },
    );
    expect(stderr).toContain("a.json is read by this run, and would be written over");
  });
});
