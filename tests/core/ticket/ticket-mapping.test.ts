import { describe, expect, it } from "vitest";
import type { TicketMapping } from "../../../src/core/ticket/ticket-mapping.ts";
import { TicketParser } from "../../../src/core/ticket/ticket-parser.ts";
import type { TicketReadOptions } from "../../../src/core/ticket/ticket-read-options.ts";

function mappingOf(text: string, options: TicketReadOptions = {}): TicketMapping {
  const parser = new TicketParser(options);
  parser.write(text);
  parser.end();
  return parser.mapping;
}

const lacks = (mapping: TicketMapping): readonly string[] => mapping.missing.map(({ field }) => field);

describe("TicketParser.mapping", () => {
  it("says which column became what, and how often it was used", () => {
    const mapping = mappingOf("number;short_description;sys_id;u_tier\nINC1;VPN;s1;a\n;Wi-Fi;s2;\n");
    expect(mapping).toMatchObject({
      ...{ format: "csv", delimiter: ";", envelope: null, sampledRows: 2 },
      ...{ desk: "servicenow", deskMarks: ["short_description", "sys_id"] },
    });
    expect(mapping.columns).toEqual([
      { header: "number", field: "id", filled: 1, used: 1 },
      { header: "short_description", field: "subject", filled: 2, used: 2 },
      { header: "sys_id", field: "id", filled: 2, used: 1 },
      { header: "u_tier", field: null, filled: 1, used: 0 },
    ]);
    expect(lacks(mapping)).toEqual([
      ...[
        "description",
        "linkedArticles",
        "resolution",
        "audiences",
        "createdAt",
        "category",
        "channel",
        "status",
      ],
    ]);
  });

  it.each<[string, string, TicketMapping["desk"]]>([
    ["the Table API", '{"result":[{"number":"INC1","short_description":"a"}]}', "servicenow"],
    [
      "Excel labels of ServiceNow",
      "Number,Short description,Caller,Opened\nINC1,a,b,2026-01-01",
      "servicenow",
    ],
    ["views of Zendesk", "Summation column,Id,Subject,Via\n1,2,a,Mail", "zendesk"],
    [
      "the tickets API of Zendesk",
      '{"tickets":[{"id":1,"subject":"a","via":{},"brand_id":1,"submitter_id":2}]}',
      "zendesk",
    ],
    ["Jira's CSV", "Summary,Issue key\na,H-1", "jira"],
    ["Jira's REST", '{"issues":[{"key":"H-1","fields":{"summary":"a","issuetype":{"name":"Bug"}}}]}', "jira"],
    ["Freshservice's CSV", "Ticket Id,Subject,Urgency,Impact\n1,a,Low,Low", "freshservice"],
    [
      "Freshservice's CSV with people and times",
      "Ticket ID,Subject,Source,Requester Name,Requester Email,Agent,Created Time,Resolved Time\n1,a,Email,b,c,d,,",
      "freshservice",
    ],
    [
      "ServiceDesk Plus' CSV",
      "RequestID,Subject,Requester Name,Technician,Created Time,Mode\n1,a,b,c,,Mail",
      "servicedeskplus",
    ],
    [
      "Freshservice's JSON",
      '{"tickets":[{"id":1,"subject":"a","workspace_id":2,"department_id":3}]}',
      "freshservice",
    ],
    [
      "Freshdesk's CSV",
      "Ticket ID,Subject,Product,Survey results,Agent interactions\n1,a,b,c,2",
      "freshdesk",
    ],
    [
      "Freshdesk's JSON",
      '{"id":1,"subject":"a","company_id":2,"product_id":3,"support_email":null}',
      "freshdesk",
    ],
    ["a sheet of one's own", "id,subject,description\n1,a,b", null],
  ])("recognises %s", (_name, text, desk) => {
    expect(mappingOf(text).desk).toBe(desk);
  });

  it("tells where Zendesk keeps what its CSV lacks", () => {
    const { missing } = mappingOf("Summation column,Id,Subject\n1,2,a");
    expect(missing.find(({ field }) => field === "description")?.cost).toContain("export JSON");
  });

  it("knows that comments hold the answer, and that a list was in an envelope", () => {
    const mapping = mappingOf(
      '{"issues":[{"key":"H-1","fields":{"summary":"a","comment":{"comments":[{"body":"b"}]}}}]}',
    );
    expect(mapping.envelope).toBe("issues");
    expect(lacks(mapping)).not.toContain("resolution");
  });

  it("shows the caller's columns, and those that shall mean nothing", () => {
    const { columns } = mappingOf("Titel,subject\na,b", { columns: { Titel: "subject", subject: null } });
    expect(columns.map(({ header, field, used }) => [header, field, used])).toEqual([
      ["Titel", "subject", 1],
      ["subject", null, 0],
    ]);
  });
});
