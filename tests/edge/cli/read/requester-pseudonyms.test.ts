import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requesterPseudonyms } from "../../../../src/edge/cli/read/requester-pseudonyms.ts";
import { createRequesterPseudonyms } from "../../../../src/edge/node/index.ts";

describe("the key of requesters", () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "lz-key-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it("is the one that the desk gives", async () => {
    const key = "0123456789abcdef0123456789abcdef";
    const pseudonymOf = await requesterPseudonyms({ LEVEL_ZERO_KEY: key, HOME: home });
    expect(pseudonymOf("ann")).toBe(createRequesterPseudonyms(key)("ann"));
    await expect(requesterPseudonyms({ LEVEL_ZERO_KEY: "short" })).rejects.toThrow(
      /^LEVEL_ZERO_KEY: .* at least 16 bytes, got 5\b/,
    );
  });

  it("is made once, kept for its owner alone, and is another one after it was deleted", async () => {
    const path = join(home, ".config", "level-zero", "requester.key");
    const [first, second] = await Promise.all([
      requesterPseudonyms({ HOME: home }),
      requesterPseudonyms({ HOME: home }),
    ]);
    expect(first("ann")).toBe(second("ann"));
    expect(first("ann")).not.toBe(first("bob"));
    const key = (await readFile(path, "utf8")).trim();
    expect(key).toMatch(/^[\da-f]{64}$/);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(first("ann")).toBe(createRequesterPseudonyms(key)("ann"));
  });

  it("joins at least what one run reads, where nothing can be kept", async () => {
    const [first, second] = [await requesterPseudonyms({}), await requesterPseudonyms({})];
    expect(first("ann")).toBe(second("ann"));
  });

  it("is made anew where a full disk left an empty file", async () => {
    const path = join(home, ".config", "level-zero", "requester.key");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "");
    const made = await requesterPseudonyms({ HOME: home });
    const key = (await readFile(path, "utf8")).trim();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(made("ann")).toBe(createRequesterPseudonyms(key)("ann"));
  });
});
