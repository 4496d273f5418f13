import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadIndex, search } from "../../../../src/index.ts";
import { run, temporaryFolder } from "../run.ts";

function knowledge(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  writeFileSync(join(cwd, "kb/vpn.md"), "---\nowner: Zora Quist\n---\n# VPN drops\n\nStart the VPN again.\n");
  writeFileSync(
    join(cwd, "kb/desk.md"),
    "---\naudience: agents\n---\n# Vault codes\n\nThe vault opens with 4711.\n",
  );
  const solved = Array.from({ length: 12 }, (_, id) => ({
    id: `T${id}`,
    subject: id === 11 ? "tunnel of Zebulon" : "tunnel collapsed",
    linkedArticles: ["vpn"],
  }));
  writeFileSync(join(cwd, "solved.jsonl"), solved.map((ticket) => JSON.stringify(ticket)).join("\n"));
  return cwd;
}

async function indexed(cwd: string, ...options: string[]) {
  const ran = await run(["index", "kb", "--out", "index.json", ...options], { cwd });
  const text = ran.code === 0 ? readFileSync(join(cwd, "index.json"), "utf8") : "";
  return { ...ran, text };
}

describe("index", () => {
  it("holds all articles, and says where such a file must not go", async () => {
    const { text, stderr } = await indexed(knowledge());
    expect(text).toContain("4711");
    expect(stderr).toContain(
      "Index of 2 articles, 1 of which not everybody may see: keep the file off public servers, or add --public",
    );
  });

  it("for the public holds nothing that the public may not see, in no form", async () => {
    const { text, stderr } = await indexed(knowledge(), "--public");
    for (const hidden of ["vault", "4711", "agents", "desk", "Zora"])
      expect(text.toLowerCase()).not.toContain(hidden.toLowerCase());
    expect(search(loadIndex(text), "vpn").hits.map(({ articleId }) => articleId)).toEqual(["vpn"]);
    expect(stderr).toContain(
      "Index of 1 article for everybody; 1 article that such viewers may not see is not in it",
    );
  });

  it("for an audience holds what that audience may see, and shows the public no more than its own", async () => {
    const { text } = await indexed(knowledge(), "--audience", "agents");
    const index = loadIndex(text);
    expect(search(index, "vault", { audiences: ["agents"] }).total).toBe(1);
    expect(search(index, "vault").total).toBe(0);
  });

  it("knows the words of resolved tickets, but not what one alone wrote", async () => {
    const { text } = await indexed(knowledge(), "--public", "--history", "solved.jsonl");
    expect(text).not.toMatch(/zebulon/i);
    expect(search(loadIndex(text), "collapsed tunnel").hits.map(({ articleId }) => articleId)).toEqual([
      "vpn",
    ]);
  });

  it.each([
    ["the public", ["--public"], false],
    ["employees", ["--audience", "employees"], false],
    ["the board", ["--audience", "board"], true],
    ["a desk whose board is everybody", ["--public", "--public-audience", "board"], true],
  ])("for %s holds what the board asked: %j %j", async (_, options, holds) => {
    const cwd = knowledge();
    const asked = Array.from({ length: 10 }, (_, id) =>
      JSON.stringify({ id, subject: "merger plan", audiences: ["board"], linkedArticles: ["vpn"] }),
    );
    writeFileSync(join(cwd, "board.jsonl"), asked.join("\n"));
    const { text } = await indexed(cwd, ...options, "--history", "solved.jsonl", "board.jsonl");
    expect(/merger/i.test(text)).toBe(holds);
  });

  it.each<[string, object, string]>([
    ["no article", {}, "none of them names an article"],
    ["a hidden article", { linkedArticles: ["desk"] }, "no article that closed one is in the index"],
    ["the board", { linkedArticles: ["vpn"], audiences: ["board"] }, "all are of people who hold audiences"],
    ["one person", { linkedArticles: ["vpn"], requester: "Ann" }, "too few people share a word"],
  ])("says why tickets of %s teach the public nothing", async (_, fields, why) => {
    const cwd = knowledge();
    const asked = Array.from({ length: 10 }, (_, id) =>
      JSON.stringify({ id, subject: "merger plan", ...fields }),
    );
    writeFileSync(join(cwd, "asked.jsonl"), asked.join("\n"));
    const { stderr } = await indexed(cwd, "--public", "--history", "asked.jsonl");
    expect(stderr.split("\n").filter((line) => line.includes("Nothing was learned"))).toEqual([
      expect.stringContaining(`from the resolved tickets: ${why}`),
    ]);
  });

  it("says nothing of it where they do teach something, and without them", async () => {
    for (const options of [["--history", "solved.jsonl"], []])
      expect((await indexed(knowledge(), "--public", ...options)).stderr).not.toContain("was learned");
  });

  it("is for one kind of viewers", async () => {
    const { code, stderr } = await indexed(knowledge(), "--public", "--audience", "agents");
    expect(code).not.toBe(0);
    expect(stderr).toContain("--public and --audience exclude each other");
  });
});
