import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPicture } from "../../../src/edge/node/read-picture.ts";

describe("readPicture", () => {
  let outside = "";
  let folder = "";
  beforeAll(() => {
    outside = mkdtempSync(join(tmpdir(), "level-zero-picture-"));
    folder = join(outside, "kb");
    for (const name of ["network", "images", ".git"]) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(outside, "secret.png"), "secret");
    for (const file of ["network/a.png", "images/b c.SVG", ".git/c.png", "network/article.md"]) {
      writeFileSync(join(folder, file), file);
    }
    symlinkSync(join(outside, "secret.png"), join(folder, "network/link.png"));
    mkdirSync(join(folder, "network/folder.png"));
  });
  afterAll(() => rmSync(outside, { recursive: true, force: true }));

  it.each([
    ["a.png", "network/a.png", "image/png"],
    ["./a.png", "network/a.png", "image/png"],
    ["../images/b c.SVG", "images/b c.SVG", "image/svg+xml"],
    ["/network/a.png", "network/a.png", "image/png"],
  ])("reads %s", async (source, file, type) => {
    const picture = await readPicture(folder, "network/vpn.md", source);
    expect([Buffer.from(picture!.bytes).toString(), picture!.type]).toEqual([file, type]);
  });

  it.each([
    "../../secret.png",
    "../../../../../../../etc/passwd",
    "/../secret.png",
    "..\\..\\secret.png",
    "link.png",
    "../.git/c.png",
    "article.md",
    "gone.png",
    "folder.png",
    "a.png\0.png",
    "",
  ])("gives nothing for %j", async (source) => {
    expect(await readPicture(folder, "network/vpn.md", source)).toBeNull();
  });
});
