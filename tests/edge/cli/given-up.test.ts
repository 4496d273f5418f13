import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it, vi } from "vitest";

let cli: typeof import("./run.ts");

beforeAll(async () => {
  vi.resetModules();
  vi.doMock("../../../src/edge/node/workbook-thread.ts", () => ({
    workbookPackage: () => "xlsx",
    readSheets: async () => ({ problem: "too-slow" }),
  }));
  cli = await import("./run.ts");
});

function desk(): string {
  const cwd = cli.temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  writeFileSync(join(cwd, "kb/vpn.md"), "# VPN drops\n\nStart the VPN again.\n");
  writeFileSync(join(cwd, "bad.xlsx"), "x");
  writeFileSync(join(cwd, "good.csv"), "id,subject,description\n7,VPN,It drops every hour\n");
  return cwd;
}

it("a workbook that was given up is named, and the other files are read", async () => {
  const { stdout, stderr } = await cli.run(["score", "kb", "bad.xlsx", "good.csv"], { cwd: desk() });
  expect(stderr).toContain("bad.xlsx");
  expect(stderr).toContain("could not be read within 120 seconds");
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

it("alone it is an error", async () => {
  const { code, stderr } = await cli.run(["score", "kb", "bad.xlsx"], { cwd: desk() });
  expect(code).not.toBe(0);
  expect(stderr).toContain("could not be read within 120 seconds");
});
