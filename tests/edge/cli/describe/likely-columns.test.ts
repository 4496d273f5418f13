import { expect, it } from "vitest";
import type { TicketMapping } from "../../../../src/core/ticket/index.ts";
import { likelyColumns } from "../../../../src/edge/cli/describe/likely-columns.ts";

const missing = (fields: readonly string[]) => fields.map((field) => ({ field, cost: "" }));
const columns = (headers: readonly string[]) => headers.map((header) => ({ header, field: null, filled: 1 }));
const ALL = ["createdAt", "description", "linkedArticles", "audiences"];

it.each<[string[], string[], string[]]>([
  [
    ["Kundengruppe", "Ausgangsnachricht", "Wissensartikel (neu)", "Ort"],
    ALL,
    ["description=Ausgangsnachricht", "linkedArticles=Wissensartikel (neu)", "audiences=Kundengruppe"],
  ],
  [["Aufgenommen", "Datei"], ALL, ["createdAt=Aufgenommen"]],
  [["Screenshot", "Anfragetyp", "Queue"], ALL, []],
  [["Text der Anfrage"], ["createdAt"], []],
  [
    ["Mensaje inicial", "Fecha de registro"],
    ALL,
    ["createdAt=Fecha de registro", "description=Mensaje inicial"],
  ],
  // ServiceNow's flag asks for an article to be written: "false" at every ticket is no link.
  [["knowledge", "made_sla"], ALL, []],
  [["Resolved with knowledge?"], ALL, []],
  [["Knowledge", "KB number"], ALL, ["linkedArticles=KB number"]],
  [["User group"], ["audiences"], ["audiences=User group"]],
])("%j", (headers, lacking, found) => {
  const mapping = { columns: columns(headers), missing: missing(lacking) } as unknown as TicketMapping;
  expect(likelyColumns(mapping).map(({ field, header }) => `${field}=${header}`)).toEqual(found);
});
