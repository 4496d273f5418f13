import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandList, optionsPage, withCommandList } from "../../docs/make-commands.mjs";
import { createProgram, createWholeProgram } from "../../src/edge/cli/create-program.ts";
import type { Io } from "../../src/edge/cli/io.ts";

describe("the pages of commands (made by `npm run commands`)", async () => {
  const program = await createWholeProgram({} as Io);

  it("docs/options.md has every argument and option as the commands say them", () => {
    expect(readFileSync("docs/options.md", "utf8")).toBe(optionsPage(program));
  });

  it("docs/cli.md lists every command, with what it is for", () => {
    const page = readFileSync("docs/cli.md", "utf8");
    expect(page).toBe(withCommandList(page, commandList(program)));
    expect(commandList(program).split("\n")).toHaveLength(program.commands.length);
  });

  it("every command, argument and option says what it is for", () => {
    const commands = program.commands.flatMap((command) => [command, ...command.commands]);
    const said = commands.flatMap((command) => [
      command.description(),
      ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
    ]);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("the help lists them in the same words, without the code of any", async () => {
    const listing = await createProgram(["--help"], {} as Io);
    expect(listing.helpInformation()).toBe(program.helpInformation());
    expect(listing.commands.filter((command) => command.description() !== "")).toEqual([]);
  });
});
