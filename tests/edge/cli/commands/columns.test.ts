import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Boilerplate, TicketMapping } from "../../../../src/core/ticket/index.ts";
import { mappingLine } from "../../../../src/edge/cli/describe/describe-mapping.ts";
import { indexFile, run, temporaryFolder } from "../run.ts";

const SERVICENOW = join(process.cwd(), "fixtures/exports/servicenow-incident.csv");
const ZENDESK = join(process.cwd(), "fixtures/exports/zendesk-tickets.csv");

/** Columns that level-zero does not know, and a date that can be read two ways. */
const SHEET = "Nr.,Anliegen,Text,created\n7,VPN,It drops every hour since Monday,03/04/2026\n";

function sheet(): string {
  const path = join(temporaryFolder(), "sheet.csv");
  writeFileSync(path, SHEET);
  return path;
}

describe("columns", () => {
  it("says what an export was taken for, and where its rows would go", async () => {
    const { code, stdout } = await run(["columns", SERVICENOW]);
    expect(code).toBe(0);
    expect(stdout).toContain("CSV with commas, windows-1252");
    expect(stdout).toContain("Recognised as ServiceNow by short_description");
    expect(stdout).toMatch(/^ {2}close_notes +resolution +20 %$/m);
    expect(stdout).toContain("5 rows read\n  − 0 rejected");
    expect(stdout).toContain("  − 1 excluded: alert\n");
    expect(stdout).toContain("  = 2 to be scored\n");
  });

  it("prints no text of a ticket, in JSON as little as in words", async () => {
    for (const flags of [[], ["--json"]]) {
      const { stdout } = await run(["columns", ...flags, SERVICENOW, ZENDESK]);
      expect(stdout).not.toMatch(/outlook|watches/i);
    }
    const { stdout } = await run(["columns", "--json", ZENDESK]);
    expect(JSON.parse(stdout)).toMatchObject([
      { mapping: { desk: "zendesk" }, rows: 4, rejected: 1, excluded: { spam: 1 }, toScore: 2 },
    ]);
  });

  it("shows the lines of templates, and how many tickets have them", async () => {
    const path = join(temporaryFolder(), "form.csv");
    const things = ["printer", "monitor", "badge", "outlook", "router", "keyboard"];
    const rows = Array.from({ length: 24 }, (_, i) => {
      const thing = things[i % 6]!;
      return `${i},${thing},"Please describe your problem and its urgency below:\n${thing} broke on day ${i}"`;
    });
    writeFileSync(path, ["id,subject,description", ...rows].join("\n"));
    const { stdout } = await run(["columns", path]);
    expect(stdout).toContain("Taken out as templates: 1 line that recur word for word (of 24 tickets):");
    expect(stdout).toContain("  24 × Please describe your problem and its urgency below:");
  });

  it("lists the fields of a form that nothing is read from, and how to name one", async () => {
    const path = join(temporaryFolder(), "zendesk.jsonl");
    const row = (id: number, article: string | null) => ({
      ...{ id, subject: "No sound", raw_subject: "No sound", description: "in the app", status: "solved" },
      custom_fields: [
        { id: 3601, value: "Team" },
        { id: 3602, value: article },
      ],
    });
    writeFileSync(path, [row(1, "360001"), row(2, null)].map((each) => JSON.stringify(each)).join("\n"));
    const { stdout } = await run(["columns", path]);
    expect(stdout).toContain("Not read (2): custom_fields.3601 (100 %), custom_fields.3602 (50 %)");
    expect(stdout).toContain("--map linkedArticles=custom_fields.<field>");
    const mapped = await run(["columns", path, "--map", "linkedArticles=custom_fields.3602"]);
    expect(mapped.stdout).toMatch(/custom_fields\.3602 +linkedArticles +50 %/);
    expect(mapped.stdout).toContain("Not read (1): custom_fields.3601 (100 %)");
  });

  it.each([
    ["Customer plan", "audiences"],
    ["Account tier", "audiences"],
    ["Last public comment", "resolution"],
  ])("proposes %s as %s", async (header, field) => {
    const path = join(temporaryFolder(), "desk.csv");
    writeFileSync(
      path,
      `ID,Subject,Description,Last response time,${header}\n1,No sound,in the app,3 h,Team`,
    );
    const { stdout } = await run(["columns", path]);
    expect(stdout).toContain(`--map ${field}="${header}"`);
    expect(stdout).not.toContain('="Last response time"');
  });

  it("takes a mapping of plans to audiences", async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, "map.json"),
      '{"columns":{"audiences":"Plan"},"values":{"audiences":{"Team":"customers","Enterprise":["customers","enterprise"]}}}',
    );
    writeFileSync(join(folder, "desk.csv"), "ID,Subject,Plan\n1,No sound,Team");
    const { stdout, code } = await run(["columns", "desk.csv", "--map", "map.json"], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Plan +audiences +100 %/);
  });

  it("takes names of columns from options, and asks for the order of dates", async () => {
    const path = sheet();
    const map = ["--map", "subject=Anliegen", "--map", "description=Text", "--map", "id=nr"];
    const unsure = await run(["columns", path, ...map]);
    expect(unsure.stdout).toMatch(/Anliegen +subject +100 %/);
    expect(unsure.stderr).toContain("such as 03/04/2026, can be read day first or month first");
    const sure = await run(["columns", path, ...map, "--date-order", "dmy"]);
    expect(sure.stderr).not.toContain("03/04/2026");
  });

  it("takes a mapping from a file, which an option may correct", async () => {
    const path = sheet();
    const file = join(temporaryFolder(), "mapping.json");
    writeFileSync(
      file,
      JSON.stringify({ columns: { subject: "Text", ignore: ["created"] }, dateOrder: "dmy" }),
    );
    const { stdout } = await run(["columns", path, "--map", file, "--map", "subject=Anliegen"]);
    expect(stdout).toMatch(/Anliegen +subject/);
    expect(stdout).toMatch(/Not read \(\d\): .*created/);
  });

  it.each<[string, string, string]>([
    ["sujet=Anliegen", "", 'Did you mean "subject"?'],
    ["subject=", "", "such as subject=Summary"],
    ["mapping.json", "{", "A mapping must be JSON"],
    ["mapping.json", "[]", "A mapping must be an object"],
    ["mapping.json", '{"column":{}}', 'got "column"'],
    ["mapping.json", '{"columns":{"titel":"x"}}', "no field of a ticket"],
    ["mapping.json", '{"dateOrder":"d/m/y"}', '"dateOrder" must be'],
    ["mapping.json", '{"values":{"urgency":{}}}', 'got "urgency"'],
    ["missing.json", "", "missing.json"],
  ])("refuses --map %s %s", async (given, text, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "mapping.json"), text);
    writeFileSync(join(folder, "sheet.csv"), SHEET);
    const { code, stderr } = await run(["columns", "sheet.csv", "--map", given], { cwd: folder });
    expect(code).toBe(text === "{" || given === "missing.json" ? 1 : 2);
    expect(stderr).toContain(message);
  });

  it("refuses a rule to keep that there is not", async () => {
    const { code, stderr } = await run(["columns", SERVICENOW, "--keep", "alarm"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Expected one of spam, cancelled");
  });
});

describe("--keep", () => {
  it("scores what a rule would leave out, in score and in report", async () => {
    const scored = async (...flags: string[]): Promise<string> =>
      (await run(["score", indexFile(), SERVICENOW, ...flags])).stderr;
    expect(await scored()).toContain(
      "5 rows read = 2 scored + 3 excluded (alert 1, cancelled 1, duplicate 1) + 0 rejected.",
    );
    const keep = ["--keep", "alert", "--keep", "duplicate"];
    expect(await scored(...keep)).toContain(
      "5 rows read = 4 scored + 1 excluded (cancelled 1) + 0 rejected.",
    );
    const { stdout } = await run(["report", indexFile(), SERVICENOW, "--json", ...keep]);
    expect(JSON.parse(stdout).funnel).toMatchObject({
      rowsRead: 5,
      scored: 4,
      excluded: [{ rule: "cancelled", count: 1 }],
    });
  });

  it.each([
    [
      null,
      ' Not read: Aufgenommen, Ort. If they are what they sound like, add --map createdAt="Aufgenommen". See',
    ],
    ["zendesk", "without createdAt. See"],
  ] as const)("names the flag for a date that may stand in a column that was not read (%s)", (desk, said) => {
    const column = (header: string, field: string | null) => ({ header, field, filled: 1 });
    const columns = [column("Nr", "id"), column("Aufgenommen", null), column("Ort", null)];
    const mapping = { desk, columns, missing: [{ field: "createdAt", cost: "" }] };
    expect(
      mappingLine("t.csv", mapping as unknown as TicketMapping, { lines: [] } as unknown as Boilerplate),
    ).toContain(said);
  });

  it("has said beside the result what the export was taken for", async () => {
    const { stderr } = await run(["score", indexFile(), ZENDESK]);
    expect(stderr).toMatch(
      /zendesk-tickets.csv: Zendesk, \d+ of 11 columns read; without description, .*See level-zero columns\./,
    );
    expect(readFileSync(ZENDESK, "utf8")).toContain("Summation column");
  });
});
