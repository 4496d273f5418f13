import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseTickets } from "../../src/core/ticket/index.ts";
import { parseEvents } from "../../src/desk/event/index.ts";
import { readReadingOptions } from "../../src/edge/cli/read/reading-options.ts";
import { readSettings } from "../../src/edge/cli/settings/read-settings.ts";
import { readGolden } from "../../src/view/check/index.ts";
import { type Block, readBlocks } from "./read-blocks.ts";

/** Who reads what a page shows, by the words that only this block has; an issue or an error is a fault of the page. */
const READERS: readonly (readonly [words: string, read: (text: string) => unknown])[] = [
  ['"label"', (text) => [parseTickets(text).issues, parseTickets(text).tickets[0]!.label!.solvable]],
  ['"type":"search"', (text) => [parseEvents(text).issues, parseEvents(text).events.length === 1]],
  ['"columns"', readMapping],
  ['"mcpServers"', (text) => [[], JSON.parse(text).mcpServers.help.args[1] === "mcp"]],
  ['"evidence"', (text) => [[], JSON.parse(text).evidence[0].articleId === "vpn"]],
  ["- question:", (text) => [[], readGolden(parse(text).map(toQuestion)).length > 2]],
  ["", (text) => [[], Object.keys(readSettings(text)).length > 0]],
];

const toQuestion = (value: unknown) => ({ value, line: null });

async function readMapping(text: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-map-"));
  writeFileSync(join(folder, "map.json"), text);
  const {
    sheet: _,
    encoding: __,
    ...options
  } = await readReadingOptions({ map: ["map.json"] }, (path) => join(folder, path));
  rmSync(folder, { recursive: true });
  const csv =
    "id,Ticket title,Details,Steps to reproduce,KB used,Category (old),status,channel\n1,VPN drops,In hotels.,,vpn,x,9,12";
  const { tickets, issues } = parseTickets(csv, options);
  const [ticket] = tickets;
  return [
    issues,
    ticket?.subject === "VPN drops" && ticket.linkedArticles?.[0] === "vpn" && ticket.status === "Cancelled",
  ];
}

describe("data on the pages", () => {
  it.each(readBlocks("json", "yaml"))("$page:$line is read without an issue", async ({ text }: Block) => {
    const [, read] = READERS.find(([words]) => text.includes(words))!;
    expect(await read(text)).toEqual([[], true]);
  });

  it("names attributes of the search box that there are", () => {
    const sources = readdirSync("src/edge/element").filter((name) => name.endsWith(".ts"));
    const code = sources.map((name) => readFileSync(`src/edge/element/${name}`, "utf8")).join("\n");
    const boxes = readBlocks("html").flatMap(({ text }) => [
      ...text.matchAll(/<level-zero-search ([^>]*)>/g),
    ]);
    const attributes = new Set(
      boxes.flatMap(([, text]) => [...text!.matchAll(/([\w-]+)="/g)].map(([, name]) => name!)),
    );
    expect(attributes.size).toBeGreaterThan(2);
    expect([...attributes].filter((name) => !code.includes(`"${name}"`))).toEqual([]);
  });
});
