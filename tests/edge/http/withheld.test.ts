import { describe, expect, it } from "vitest";
import { createHandler, type HandlerOptions } from "../../../src/edge/http/index.ts";
import { createArticle, createSearchIndex, createViewerScorer } from "../../../src/index.ts";

const NOW = "2026-11-30T00:00:00Z";
const merger = createArticle({
  id: "merger",
  title: "Zephyr merger payout",
  product: ["Zephyrware"],
  aliases: ["bonanza plan"],
  sections: [{ heading: "Payout", text: "When the payout comes, the permit office closes." }],
});
const others = [
  createArticle({
    id: "permit",
    title: "Parking permit",
    sections: [{ text: "Ask the reception for a payout." }],
  }),
  createArticle({
    id: "badge",
    title: "Badge lost",
    sections: [{ text: "Ask the office for a new badge." }],
  }),
  createArticle({
    id: "plan",
    title: "Floor plan",
    audience: ["staff"],
    sections: [{ text: "Where the permit office is." }],
  }),
];
const withIt = createSearchIndex([merger, ...others], { now: NOW });
const without = createSearchIndex(others, { now: NOW });

const asking = (index: typeof withIt, options: HandlerOptions) => {
  const handle = createHandler(index, { now: () => NOW, ...options });
  return async (path: string) => {
    const response = await handle(new Request(`http://x${path}`));
    return [response.status, await response.text()];
  };
};

describe("an article that is withheld answers as none at all, byte for byte:", () => {
  const staff: HandlerOptions = { viewer: () => ["staff"] };
  const withheld = (id: string): boolean => id === "merger";

  it.each([
    ...["/search?q=zephyr", "/search?q=zephir", "/search?q=bonansa%20parking", "/search?q=payout%20permit"],
    ...["/search?q=%22zephyr%20merger%22", "/search?q=office", "/search?q=permit&product=Zephyrware"],
    ...["/search?q=", "/suggest?q=zep", "/suggest?q=bonanza", "/suggest?q=p"],
    ...["/articles/merger", "/articles/permit", "/articles/badge"],
  ])("%s", async (path) => {
    for (const options of [{}, staff])
      expect(await asking(withIt, { ...options, withheld })(path)).toEqual(
        await asking(without, options)(path),
      );
  });

  it("and is shown to those from whom it is not withheld", async () => {
    const options = {
      withheld: (id: string, viewer: { readonly audiences: readonly string[] }) =>
        id === "merger" && !viewer.audiences.includes("staff"),
    };
    const [, found] = await asking(withIt, { ...staff, ...options })("/search?q=zephyr");
    expect(found).toContain("Zephyr merger payout");
    const [, hidden] = await asking(withIt, options)("/search?q=zephyr");
    expect(hidden).not.toContain("Zephyr merger payout");
  });

  it("from the moment on that it is, and up to the end of it", async () => {
    let isOn = false;
    const ask = asking(withIt, { withheld: (id) => isOn && id === "merger" });
    const before = await ask("/search?q=zephyr");
    isOn = true;
    expect(await ask("/search?q=zephyr")).not.toEqual(before);
    isOn = false;
    expect(await ask("/search?q=zephyr")).toEqual(before);
  });
});

describe("a host's answer that is none", () => {
  it.each<[string, HandlerOptions, RegExp]>([
    [
      "a promise for whether it is withheld",
      { withheld: (async () => false) as never },
      /what withheld returns must be true or false, got a promise/,
    ],
    [
      "one text for audiences",
      { viewer: () => "staff" as never },
      /what viewer returns must be a list of names, such as \["employees"\], got "staff"/,
    ],
  ])("%s is told to the host, and nothing is shown", async (_, options, message) => {
    const told: unknown[] = [];
    const [status, text] = await asking(withIt, { ...options, onError: (error) => told.push(error) })(
      "/search?q=permit",
    );
    expect(status).toBe(500);
    expect(text).not.toContain("Parking");
    expect(String(told[0])).toMatch(message);
  });

  it("a scorer of other audiences than the sender's is told to the host", async () => {
    const told: unknown[] = [];
    const scorerOf = createViewerScorer(withIt);
    const ask = async (audiences: readonly string[]) => {
      const handle = createHandler(withIt, {
        ...{ viewer: () => ["guest"], scorer: () => scorerOf({ audiences }) },
        onError: (error) => told.push(error),
      });
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ subject: "where is the permit office" });
      return (await handle(new Request("http://x/assess-ticket", { method: "POST", headers, body }))).status;
    };
    expect([await ask([]), await ask(["guest"])]).toEqual([200, 200]);
    expect(await ask(["staff"])).toBe(500);
    expect(told.map(String)).toEqual([expect.stringMatching(/scorer must return the scorer of the viewer/)]);
  });

  it("undefined for who is to be limited is told to the host", async () => {
    const told: unknown[] = [];
    const rateLimit = { requests: 5, periodMs: 1_000, keyOf: () => undefined as never };
    await asking(withIt, { rateLimit, onError: (error) => told.push(error) })("/search?q=permit&typing=true");
    expect(String(told[0])).toMatch(/what rateLimit.keyOf returns must be text, got nothing/);
  });

  it("undefined for audiences is nobody in particular", async () => {
    const nobody = asking(withIt, { viewer: () => undefined });
    expect(await nobody("/search?q=permit")).toEqual(await asking(withIt, {})("/search?q=permit"));
  });
});
