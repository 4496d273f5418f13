import { expect, it } from "vitest";
import { suggest } from "../../../../src/core/search/suggest.ts";
import { warmUp } from "../../../../src/edge/cli/serve/warm-up.ts";
import { parseArticle } from "../../../../src/edge/markdown/index.ts";
import {
  createHistory,
  createSearchIndex,
  createViewerScorer,
  learnWords,
  search,
  type Ticket,
} from "../../../../src/index.ts";
import { makeTicket } from "../../../make/ticket.ts";

const ARTICLES = [
  "# Clear a paper jam\n\nOpen the tray.\n",
  "# Connect to the VPN\n\nClick the lighthouse.\n",
].map((text, at) => parseArticle(text, { path: `${at}.md` }).article!);

/** The value, and how often one of its fields has been read. */
function counted<T extends object>(value: T): { readonly value: T; reads(): number } {
  let reads = 0;
  const get = (target: T, name: string | symbol): unknown => {
    reads++;
    return Reflect.get(target, name);
  };
  return { value: new Proxy(value, { get }), reads: () => reads };
}

it("leaves nothing to learn for the first search, suggestion and ticket of a viewer", async () => {
  const index = createSearchIndex(ARTICLES, { now: "2026-03-31T12:00:00Z" });
  const tickets: Ticket[] = [makeTicket({ id: "1", subject: "printer eats sheets", linkedArticles: ["0"] })];
  const learned = counted(learnWords(createHistory(tickets, index.analyzer), tickets));
  const resolved = counted(tickets);
  const scorerOf = createViewerScorer(index, { resolved: resolved.value });
  const audiences = ["employees"];
  await warmUp({ index, scorerOf }, { audiences, learned: learned.value, pause: async () => {} });
  const before = [learned.reads(), resolved.reads()];
  expect(Math.min(...before)).toBeGreaterThan(0);
  const options = { audiences, learned: learned.value, now: "2026-04-01T12:00:00Z" };
  search(index, "sheets", options);
  suggest(index, "cle", options);
  scorerOf({ audiences, now: options.now });
  expect([learned.reads(), resolved.reads()]).toEqual(before);
});
