import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeBatches, parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import type { TicketBatch } from "../../../src/core/ticket/ticket-batch.ts";
import { TicketParser } from "../../../src/core/ticket/ticket-parser.ts";
import type { TicketReadOptions } from "../../../src/core/ticket/ticket-read-options.ts";

/** Ids, then `code@line` of each issue. */
function summary(batch: TicketBatch): readonly [readonly string[], readonly string[]] {
  return [
    batch.tickets.map((ticket) => ticket.id),
    batch.issues.map((issue) => `${issue.code}@${issue.line}`),
  ];
}

function parseInPieces(text: string, size: number, options: TicketReadOptions = {}): TicketBatch {
  const parser = new TicketParser(options);
  const batches: TicketBatch[] = [];
  for (let i = 0; i < text.length; i += size) batches.push(parser.write(text.slice(i, i + size)));
  return mergeBatches([...batches, parser.end()]);
}

const HEADER_ONLY = ["description-column-missing@null"];

describe("parseTickets", () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ["list", '[{"id":1},{"id":2}]', ["1", "2"], []],
    ["lines", '{"id":1}\n\n{"id":2}\n', ["1", "2"], []],
    ["envelope", '{"next":null,"tickets":[{"id":1},{"id":2}]}', ["1", "2"], []],
    ["envelope of the Table API", '{"result":[{"number":"A"}]}', ["A"], []],
    ["empty envelope", '{"tickets":[]}', [], []],
    ["one ticket", '{"ticket":{"id":5}}', ["5"], []],
    ["pages", '{"tickets":[{"id":1}]}\n{"tickets":[{"id":2}]}', ["1", "2"], []],
    ["brackets in strings", '[{"id":"]}"},{"id":"\\"[{"}]', ["]}", '"[{'], []],
    ["broken line", '{"id":1}\n{"id":\n{"id":3}', ["1", "3"], ["json-invalid@2"]],
    ["missing brace", '[{"id":1\n,{"id":2}]', ["2"], ["json-invalid@1"]],
    ["open string in a list", '[{"id":"1},\n{"id":2}]', ["2"], ["json-invalid@1"]],
    ["list cut off", '[{"id":1},{"id":2', ["1"], ["json-cut-off@1", "json-cut-off@null"]],
    [
      "not an object",
      '[1,{"id":2},null,"x"]',
      ["2"],
      ["row-not-object@1", "row-not-object@1", "row-not-object@1"],
    ],
    ["same id", '[{"id":1},{"id":"1"}]', ["1"], ["ticket-id-duplicate@1"]],
    ["empty id", '[{"id":1},{"id":""},{"x":1}]', ["1"], ["ticket-id-missing@1", "ticket-id-missing@1"]],
    ["no ids", '[{"subject":"a"},{"subject":"b"}]', ["row-1", "row-2"], ["ticket-ids-made@null"]],
    ["mark and CRLF", "\ufeffid,subject\r\n1,a\r\n", ["1"], HEADER_ONLY],
    ["semicolons", "id;subject\n1;a,b\n", ["1"], HEADER_ONLY],
    ["tabs", "id\tsubject\n1\ta\n", ["1"], HEADER_ONLY],
    ["carets", "id^subject\n1^a, b; c|d\n", ["1"], HEADER_ONLY],
    ["tildes", "id~subject\n1~a, b; c|d\n", ["1"], HEADER_ONLY],
    ["delimiter line of Excel", "sep=|\nid|subject\n1|a\n", ["1"], HEADER_ONLY],
    [
      "a title above the header",
      "Incidents of March\nFilter: closed; all\n\nNumber;Short description;Description\nINC1;a;b\nINC2;c;d\n",
      ["INC1", "INC2"],
      ["header-not-first@null"],
    ],
    [
      "a header with one name that we know",
      "subject;x\na;b\nc;d\n",
      ["row-1", "row-2"],
      [...HEADER_ONLY, "ticket-ids-made@null"],
    ],
    ["blank lines", "id,subject\n\n1,a\n,\n", ["1"], HEADER_ONLY],
    ["surplus cells", "id,subject\n1,a,b\n2,c,\n", ["2"], [...HEADER_ONLY, "csv-cell-count@2"]],
    ["too few cells", "id,subject\n1\n2,c\n", ["2"], [...HEADER_ONLY, "csv-cell-count@2"]],
    ["open quote", 'id,subject\n1,"a\n2,b\n3,"c"\n', ["2", "3"], [...HEADER_ONLY, "csv-quote-open@2"]],
    ["empty", " \n", [], ["file-empty@null"]],
    ["prose", "Dear all,\nno tickets", [], ["file-format-unknown@null"]],
    ["markup", "<xml/>", [], ["file-markup@null"]],
  ])("reads %s", (_name, text, ids, issues) => {
    expect(summary(parseTickets(text))).toEqual([ids, issues]);
    expect(summary(parseInPieces(text, 1))).toEqual([ids, issues]);
  });

  it("warns at exactly the export limit", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${i},x,y`);
    const codes = (text: string): string[] => parseTickets(text).issues.map((issue) => issue.code);
    expect(codes(["id,subject,description", ...rows].join("\n"))).toEqual(["export-limit"]);
    expect(codes(["id,subject,description", ...rows, "last,x,y"].join("\n"))).toEqual([]);
    expect(codes(["Issue key,Summary,Description", ...rows.slice(0, 1_000)].join("\n"))).toEqual([
      "export-limit",
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      "a page of Zendesk that is not the last",
      '{"tickets":[{"id":1}],"next_page":"https://x.example/2"}',
      ["export-has-more-pages"],
    ],
    ["the last page", '{"tickets":[{"id":1}],"next_page":null}', []],
    [
      "pages one after another",
      '{"tickets":[{"id":1}],"next_page":"https://x.example/2"}\n{"tickets":[{"id":2}],"next_page":null}',
      [],
    ],
    [
      "a page of Jira",
      '{"startAt":0,"total":120,"issues":[{"key":"H-1","fields":{"summary":"a"}}]}',
      ["export-has-more-pages"],
    ],
    [
      "all that there is in Jira",
      '{"startAt":0,"total":1,"issues":[{"key":"H-1","fields":{"summary":"a"}}]}',
      [],
    ],
    [
      "a page of the service desk API",
      '{"isLastPage":false,"values":[{"issueKey":"H-1"}]}',
      ["export-has-more-pages"],
    ],
    ["a ticket that speaks of pages", '[{"id":1,"subject":"\\"next_page\\": \\"x\\""}]', []],
  ])("hears what an envelope says: %s", (_name, text, codes) => {
    expect(parseTickets(text).issues.map(({ code }) => code)).toEqual(codes);
    expect(parseInPieces(text, 1).issues.map(({ code }) => code)).toEqual(codes);
  });

  it("asks once for the order of day and month", () => {
    const text = "id,subject,description,created\n1,a,b,03/04/2026\n2,a,b,05/06/2026\n3,a,b,2026-12-31";
    const batch = parseTickets(text);
    expect(batch.tickets.map((ticket) => ticket.createdAt)).toEqual([null, null, "2026-12-31"]);
    expect(batch.issues).toMatchObject([{ code: "date-ambiguous", severity: "warning", line: 2 }]);
    expect(batch.issues[0]!.message).toBe(
      "2 dates, such as 03/04/2026 or 05/06/2026, can be read day first or month first, and were left out. Say which: " +
        "--date-order dmy or --date-order mdy (dateFormat in a program).",
    );
    expect(parseTickets(text, { dateFormat: "dmy" }).tickets[0]?.createdAt).toBe("2026-04-03");
  });

  describe("where other dates of the file show the order of day and month", () => {
    const rows = (dates: readonly string[]): string =>
      `id,subject,description,created,closed\n${dates.map((date, i) => `${i},a,b,${date}`).join("\n")}\n`;
    const read = (dates: readonly string[], size: number) => {
      const { tickets, issues } = parseInPieces(rows(dates), size);
      return [tickets.map(({ createdAt }) => createdAt), issues.map(({ code }) => code)];
    };

    it.each<[string, readonly string[], readonly (string | null)[], readonly string[]]>([
      ["above", ["25/04/2026,", "03/04/2026,"], ["2026-04-25", "2026-04-03"], ["date-order-taken"]],
      ["below", ["03/04/2026,", "04/25/2026,"], ["2026-03-04", "2026-04-25"], ["date-order-taken"]],
      [
        "in another column",
        ["03/04/2026,25/04/2026", "05/04/2026,"],
        ["2026-04-03", "2026-04-05"],
        ["date-order-taken"],
      ],
      [
        "in two orders",
        ["25/04/2026,", "04/26/2026,", "03/04/2026,"],
        ["2026-04-25", "2026-04-26", null],
        ["date-ambiguous"],
      ],
      ["with months in words", ["3 Apr 2026,", "03/04/2026,"], ["2026-04-03", null], ["date-ambiguous"]],
    ])("reads the rest by those %s", (_where, dates, created, codes) => {
      for (const size of [1, 10_000]) expect(read(dates, size)).toEqual([created, codes]);
    });

    it("says how they were read, and on what ground", () => {
      const { issues } = parseTickets(rows(["03/04/2026,", "25/04/2026,", "04/26/2026,"]));
      expect(issues.map(({ message }) => message)).toEqual([
        "Dates such as 03/04/2026 (1) can be read day first or month first: they were read day first, as others of the file can only be. " +
          "The file also has 1 that can only be day first, such as 25/04/2026, and 1 that can only be month first, such as 04/26/2026. " +
          "If that is wrong, say so: --date-order mdy (dateFormat in a program).",
      ]);
    });

    it("says that the order given does not fit, where another one does", () => {
      const { issues } = parseTickets(rows(["03/04/2026,", "25/04/2026,", "someday,"]), {
        dateFormat: "mdy",
      });
      expect(issues.map(({ code }) => code)).toEqual(["date-unknown", "date-other-order"]);
      expect(issues[1]!.message).toBe(
        "1 date was left out, such as 25/04/2026, as the order mdy does not fit; others may be read wrongly. Check --date-order (dateFormat in a program).",
      );
    });

    it("keeps the rows that waited in their order, and counts each once", () => {
      const { tickets, rows: count } = parseTickets(`subject,created\na,03/04/2026\nb,\nc,25/04/2026\n`);
      expect([tickets.map(({ id, subject }) => id + subject), count]).toEqual([
        ["row-1a", "row-2b", "row-3c"],
        3,
      ]);
    });
  });

  it.each<[string]>([["jsonl"], ["json"], ["csv"]])(
    "rejects a %s row above the cap and reads on",
    (format) => {
      const long = "x".repeat(300);
      const texts: Record<string, string> = {
        jsonl: `{"id":1}\n{"id":"${long}"}\n{"id":3}`,
        json: `[{"id":1},{"id":"${long}"},{"id":3}]`,
        csv: `id,subject,description\n1,a,b\n2,${long},b\n3,a,b\n`,
      };
      for (const size of [1, 50, 10_000]) {
        const batch = parseInPieces(texts[format]!, size, { maxRowChars: 200 });
        expect(batch).toMatchObject({ rows: 3, rejectedRows: 1, tickets: [{ id: "1" }, { id: "3" }] });
        expect(batch.issues.map((issue) => issue.code)).toEqual(["row-too-long"]);
      }
    },
  );

  it("takes the caller's columns", () => {
    const options = { columns: { "Mein Titel": "subject", Nr: "id" } } as const;
    expect(parseTickets("nr,mein_titel\n7,VPN", options).tickets).toMatchObject([
      { id: "7", subject: "VPN" },
    ]);
  });

  it("says which of the caller's columns the file lacks", () => {
    const { issues } = parseTickets("Nr,Titel,x\n1,a,b", {
      columns: { Title: "subject", Nr: "id", Q: "status" },
    });
    expect(issues.filter(({ code }) => code === "map-column-missing").map(({ message }) => message)).toEqual([
      'No column is called "Title", which your mapping names. Did you mean "Titel"?',
      'No column is called "Q", which your mapping names. Check its name.',
    ]);
  });

  it.each([
    [{ maxRowChars: 0 }],
    [{ dateFormat: "xyz" as "dmy" }],
    [{ delimiter: '"' }],
    [{ columns: { Titel: "sujet" as "subject" } }],
  ])("throws for %j", (options) => {
    expect(() => parseTickets("id\n1", options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });

  it("puts no ticket text into issues", () => {
    const text =
      '{"id":1}\n{"id":2,"subject":"sekret\n[["sekret"]]\n{"id":1,"label":"sekret","created":"sekret"}';
    expect(JSON.stringify(parseTickets(text).issues)).not.toContain("sekret");
  });
});

const cell = fc.string({
  unit: fc.constantFrom("a", "b", "é", '"', ",", ";", "\n", "<", "{", "]", " ", "1", "\\"),
  maxLength: 12,
});
const rowsArbitrary = fc.array(fc.record({ subject: cell, description: cell, category: cell }), {
  minLength: 2,
  maxLength: 8,
});

describe("properties", () => {
  it("makes the same tickets of the same rows in every format", () => {
    fc.assert(
      fc.property(rowsArbitrary, (drawn) => {
        const rows = drawn.map((row, i) => ({ id: `T${i}`, ...row }));
        const quote = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const csv = [
          "id,subject,description,category",
          ...rows.map((row) => Object.values(row).map(quote).join(",")),
        ];
        const texts = [
          rows.map((row) => JSON.stringify(row)).join("\n"),
          JSON.stringify(rows),
          JSON.stringify({ tickets: rows }, null, 2),
          csv.join("\r\n"),
        ];
        const [first, ...others] = texts.map((text) => parseTickets(text).tickets);
        for (const other of others) expect(other).toEqual(first);
        expect(first).toHaveLength(rows.length);
      }),
    );
  });

  it("counts every row of a damaged file, wherever it is cut", () => {
    const damage = fc.record({
      at: fc.nat(400),
      drop: fc.nat(4),
      add: fc.constantFrom("", '"', "}", "[", "\n", ",", "{", '"\n'),
    });
    fc.assert(
      fc.property(
        rowsArbitrary,
        fc.constantFrom("json", "jsonl", "csv"),
        fc.array(damage, { maxLength: 4 }),
        fc.integer({ min: 1, max: 30 }),
        (drawn, format, damages, size) => {
          const rows = drawn.map((row, i) => ({ id: `T${i}`, ...row }));
          let text =
            format === "json"
              ? JSON.stringify(rows)
              : format === "jsonl"
                ? rows.map((row) => JSON.stringify(row)).join("\n")
                : [
                    "id,subject,description,category",
                    ...rows.map((row) =>
                      Object.values(row)
                        .map((v) => JSON.stringify(v))
                        .join(","),
                    ),
                  ].join("\n");
          for (const { at, drop, add } of damages) text = text.slice(0, at) + add + text.slice(at + drop);
          const options = { format } as TicketReadOptions;
          const whole = parseTickets(text, options);
          expect(whole.rows).toBe(whole.tickets.length + whole.rejectedRows);
          expect(
            whole.issues.filter((issue) => issue.severity === "error" && issue.line !== null),
          ).toHaveLength(whole.rejectedRows);
          expect(parseInPieces(text, size, options)).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});
