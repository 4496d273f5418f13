import { describe, expect, it } from "vitest";
import { maskEvent } from "../../../src/desk/event/mask-event.ts";
import { parseEvents } from "../../../src/desk/event/parse-events.ts";
import { visit } from "./portal-events.ts";

const when = { at: "2026-06-01T08:00:00Z", session: null };

describe("parseEvents", () => {
  it("reads what was written", () => {
    const events = visit("s", "0 search vpn 3", "5 click vpn 2", "9 feedback almost", "20 ticket sent").map(
      maskEvent,
    );
    const text = events.map((event) => `${JSON.stringify(event)}\r\n`).join("\n");
    expect(parseEvents(text)).toEqual({ events, issues: [] });
  });

  it.each([
    ["half a line", '{"type":"view","at":"2026-'],
    ["no object", "5"],
    ["null", "null"],
    ["no time", JSON.stringify({ type: "view", articleId: "a" })],
    ["a time that is none", JSON.stringify({ type: "view", at: "soon", articleId: "a" })],
    ["an unknown type", JSON.stringify({ ...when, type: "login" })],
    ["a search without hits", JSON.stringify({ ...when, type: "search", query: "a" })],
    [
      "a click at place 0",
      JSON.stringify({ ...when, type: "click", query: "a", articleId: "a", position: 0 }),
    ],
    [
      "an answer that is none",
      JSON.stringify({ ...when, type: "feedback", articleId: "a", answer: "maybe" }),
    ],
    ["a session that is a number", JSON.stringify({ ...when, session: 5, type: "view", articleId: "a" })],
  ])("%s costs its line", (_, line) => {
    const good = JSON.stringify({ ...when, type: "view", articleId: "a" });
    const { events, issues } = parseEvents(`${good}\n\n${line}\n${good}`, { path: "events.jsonl" });
    expect(events).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: "event-invalid", severity: "error", path: "events.jsonl", line: 3 },
    ]);
  });

  it("keeps no field that an event has not", () => {
    const { events } = parseEvents(
      JSON.stringify({
        ...when,
        type: "search",
        query: "a",
        hits: 1,
        ip: "10.0.0.7",
        filters: { product: "P", x: "y", language: [5] },
      }),
    );
    expect(events).toEqual([{ ...when, type: "search", query: "a", hits: 1, filters: { product: ["P"] } }]);
  });
});
