import { describe, expect, it } from "vitest";
import { CATALOGUES, textsFor } from "../../../src/edge/portal/texts-for.ts";
import { openDesk } from "./desk.ts";

const { en } = CATALOGUES;
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(Object.entries(CATALOGUES).filter(([language]) => language !== "en"))(
  "the catalogue %s",
  (_, texts) => {
    it("says everything that the English one says, with the same placeholders", () => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(en!).sort());
      for (const [key, text] of Object.entries(en!))
        expect([key, placeholders(texts[key as keyof typeof texts])]).toEqual([key, placeholders(text)]);
    });

    it("leaves nothing in English, but what is the same word", () => {
      const same = Object.entries(texts).filter(([key, text]) => en![key as keyof typeof texts] === text);
      expect(same.map(([, text]) => text).filter((text) => !SAME.has(text))).toEqual([]);
      expect(Object.values(texts).filter((text) => text.trim() === "")).toEqual([]);
    });
  },
);

/** French writes these as English does; "No" is Spanish too. */
const SAME = new Set(["1 article", "{n} articles", "No"]);

it("speaks the language of a regional tag, and English where there is no catalogue", () => {
  expect(textsFor("de-AT").searchButton).toBe("Suchen");
  expect(textsFor("FR").searchButton).toBe("Chercher");
  expect(textsFor("sv")).toBe(en);
});

it("has every page in the language of the portal, own texts before it", async () => {
  const desk = openDesk({ language: "de", texts: { welcome: "Moin!" } });
  const home = (await desk.get("/")).text;
  expect(home).toContain('<html lang="de">');
  expect(home).toContain("Moin!");
  expect(home).toContain("Nach Thema");
  expect((await desk.get("/?q=zeppelin")).text).toContain("Hier passt nichts zu „zeppelin“");
  expect((await desk.get("/nowhere")).text).toContain("Hier gibt es nichts");
  expect((await desk.get("/ask")).text).toContain("Worum geht es?");
  expect((await desk.get("/articles/network/vpn")).text).toContain("Aktualisiert am 17. Februar 2026");
});

describe("the first page", () => {
  it("names what is most asked for, of what the visitor may see", async () => {
    const desk = openDesk({ popular: () => ["hr/payslip", "KB7", "gone", "network/vpn"] });
    const listed = (text: string) =>
      [...text.matchAll(/<li class="card"><h3><a href="\/articles\/([^"]+)"/g)].map((match) => match[1]);
    expect(listed((await desk.get("/")).text)).toEqual(["KB7", "network/vpn"]);
    expect(listed((await desk.get("/", { "x-audience": "employees" })).text)).toEqual([
      "hr/payslip",
      "KB7",
      "network/vpn",
    ]);
  });

  it.each([
    ["a promise", Promise.resolve(["KB7"]), /what popular returns must be a list of names.*, got a promise/],
    ["a text", "KB7", /what popular returns must be a list of names.*, got "KB7"/],
  ])("says to the host what is wrong with %s as what is most asked for", async (_, popular, message) => {
    const errors: unknown[] = [];
    const desk = openDesk({
      popular: () => popular as unknown as string[],
      onError: (error) => errors.push(error),
    });
    expect((await desk.get("/")).status).toBe(500);
    expect(String(errors[0])).toMatch(message);
  });

  it("has no card for the only topic", async () => {
    const desk = openDesk({}, { "a.md": "# One\n\nText.\n", "b.md": "# Two\n\nText.\n" });
    const { text } = await desk.get("/");
    expect(text).toContain("All articles</a>");
    expect(text).not.toContain('class="card"');
  });

  it("is light: page, style and script are below 60 kB", async () => {
    const desk = openDesk({ popular: () => ["KB7", "network/vpn"] });
    const { text } = await desk.get("/");
    const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1]!);
    expect(assets).toHaveLength(2);
    const sizes = await Promise.all([text, ...assets.map(async (path) => (await desk.get(path)).text)]);
    expect(sizes.reduce((sum, one) => sum + one.length, 0)).toBeLessThan(60_000);
  });
});

it("says what happens next when a ticket was sent", async () => {
  const fields = {
    kind: "incident",
    subject: "zeppelin",
    description: "lost",
    contact: "me@example.com",
    seen: "yes",
  };
  expect((await openDesk({ language: "fr" }).send("/ask", fields)).text).toContain(
    "Une personne du centre de services va la lire.",
  );
});
