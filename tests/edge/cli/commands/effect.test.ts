import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../run.ts";

function desk(): string {
  const cwd = mkdtempSync(join(tmpdir(), "level-zero-effect-"));
  mkdirSync(join(cwd, "kb"));
  const article = (title: string, header = "") => `${header}# ${title}\n\nWhen the ${title}, do this.\n`;
  writeFileSync(join(cwd, "kb/vpn.md"), article("VPN drops in the hotel", "---\ncreated: 2026-03-01\n---\n"));
  writeFileSync(join(cwd, "kb/printer.md"), article("printer jams on thick paper"));
  const rows = Array.from({ length: 4 }, (_, at) =>
    JSON.stringify({
      id: `T${at}`,
      subject: "VPN drops in the hotel",
      createdAt: `2026-0${2 + (at % 2)}-2${at}`,
    }),
  );
  writeFileSync(join(cwd, "tickets.jsonl"), rows.join("\n"));
  return cwd;
}

describe("level-zero effect", () => {
  it("says that few tickets are too early to tell from", async () => {
    const { stdout, code } = await run(["effect", "kb", "tickets.jsonl", "--now", "2026-04-01"], {
      cwd: desk(),
    });
    expect(code).toBe(0);
    expect(stdout).toContain("1 change of articles");
    expect(stdout).toMatch(/vpn: published 2026-03-01;.* Too early to tell/);
  });

  it("prints it as JSON", async () => {
    const { stdout } = await run(["effect", "kb", "tickets.jsonl", "--json", "--now", "2026-04-01"], {
      cwd: desk(),
    });
    expect(JSON.parse(stdout).rows).toMatchObject([{ articleId: "vpn", finding: "too-early" }]);
  });
});
