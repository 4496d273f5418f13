import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPseudonyms } from "../../../src/edge/node/create-pseudonyms.ts";
import { type RedactExportOptions, redactExport } from "../../../src/edge/node/redact-export.ts";

async function redacted(pieces: readonly string[], options: RedactExportOptions = {}): Promise<string> {
  let text = "";
  const source = (async function* () {
    yield* pieces;
  })();
  for await (const piece of redactExport(source, options)) text += piece;
  return text;
}

describe("redactExport, CSV", () => {
  it.each([
    [
      "keeps columns, rows, quotes and line ends",
      'Number,Description\r\nINC1,"Hi Anna, ""help"""\r\nINC2,KB5034441\r\n',
      'Number,Description\r\nINC1,"Hi [name], ""help"""\r\nINC2,KB5034441\r\n',
    ],
    [
      "takes columns of people whole",
      "number;caller_id;assignment_group;sys_created_by\nINC1;Abel Tuter;Network;abel.tuter\nINC2;;Hardware;system\n",
      "number;caller_id;assignment_group;sys_created_by\nINC1;[name];Network;[name]\nINC2;;Hardware;system\n",
    ],
    [
      "keeps ids in columns of people, so that rows can be joined",
      "caller_id,x\n6816f79cc0a8016401c5a33be04be441,1\n360012345678,2\n",
      "caller_id,x\n6816f79cc0a8016401c5a33be04be441,1\n360012345678,2\n",
    ],
    [
      "takes the name and the address of a person",
      "Requester,x\nJo Doe <jo@example.org>,1\njo@example.org,2\n",
      "Requester,x\n[name] <[e-mail]>,1\n[e-mail],2\n",
    ],
    ["takes telephones whole", "phone,order\n5551234,5551234567\n", "phone,order\n[phone],5551234567\n"],
    [
      "reads the author of Jira's comments",
      'Issue key,Comment,Comment\nA-1,12/Mar/26 9:41 AM;jdoe;done,"1/Apr/26 1:02 PM;557058:aa-bb;call +49 89 1234567"\n',
      'Issue key,Comment,Comment\nA-1,12/Mar/26 9:41 AM;[name];done,"1/Apr/26 1:02 PM;[name];call [phone]"\n',
    ],
    ["has cells over lines", 'a,b\n"Kind regards\nTom Brown",2\n', 'a,b\n"Kind regards\n[name]",2\n'],
    ["has no line end at the end", "a,b\n1,jo@example.org", "a,b\n1,[e-mail]"],
    [
      "reads past a quote that is never closed",
      'a,b\n"jo@example.org,2\n3,a@b.de\n',
      'a,b\n"[e-mail],2\n3,[e-mail]\n',
    ],
    ["keeps stray quotes", 'a,b\n5" disk,"6"" x" y",a@b.de\n', 'a,b\n5" disk,"6"" x" y",[e-mail]\n'],
    ["knows Excel's first line", "sep=;\ncaller_id;x\nAbel Tuter;1\n", "sep=;\ncaller_id;x\n[name];1\n"],
    [
      "finds the names of the columns below a title",
      "Tickets of March;;\nTicket#;Title;Customer User\n1;VPN;Priya Raghunathan\n",
      "Tickets of March;;\nTicket#;Title;Customer User\n1;VPN;[name]\n",
    ],
    [
      "takes no ticket for the names of columns",
      "where;manager;what\nx;Priya Raghunathan;y\nStatus;Priya Raghunathan;Description\nz;Priya Raghunathan;y\n",
      "where;manager;what\nx;[name];y\nStatus;[name];Description\nz;[name];y\n",
    ],
    [
      "takes the names of a row's people from its other cells, and from no other row's",
      "Subject,Requester Name,Requester Email,Agent\nadd nowak to team,Ewa Nowak,e@desk.example,K. Lindqvist\nNowak and tom reed - LINDQVIST,,tom.reed@desk.example,K. Lindqvist\n",
      "Subject,Requester Name,Requester Email,Agent\nadd [name] to team,[name],[e-mail],[name]\nNowak and [name] - [name],,[e-mail],[name]\n",
    ],
    ["looks into the header, in case it is none", "a,jo@example.org\n", "a,[e-mail]\n"],
  ])("%s", async (_, csv, expected) => {
    expect(await redacted([csv], { path: "x.csv" })).toBe(expected);
    expect(await redacted([...csv], { path: "x.csv" })).toBe(expected);
  });

  it("copies any text that has nothing personal, whatever its damage and its pieces", async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1 ,;"\n\r\t{}[]:\\') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text),
        fc.constantFrom("x.csv", "x.json", "x.txt", ""),
        async (pieces, path) => {
          expect(await redacted(pieces, { path })).toBe(pieces.join(""));
        },
      ),
    );
  });

  it("gives the same text, however it arrives", async () => {
    const part = fc.constantFrom(
      '"',
      "a@b.de",
      ",",
      "\n",
      '""',
      "Hi Anna,",
      '"x",',
      "{",
      '"name": ',
      "}",
      "[",
      "]",
      ":",
      "\\",
    );
    const pieces = fc.array(part, { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom("x.csv", "x.json"), async (parts, path) => {
        expect(await redacted(parts, { path })).toBe(await redacted([parts.join("")], { path }));
      }),
    );
  });
});

describe("redactExport, JSON", () => {
  it.each([
    [
      "keeps everything but values",
      '{ "tickets": [\n  {"id": 360012345678, "subject": "Hi Anna,", "tags": ["a@b.de", "vpn"]}\n] }\n',
      '{ "tickets": [\n  {"id": 360012345678, "subject": "Hi [name],", "tags": ["[e-mail]", "vpn"]}\n] }\n',
    ],
    [
      "reads display values of people, and keeps their ids",
      '{"caller_id":{"display_value":"Abel Tuter","link":"https://x.example/1","value":"6816f79cc0a8016401c5a33be04be441"}}',
      '{"caller_id":{"display_value":"[name]","link":"https://x.example/1","value":"6816f79cc0a8016401c5a33be04be441"}}',
    ],
    [
      "takes the names of a row's people from its texts, row by row",
      '{"tickets":[{"subject":"for nowak","requester":{"name":"Ewa Nowak"}},{"subject":"for nowak","comments":[{"body":"Reed asks"},{"body":"reed"}],"agent":"Tom Reed"}]}',
      '{"tickets":[{"subject":"for [name]","requester":{"name":"[name]"}},{"subject":"for nowak","comments":[{"body":"[name] asks"},{"body":"[name]"}],"agent":"[name]"}]}',
    ],
    [
      "takes them line by line",
      '{"subject":"for nowak","requester":"Ewa Nowak"}\n{"subject":"for nowak"}\n',
      '{"subject":"for [name]","requester":"[name]"}\n{"subject":"for nowak"}\n',
    ],
    [
      "reads people of Jira",
      '{"reporter":{"accountId":"5b10a2844c20165700ede21g","displayName":"Mia Krystof","emailAddress":"mia@example.com","timeZone":"Europe/Berlin","active":true}}',
      '{"reporter":{"accountId":"5b10a2844c20165700ede21g","displayName":"[name]","emailAddress":"[e-mail]","timeZone":"Europe/Berlin","active":true}}',
    ],
    [
      "has numbers that are telephones",
      '{"phone": 5551234567, "order": 5551234567}',
      '{"phone": "[phone]", "order": 5551234567}',
    ],
    ["escapes what it changes", '["a \\"q\\" \\u00e9 a@b.de"]', '["a \\"q\\" é [e-mail]"]'],
    ["keeps escapes where it changes nothing", '["\\u00e9 \\/"]', '["\\u00e9 \\/"]'],
    ["has one object a line", '{"x":"a@b.de"}\n{"x":"1"}\n', '{"x":"[e-mail]"}\n{"x":"1"}\n'],
    ["is cut off", '[{"x":"a@b.de"},{"x":"c@d', '[{"x":"[e-mail]"},{"x":"c@d'],
  ])("%s", async (_, json, expected) => {
    expect(await redacted([json], { path: "x.json" })).toBe(expected);
    expect(await redacted([...json], { path: "x.json" })).toBe(expected);
  });
});

describe("redactExport", () => {
  it("reads other texts as texts", async () => {
    const xml = "<?xml version='1.0'?>\n<record><a>jo@example.org, x</a></record>\n";
    expect(await redacted([xml])).toBe(xml.replace("jo@example.org", "[e-mail]"));
  });

  it("says what it found, where, and not what it was", async () => {
    const found: unknown[] = [];
    const csv = 'number,caller_id,description\nINC1,Abel Tuter,"x\ncall +49 89 1234567"\nINC2,,a@b.de\n';
    await redacted([csv], { path: "x.csv", onFound: (one) => found.push(one) });
    expect(found).toEqual([
      { rule: "name", shape: "xxxx xxxxx", line: 2, column: "caller_id" },
      { rule: "phone", shape: "+99 99 9999999", line: 2, column: "description" },
      { rule: "e-mail", shape: "x@x.xx", line: 4, column: "description" },
    ]);
  });

  it("reads bytes in other encodings, and refuses what is no text", async () => {
    const bytes = (text: string, encoding: BufferEncoding) =>
      (async function* () {
        yield Buffer.from(text, encoding);
      })();
    let text = "";
    for await (const piece of redactExport(bytes("a,b\nHallo Jürgen!,x\n", "latin1"))) text += piece;
    expect(text).toBe("a,b\nHallo [name]!,x\n");
    await expect(redacted(["PK\0\0".repeat(50)], { path: "x.xlsx" })).rejects.toThrow(/no text/);
  });

  it("holds one cell, not the file", async () => {
    const row = `INC1,${"word ".repeat(200)}jo@example.org\n`;
    const source = (async function* () {
      yield "number,description\n";
      for (let i = 0; i < 3_000; i++) yield row;
    })();
    let longest = 0;
    let sum = 0;
    for await (const piece of redactExport(source, { path: "x.csv" })) {
      longest = Math.max(longest, piece.length);
      sum += piece.length;
    }
    expect(sum).toBe(19 + 3_000 * (row.length - "jo@example.org".length + "[e-mail]".length));
    expect(longest).toBeLessThan(100_000);
  });
});

describe("createPseudonyms", () => {
  const key = "0123456789abcdef0123456789abcdef";

  it("gives one value one stand-in, however it is written", () => {
    const stand = createPseudonyms(key);
    expect(stand("e-mail", "Jo@Example.org")).toBe(stand("e-mail", "jo@example.org"));
    expect(stand("phone", "+49 (0) 89 1234567")).toBe(stand("phone", "0049 89/1234567"));
    expect(stand("name", "Tom  Brown")).toBe(stand("name", "tom brown"));
    expect(stand("e-mail", "jo@example.org")).not.toBe(stand("e-mail", "ko@example.org"));
    expect(stand("name", "x")).not.toBe(stand("user", "x"));
    expect(stand("name", "x")).not.toBe(createPseudonyms(`${key}1`)("name", "x"));
  });

  it("is HMAC-SHA-256, as `printf 'e-mail\\nabc' | openssl dgst -sha256 -hmac KEY` says", () => {
    // It says 54068857f0a4b545…: the first 12 digits, 0 to f written as a to p.
    expect(createPseudonyms(key)("e-mail", "abc")).toBe("[e-mail:feagiifhpake]");
  });

  it("makes what no rule finds again", async () => {
    const stand = createPseudonyms(key);
    const once = await redacted(["caller_id,x\nAbel Tuter,a@b.de\n"], { path: "x.csv", placeholder: stand });
    expect(once).toBe(`caller_id,x\n${stand("name", "Abel Tuter")},${stand("e-mail", "a@b.de")}\n`);
    expect(await redacted([once], { path: "x.csv", placeholder: stand })).toBe(once);
  });

  it("refuses a short key", () => {
    expect(() => createPseudonyms("secret")).toThrow(/16 bytes/);
  });

  it("knows the columns of cells with blanks around their quotes", async () => {
    const text =
      'id,subject,requester,note\n1,"VPN" ,"Okonkwo Lars" ,"a, b"\n2, "a, b", "Zed Q" , "later" I mean\n';
    const expected = text.replace("Okonkwo Lars", "[name]").replace("Zed Q", "[name]");
    for (const size of [1, 5, text.length]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      expect(await redacted(pieces, { path: "x.csv" })).toBe(expected);
    }
  });
});
