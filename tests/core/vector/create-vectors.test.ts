import { describe, expect, it } from "vitest";
import {
  createVectors,
  type Embedder,
  loadVectors,
  serializeVectors,
} from "../../../src/core/vector/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

/** Counts two letters, and remembers what it was asked. */
function letters(asked: string[] = [], name = "letters"): Embedder {
  return {
    name,
    dimensions: 2,
    embed: async (texts) => {
      asked.push(...texts);
      return texts.map((text) => [text.split("a").length - 1, text.split("b").length - 1]);
    },
  };
}

const tickets = [makeTicket({ id: "1", subject: "aaa" }), makeTicket({ id: "2", subject: "aaabbbb" })];

describe("createVectors", () => {
  it("asks once for each text, and not again for what is known", async () => {
    const asked: string[] = [];
    const twice = [...tickets, makeTicket({ id: "3", subject: "aaa" })];
    const known = await createVectors(letters(asked), { tickets: twice });
    expect(asked).toEqual(["aaa", "aaabbbb"]);
    await createVectors(letters(asked), {
      tickets: [...tickets, makeTicket({ id: "4", subject: "b" })],
      known,
    });
    expect(asked).toEqual(["aaa", "aaabbbb", "b"]);
  });

  it("keeps vectors of length 1, and nothing of the text", async () => {
    const vectors = await createVectors(letters(), { tickets });
    const [one, other] = [...vectors.byHash.values()];
    expect([...one!]).toEqual([1, 0]);
    // 3 : 4 : 5, kept to steps of 1 ÷ 16,384.
    expect(other![0]).toBeCloseTo(0.6, 4);
    expect(other![1]).toBeCloseTo(0.8, 4);
    expect(serializeVectors(vectors)).not.toContain("aaa");
  });

  it("takes names and sections of an article each for itself", async () => {
    const asked: string[] = [];
    const article = makeArticle({ id: "1", title: "a", body: { b: "ab" } });
    await createVectors(letters(asked), { articles: [article] });
    expect(asked).toEqual(["a", "a\nb\nab"]);
  });

  it.each([
    ["too few vectors", () => []],
    ["a short vector", () => [[1], [1]]],
    [
      "no number",
      () => [
        [1, Number.NaN],
        [1, 1],
      ],
    ],
  ])("refuses %s", async (_, embed) => {
    const embedder = { name: "broken", dimensions: 2, embed };
    await expect(createVectors(embedder, { tickets })).rejects.toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining("broken") }),
    );
  });

  it("refuses what another embedder made", async () => {
    const known = await createVectors(letters(), { tickets });
    await expect(createVectors(letters([], "others"), { tickets, known })).rejects.toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});

describe("loadVectors", () => {
  it("reads what serializeVectors wrote, to the last digit", async () => {
    const vectors = await createVectors(letters(), { tickets });
    const { compare: _, ...stored } = loadVectors(serializeVectors(vectors));
    expect(vectors).toMatchObject(stored);
  });

  it("refuses other files, and other versions", () => {
    const whole = { format: "level-zero-vectors", version: 1, embedder: "e", dimensions: 2 };
    for (const vectors of [[7], [["ab", 7]], [["ab", [1]]], [[7, [1, 2]]], null])
      expect(() => loadVectors(JSON.stringify({ ...whole, vectors, tickets: [] }))).toThrow(/whole/);
    for (const tickets of [[null], [["T1", 7]], {}])
      expect(() => loadVectors(JSON.stringify({ ...whole, vectors: [], tickets }))).toThrow(/whole/);
    expect(() => loadVectors("{}")).toThrow(expect.objectContaining({ code: "FOREIGN_FILE" }));
    expect(() => loadVectors('{"format":')).toThrow(expect.objectContaining({ code: "FOREIGN_FILE" }));
    const other = '{"format":"level-zero-vectors","version":2,"vectors":[],"tickets":[]}';
    expect(() => loadVectors(other)).toThrow(expect.objectContaining({ code: "UNSUPPORTED_VERSION" }));
  });
});
