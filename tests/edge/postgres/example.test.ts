import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { checked, installInto } from "../../docs/checked-program.ts";
import { execute, findServer } from "./server.ts";

const url = await findServer();

it.skipIf(url === null || !existsSync("dist/postgres.js"))(
  "examples/api/postgres.mjs runs as printed, and its comments are true (skipped without a server or a build)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "level-zero-example-"));
    const schema = `lz_example_${process.pid}_${Date.now().toString(36)}`;
    try {
      installInto(join(folder, "node_modules"));
      copyFileSync("examples/api/desk.mjs", join(folder, "desk.mjs"));
      const program = checked(readFileSync("examples/api/postgres.mjs", "utf8"));
      expect(program.match(/deepEqual\(/g)?.length).toBeGreaterThan(10);
      writeFileSync(join(folder, "postgres.mjs"), program);
      const env = { ...process.env, LEVEL_ZERO_POSTGRES: url!, LEVEL_ZERO_SCHEMA: schema };
      await promisify(execFile)(process.execPath, ["postgres.mjs"], { cwd: folder, env });
    } finally {
      await execute(`DROP SCHEMA IF EXISTS ${schema}, ${schema}_jobs CASCADE`);
      rmSync(folder, { recursive: true });
    }
  },
);
