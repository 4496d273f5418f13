import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Stands in the text of an article for agents, and in nothing else. */
export const HIDDEN_TEXT = "zanzibarium";
/** Stands in the resolved tickets of a board, and in nothing else. */
export const HIDDEN_WORD = "quixotrope";

/** Writes a small desk with every file that the pages name, in `parent/desk`; returns that folder. */
export function openDesk(parent: string): string {
  const folder = join(parent, "desk");
  for (const [name, text] of Object.entries({ ...ARTICLES, ...exportsOf(), ...OTHERS })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of ["drafts", "public", "redacted"]) mkdirSync(join(folder, name), { recursive: true });
  return folder;
}

const ARTICLES = {
  "kb/network/vpn.md":
    "---\ntitle: Connect to the VPN\n---\n\n# Connect to the VPN\n\nClick the lighthouse, then sign in. It works in hotels too.\n",
  "kb/jam.md": "# Clear a paper jam\n\nOpen the tray of the printer and pull the paper out.\n",
  "kb/runbook.md": `---\naudience: agents\n---\n# VPN drops: runbook\n\nTurn the ${HIDDEN_TEXT} valve of the vpn.\n`,
  "kb/draft.md": `---\ndraft: true\n---\n# VPN in hotels\n\nThe vpn needs the ${HIDDEN_TEXT} portal.\n`,
  "../main/kb/jam.md": "# Clear a paper jam\n\nOpen the tray of the printer.\n",
};

/** Tickets of earlier months, and those of this one: half of them were closed with an article. */
function exportsOf(): Record<string, string> {
  const solved = Array.from({ length: 24 }, (_, at) => [
    { ...solvedBy("network/vpn", at), id: `S${at}`, subject: `vpn drops every hour ${at}` },
    {
      ...solvedBy("network/vpn", at),
      id: `B${at}`,
      subject: `${HIDDEN_WORD} merger vpn`,
      audiences: "board",
    },
  ]).flat();
  const tickets = Array.from({ length: 12 }, (_, at) => ({
    id: `T${at}`,
    subject: at % 2 === 0 ? `vpn drops ${at}` : `coffee machine leaks ${at}`,
    createdAt: "2026-10-01",
    linkedArticles: at % 2 === 0 ? "network/vpn" : "",
  }));
  const ofPortal = tickets.map(({ id, subject }) => ({
    "Ticket title": subject,
    Details: "",
    Team: "IT",
    id,
  }));
  const names = ["tickets", "march", "april", "2026-03", "2026-04"];
  return {
    ...Object.fromEntries(names.map((name) => [`${name}.csv`, toCsv(tickets)])),
    "other-columns.csv": toCsv(ofPortal),
    "portal-tickets.jsonl": toLines(tickets),
    "solved.csv": toCsv(solved),
    "solved.jsonl": toLines(solved),
    "solved.json": JSON.stringify(solved),
    "labelled.jsonl": toLines(tickets.map((ticket, at) => ({ ...ticket, label: labelOf(at % 2 === 0) }))),
  };
}

type Row = Readonly<Record<string, unknown>>;

const solvedBy = (linkedArticles: string, at: number): Row => ({
  linkedArticles,
  audiences: "",
  createdAt: `2026-0${1 + (at % 9)}-01`,
});

const labelOf = (solvable: boolean): Row => ({ solvable, articleIds: solvable ? ["network/vpn"] : [] });

const toLines = (rows: readonly Row[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

/** No value has a comma or a quote. */
function toCsv(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!);
  return [columns.join(), ...rows.map((row) => columns.map((column) => row[column]).join())].join("\n");
}

/** Three people who searched in vain, and one whom an article did not help. */
const EVENTS = [
  ...["a", "b", "c"].map((session) => ({
    type: "search",
    session,
    query: "coffee machine",
    hits: 0,
    filters: {},
  })),
  { type: "feedback", session: "d", articleId: "jam", answer: "no", query: "paper", comment: null },
]
  .map((event) => `${JSON.stringify({ at: "2026-10-01T08:00:00Z", ...event })}\n`)
  .join("");
const DRAFT = "# VPN drops in hotels\n\nSign in to the portal of the hotel first.\n";

const OTHERS = {
  "drafts/vpn-drops-in-hotels.md": DRAFT,
  "drafts/esim-on-a-ship-1f2e3d.md": DRAFT,
  "portal-events.jsonl": EVENTS,
  "events.jsonl": EVENTS,
  "desk.yaml": "language: en\n",
  "desk.key": "0123456789abcdef0123456789abcdef\n",
  "golden.yaml": "- question: paper jam\n  find: jam\n",
  "kb_knowledge.json": JSON.stringify([
    {
      number: "KB0010002",
      short_description: "Reset the VPN client",
      text: "<p>Quit it.</p>",
      workflow_state: "published",
    },
  ]),
};
