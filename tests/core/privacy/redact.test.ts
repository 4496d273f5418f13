import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "../../../src/core/privacy/redact.ts";
import { REDACTION_CASES } from "../text/redaction-cases.ts";

describe("redact, on friends and false friends", () => {
  it.each(REDACTION_CASES.map((each) => [each.text, each.redacted] as const))("%j → %j", (text, redacted) => {
    expect(redact(text).text).toBe(redacted);
  });

  it("finds this many of each kind, and nothing else", () => {
    const counts: Record<string, { found: number; missed: number; wrong: number }> = {};
    const of = (rule: string) => (counts[rule] ??= { found: 0, missed: 0, wrong: 0 });
    for (const { text, personal } of REDACTION_CASES) {
      const left = redact(text).found.map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);
      for (const { rule, value } of personal) {
        const at = left.indexOf(`${rule} ${value}`);
        of(rule)[at < 0 ? "missed" : "found"]++;
        if (at >= 0) left.splice(at, 1);
      }
      for (const wrong of left) of(wrong.split(" ", 1)[0]!).wrong++;
    }
    expect(counts).toEqual(COUNTS);
  });

  it("has enough of both to say something", () => {
    const falseFriends = REDACTION_CASES.filter(({ personal }) => personal.length === 0);
    expect(falseFriends.length).toBeGreaterThan(200);
    expect(REDACTION_CASES.length - falseFriends.length).toBeGreaterThan(150);
  });
});

/** Recall is found ÷ (found + missed), precision found ÷ (found + wrong). */
const COUNTS = {
  secret: { found: 98, missed: 3, wrong: 0 },
  "e-mail": { found: 16, missed: 0, wrong: 0 },
  iban: { found: 17, missed: 1, wrong: 0 },
  card: { found: 15, missed: 0, wrong: 0 },
  number: { found: 24, missed: 0, wrong: 0 },
  user: { found: 25, missed: 1, wrong: 0 },
  phone: { found: 44, missed: 3, wrong: 0 },
  name: { found: 66, missed: 4, wrong: 0 },
};

describe("redact", () => {
  it("says what it found and where", () => {
    const text = "Hi Anna, call +49 89 1234567";
    expect(redact(text)).toEqual({
      text: "Hi [name], call [phone]",
      found: [
        { rule: "name", start: 3, end: 7 },
        { rule: "phone", start: 14, end: 28 },
      ],
    });
  });

  it.each([
    ["10.0.0.1:8080", "[ip]:8080"],
    ["from 192.168.1.20 to 10.10.10.10/24", "from [ip] to [ip]/24"],
    ["fe80::1ff:fe23:4567:890a", "[ip]"],
    ["2001:0db8:85a3:0000:0000:8a2e:0370:7334", "[ip]"],
    ["MAC 00:1A:2B:3C:4D:5E and 001a.2b3c.4d5e", "MAC [mac] and [mac]"],
    ["version 10.0.19.45 at 12:30:45", "version 10.0.19.45 at 12:30:45"],
    ["std::string, 1.2.3.4.5, 300.1.1.1", "std::string, 1.2.3.4.5, 300.1.1.1"],
  ])("takes out addresses of machines if asked to: %j", (text, redacted) => {
    expect(redact(text, { rules: { ip: true, mac: true } }).text).toBe(redacted);
    expect(redact(text).text).toBe(text);
  });

  it("leaves what is switched off", () => {
    const text = "Hi Anna, call +49 89 1234567";
    expect(redact(text, { rules: { name: false } }).text).toBe("Hi Anna, call [phone]");
  });

  it("asks for each stand-in once, with the value", () => {
    const asked: string[] = [];
    const placeholder = (rule: string, value: string): string => {
      asked.push(`${rule} ${value}`);
      return "…";
    };
    expect(redact("a@b.de or a@b.de, Hi Anna", { placeholder }).text).toBe("… or …, Hi …");
    expect(asked).toEqual(["e-mail a@b.de", "e-mail a@b.de", "name Anna"]);
  });

  const pieces = REDACTION_CASES.flatMap(({ text }) => [text, ` ${text.slice(0, 12)}`, "\n", ", "]);
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(""));

  it("changes what it found and nothing else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: redacted, found } = redact(text, { rules: { ip: true, mac: true } });
        let end = 0;
        let expected = "";
        for (const { rule, start, end: next } of found) {
          expect(start).toBeGreaterThanOrEqual(end);
          expected += `${text.slice(end, start)}[${rule}]`;
          end = next;
        }
        expect(redacted).toBe(expected + text.slice(end));
      }),
    );
  });

  it("finds nothing of what it found in its own result", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text);
        const again = redact(once.text).found.map(({ start, end }) => once.text.slice(start, end));
        expect(again.filter((value) => value.startsWith("["))).toEqual([]);
      }),
    );
  });
});

describe("redact, on 300 kB of one thing over and over", () => {
  it.each(
    [
      ...[
        "a",
        "1 ",
        "+1 ",
        "a@a.",
        "4111 1111 ",
        "DE89 3704 ",
        "password=",
        "a-",
        "-----BEGIN RSA PRIVATE KEY-----",
      ],
      ...[
        "eyJaaaaaaaa.",
        "bearer ",
        "a://a:a",
        "C:\\Users\\",
        "[~a",
        "Hi Anna",
        "Best Regards ",
        "Aa-",
        "Aa, Aa",
        "::",
      ],
      ...["Kind regards\n\n\nAa", "a(at)a(dot)", "order "],
    ].map((piece) => [piece]),
  )("takes time in proportion: %j", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(redact(text, { rules: { ip: true, mac: true } }).text.length).toBeGreaterThan(0);
  });
});
