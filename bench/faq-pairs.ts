/**
 * Makes a labelled set of a public file of questions and their answers, by the protocol of the others: a third of the answers is taken out, as articles that
 * are missing; six in ten questions are the history, the others are judged. All by hash, so that two runs are the same.
 *   node bench/run.mjs faq-pairs <query_answer_pairs.json> <folder to write>
 * The file is a list of { query_type: "faq" | "user_query", question, answer }, as ML-Recipes/BERT-FAQ on GitHub has it in data/CovidFAQ.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

interface Pair {
  readonly query_type: string;
  readonly question: string;
  readonly answer: string;
}

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  console.error("usage: node bench/run.mjs faq-pairs <query_answer_pairs.json> <folder to write>");
  process.exit(2);
}
const pairs = JSON.parse(readFileSync(file, "utf8")) as readonly Pair[];
const titles = new Map(
  pairs.flatMap(({ query_type, question, answer }) =>
    query_type === "faq" ? [[answer, question.trim()] as const] : [],
  ),
);
const ids = new Map([...titles].map(([answer, title]) => [answer, idOf(title)]));

mkdirSync(join(folder, "articles"), { recursive: true });
for (const [answer, id] of ids)
  if (!isOut(id)) {
    const text = answer.replace(/\[\[.*?\]\]/gs, "");
    const page = `---\ntitle: ${JSON.stringify(titles.get(answer))}\n---\n\n${text}\n`;
    writeFileSync(join(folder, "articles", `${id}.md`), page);
  }

const history: object[] = [];
const test: object[] = [];
const asked = new Set<string>();
for (const { query_type, question, answer } of pairs) {
  const subject = question.trim();
  const article = ids.get(answer);
  if (query_type !== "user_query" || article === undefined || asked.has(subject.toLowerCase())) continue;
  asked.add(subject.toLowerCase());
  const ticket = { id: `q${asked.size}`, subject, description: "" };
  const solvable = !isOut(article);
  const articleIds = solvable ? [article] : [];
  if (hashOf(subject) % 10 < 6) history.push({ ...ticket, linkedArticles: articleIds });
  else {
    const kind = solvable ? "solvable" : "gap";
    test.push({ ...ticket, label: { solvable, articleIds, gapId: solvable ? null : article, kind } });
  }
}
for (const [name, tickets] of Object.entries({ history, test }))
  writeFileSync(
    join(folder, `${name}.jsonl`),
    tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join(""),
  );
console.log(`${ids.size} articles, ${history.length} resolved tickets, ${test.length} to judge`);

function isOut(id: string): boolean {
  return hashOf(id) % 3 === 0;
}

function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

function hashOf(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16);
}
