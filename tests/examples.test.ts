import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** The examples use the package as its users do: built. `npm test` builds first. */
const isBuilt = ["index", "markdown", "http", "portal"].every((entry) => existsSync(`dist/${entry}.js`));

describe.skipIf(!isBuilt)("the examples, run against dist (skipped without `npm run build`)", () => {
  it.each([
    {
      name: "search.mjs",
      lines: [
        'a visitor asks "vpn disconects": nothing here matches',
        'employees asks "vpn disconects": Connect to the VPN > Sign in',
      ],
    },
    {
      name: "score-tickets.mjs",
      lines: ["T1 VPN asks for the password again: solvable", "T3 coffee machine leaks: unsolvable, missing"],
    },
    { name: "report.mjs", lines: ["# What could our customers have solved?"] },
  ])("$name", async ({ name, lines }) => {
    const { stdout, stderr } = await run(process.execPath, [`examples/${name}`]);
    expect(stderr).toBe("");
    for (const line of lines) expect(stdout).toContain(line);
  });

  it.each([
    ["http-server.mjs", '"title":"Clear a paper jam"'],
    ["portal.mjs", "How can we help?"],
  ])("%s", async (name, text) => {
    const server = spawn(process.execPath, [`examples/${name}`], { env: { ...process.env, PORT: "0" } });
    try {
      const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
      const { value: address } = await lines.next();
      const response = await fetch(address as string);
      expect(await response.text()).toContain(text);
    } finally {
      server.kill();
    }
  });
});
