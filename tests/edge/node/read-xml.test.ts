import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { mergeBatches, type TicketBatch } from "../../../src/core/ticket/index.ts";
import { readTickets } from "../../../src/edge/node/index.ts";

async function read(xml: string, size = 7, path = "export.xml"): Promise<TicketBatch> {
  const pieces = xml.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
  const batches: TicketBatch[] = [];
  for await (const batch of readTickets(Readable.from(pieces), { path, pseudonymOf: (name) => name }))
    batches.push(batch);
  return mergeBatches(batches);
}

const SERVICENOW = `<?xml version="1.0" encoding="UTF-8"?>
<unload unload_date="2026-03-20 10:00:00">
<incident action="INSERT_OR_UPDATE">
<number>INC0010001</number>
<short_description>Badge does not open the gate</short_description>
<description>My badge is dead &amp; the gate &lt;north&gt; stays shut.</description>
<caller_id display_value="Mia Test">62826bf03710200044e0bfc8bcbe5df1</caller_id>
<opened_at>2026-03-14 09:05:00</opened_at>
<close_notes/>
</incident>
<incident action="INSERT_OR_UPDATE">
<number>INC0010002</number>
<short_description>Badge again</short_description>
<description><![CDATA[<p>still <b>dead</b></p>]]></description>
<state display_value="Canceled">8</state>
<opened_at>2026-03-15 09:05:00</opened_at>
</incident>
</unload>`;

const JIRA = `<rss version="0.92"><channel><title>Help desk</title><link>https://jira.example</link><description>An XML feed</description><language>en</language>
<item><title>[HD-1] The gate is shut</title><link>https://jira.example/HD-1</link><key id="10001">HD-1</key><summary>The gate is shut</summary>
<description>&lt;p&gt;My badge is dead.&lt;/p&gt;</description><status id="6">Closed</status><reporter username="mia">Mia Test</reporter><assignee username="ag">Agent One</assignee>
<created>Sat, 14 Mar 2026 09:05:00 +0000</created>
<comments><comment id="1" author="mia" created="Sat, 14 Mar 2026 10:05:00 +0000">Still dead</comment><comment id="2" author="ag" created="Sat, 14 Mar 2026 11:05:00 +0000">&lt;p&gt;Charge it at the door.&lt;/p&gt;</comment></comments></item>
</channel></rss>`;

const ITOP = `<Set><UserRequest id="112"><ref>R-000112</ref><title>Mailbox full</title><description>I cannot send mail.</description><start_date>2026-03-14 09:05:00</start_date><status>closed</status><caller_id_friendlyname>Mia Test</caller_id_friendlyname><solution>Archive turned on</solution></UserRequest></Set>`;

const ZENDESK = `<tickets type="array" count="1"><ticket><nice-id type="integer">35</nice-id><subject>Camera</subject><description>My camera is black</description><created-at type="datetime">2026-03-14T09:05:00Z</created-at>
<comments type="array"><comment><author-id type="integer">9</author-id><is-public type="boolean">true</is-public><value>Open the shutter</value></comment><comment><author-id type="integer">9</author-id><is-public type="boolean">false</is-public><value>shut</value></comment></comments></ticket></tickets>`;

describe("readTickets of XML", () => {
  it.each([3, 64, 100_000])("reads ServiceNow's in pieces of %i characters", async (size) => {
    const { tickets, issues, rows } = await read(SERVICENOW, size);
    expect(issues).toEqual([]);
    expect(rows).toBe(2);
    expect(tickets[0]).toMatchObject({
      id: "INC0010001",
      subject: "Badge does not open the gate",
      description: "My badge is dead & the gate <north> stays shut.",
      createdAt: "2026-03-14T09:05:00.000Z",
    });
    expect(tickets[0]!.requester).not.toBeNull();
    expect(tickets[1]).toMatchObject({ description: "still dead", status: "Canceled" });
  });

  it("reads a feed of Jira, whose channel has a title too, and its comments", async () => {
    const { tickets } = await read(JIRA);
    expect(tickets).toHaveLength(1);
    expect(tickets[0]).toMatchObject({
      id: "HD-1",
      subject: "The gate is shut",
      description: "My badge is dead.",
      resolutionText: "Charge it at the door.",
      createdAt: "2026-03-14T09:05:00.000Z",
      status: "Closed",
    });
  });

  it("reads objects of iTop, whose id is an attribute", async () => {
    const { tickets } = await read(ITOP);
    expect(tickets[0]).toMatchObject({
      id: "R-000112",
      subject: "Mailbox full",
      resolutionText: "Archive turned on",
    });
  });

  it("reads lists of types", async () => {
    const { tickets } = await read(ZENDESK);
    expect(tickets[0]).toMatchObject({ subject: "Camera", description: "My camera is black" });
  });

  it("names the line of a record in which it begins", async () => {
    const { issues, rejectedRows } = await read(SERVICENOW.replace("INC0010002", ""));
    expect(rejectedRows).toBe(1);
    expect(issues.at(-1)).toMatchObject({ code: "ticket-id-missing", line: 11 });
  });

  it("expands no entity that the file declares, and looks at nothing outside of it", async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
<x><incident><number>INC1</number><short_description>Gate &b; &f;</short_description><description>shut</description></incident></x>`;
    const { tickets } = await read(laughs);
    expect(tickets[0]!.id).toBe("INC1");
    expect(tickets[0]!.subject).not.toMatch(/haha|root/);
  });

  it.each([
    [
      "a page of HTML",
      "<!doctype html><html><head><title>x</title></head><body><p>Hello there, this is a page of the portal</p></body></html>",
    ],
    [
      "XML without tickets",
      `<?xml version="1.0"?><settings><colour>red</colour><size>12</size><font>sans</font><weight>bold</weight></settings>`,
    ],
  ])("says of %s that it holds none", async (_, text) => {
    const { tickets, issues } = await read(text);
    expect(tickets).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["file-markup"]);
  });

  it("reads what is there of a file that was cut off", async () => {
    const { tickets } = await read(SERVICENOW.slice(0, SERVICENOW.indexOf("</unload>") - 60));
    expect(tickets.map(({ id }) => id)).toEqual(["INC0010001"]);
  });
});

describe("XML that is a table", () => {
  const row = (...cells: readonly string[]) =>
    `<Row>${cells.map((cell) => `<Cell><Data ss:Type="String">${cell}</Data></Cell>`).join("")}</Row>\n`;
  const pair = (name: string, value: string) =>
    `<parameter><name>${name}</name><value>${value}</value></parameter>`;

  it("reads a sheet of Excel 2003, below its title", async () => {
    const { tickets, rejectedRows } = await read(
      `<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
${row("Tickets of March")}${row("Number", "Subject", "Description")}${row("T1", "Gate is shut", "The north gate stays shut")}<Row><Cell><Data>T2</Data></Cell><Cell ss:Index="3"><Data>Nothing opens</Data></Cell></Row>
</Table></Worksheet></Workbook>`,
    );
    expect(rejectedRows).toBe(0);
    expect(tickets.map(({ id, subject, description }) => [id, subject, description])).toEqual([
      ["T1", "Gate is shut", "The north gate stays shut"],
      ["T2", "", "Nothing opens"],
    ]);
  });

  it("reads rows whose cells have the column as an attribute", async () => {
    const cell = (name: string, text: string) => `<field name="${name}">${text}</field>`;
    const { tickets } = await read(
      `<?xml version="1.0"?>\n<resultset><row>${cell("id", "41")}${cell("subject", "Gate is shut")}${cell("description", "The north gate")}</row></resultset>`,
    );
    expect(tickets.map(({ id, subject, description }) => [id, subject, description])).toEqual([
      ["41", "Gate is shut", "The north gate"],
    ]);
  });

  it("reads records of names and values", async () => {
    const { tickets } = await read(
      `<?xml version="1.0"?>\n<API><response><Details><record>${pair("workorderid", "41")}${pair("subject", "Gate is shut")}${pair("description", "The north gate")}</record><record>${pair("workorderid", "42")}${pair("subject", "Lamp")}</record></Details></response></API>`,
    );
    expect(tickets.map(({ id, subject, description }) => [id, subject, description])).toEqual([
      ["41", "Gate is shut", "The north gate"],
      ["42", "Lamp", ""],
    ]);
  });
});
