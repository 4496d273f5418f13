import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { checkWritable, openFileWriter, writeFileWhole } from "../../../src/edge/node/index.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "level-zero-write-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe("writeFileWhole", () => {
  it("makes a file, and replaces one with its permissions kept", async () => {
    const path = join(folder(), "a.txt");
    await writeFileWhole(path, "one");
    chmodSync(path, 0o600);
    await writeFileWhole(path, "zwei – 二");
    expect(readFileSync(path, "utf8")).toBe("zwei – 二");
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("writes through a symbolic link, and leaves the link", async () => {
    const at = folder();
    writeFileSync(join(at, "real.txt"), "old");
    symlinkSync("real.txt", join(at, "link.txt"));
    await writeFileWhole(join(at, "link.txt"), "new");
    expect(readFileSync(join(at, "real.txt"), "utf8")).toBe("new");
    expect(readdirSync(at)).toEqual(["link.txt", "real.txt"]);
  });

  it("writes one of the texts in full when several are written at once", async () => {
    const at = folder();
    const texts = ["a", "b", "c", "d"].map((letter) => letter.repeat(100_000));
    await Promise.all(texts.map((text) => writeFileWhole(join(at, "a.txt"), text)));
    expect(texts).toContain(readFileSync(join(at, "a.txt"), "utf8"));
    expect(readdirSync(at)).toEqual(["a.txt"]);
  });

  it("has a text on the disk before it takes the place of another", async () => {
    const path = join(folder(), "a.txt");
    const file = await open(path, "w");
    const sync = vi.spyOn(Object.getPrototypeOf(file) as FileHandle, "sync");
    onTestFinished(() => sync.mockRestore());
    await file.close();
    await writeFileWhole(path, "new");
    expect(sync).toHaveBeenCalledOnce();
  });

  it("writes to a device and leaves it one", async () => {
    await writeFileWhole("/dev/null", "gone");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it.skipIf(process.platform !== "linux")("leaves no device open that took nothing", async () => {
    const writer = await openFileWriter("/dev/full");
    await expect(writer.write("lost")).rejects.toMatchObject({ code: "ENOSPC", path: "/dev/full" });
    await writer.discard();
    await expect(writer.write("more")).rejects.toMatchObject({ code: "EBADF" });
    await writer.discard();
  });

  it.each(["no/where.txt", "file.txt/below.txt", "sub"])("refuses %s", async (name) => {
    const at = folder();
    mkdirSync(join(at, "sub"));
    writeFileSync(join(at, "file.txt"), "");
    const refusal = { code: "NOT_FOUND", message: expect.stringContaining(join(at, name)) as string };
    await expect(writeFileWhole(join(at, name), "x")).rejects.toMatchObject(refusal);
    await expect(checkWritable(join(at, name))).rejects.toMatchObject(refusal);
    expect(readdirSync(at)).toEqual(["file.txt", "sub"]);
  });
});

describe("openFileWriter", () => {
  it("shows nothing before commit", async () => {
    const at = folder();
    const path = join(at, "a.txt");
    writeFileSync(path, "old");
    const writer = await openFileWriter(path);
    await writer.write("new ");
    await writer.write("text");
    expect(readFileSync(path, "utf8")).toBe("old");
    await writer.commit();
    await writer.discard();
    expect(readFileSync(path, "utf8")).toBe("new text");
    expect(readdirSync(at)).toEqual(["a.txt"]);
  });

  it("leaves everything as it was on discard", async () => {
    const at = folder();
    const writer = await openFileWriter(join(at, "a.txt"));
    await writer.write("half");
    await writer.discard();
    await writer.discard();
    expect(readdirSync(at)).toEqual([]);
  });
});
