/**
 * Makes a labelled set for each course of a public file of answers and questions to them, by the protocol of the others: a quarter of the answers is taken out,
 * as articles that are missing; four in ten questions are the history, the others are judged. All by hash, so that two runs are the same.
 *   node bench/run.mjs course-faq <documents-with-ids.json> <ground-truth-data.csv> <folder to write>
 * The files are those of DataTalksClub/llm-zoomcamp on GitHub, in 06-best-practices: answers of the courses' helpers, five questions to each by a language model.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

interface Answer {
  readonly id: string;
  readonly course: string;
  readonly question: string;
  readonly text: string;
}

interface Asked {
  readonly question: string;
  readonly course: string;
  readonly document: string;
}

const [answersFile, questionsFile, folder] = process.argv.slice(2);
if (answersFile === undefined || questionsFile === undefined || folder === undefined) {
  console.error("usage: node bench/run.mjs course-faq <documents.json> <questions.csv> <folder to write>");
  process.exit(2);
}
const answers = JSON.parse(readFileSync(answersFile, "utf8")) as readonly Answer[];
const questions = parse(readFileSync(questionsFile), { columns: true }) as readonly Asked[];
for (const course of new Set(answers.map((answer) => answer.course))) writeSet(course);

function writeSet(course: string): void {
  const own = answers.filter((answer) => answer.course === course);
  const ids = new Set(own.map(({ id }) => id));
  const place = join(folder!, course);
  mkdirSync(join(place, "articles"), { recursive: true });
  for (const { id, question, text } of own) {
    const page = `---\ntitle: ${JSON.stringify(question)}\n---\n\n${text.trim()}\n`;
    if (!isOut(id)) writeFileSync(join(place, "articles", `${id}.md`), page);
  }
  const history: object[] = [];
  const test: object[] = [];
  const asked = questions.filter((one) => one.course === course && ids.has(one.document));
  for (const [at, { question: subject, document }] of asked.entries()) {
    const ticket = { id: `q${at + 1}`, subject, description: "" };
    const solvable = !isOut(document);
    const articleIds = solvable ? [document] : [];
    const label = {
      ...{ solvable, articleIds },
      gapId: solvable ? null : document,
      kind: solvable ? "solvable" : "gap",
    };
    if (hashOf(subject) % 10 < 4) history.push({ ...ticket, linkedArticles: articleIds });
    else test.push({ ...ticket, label });
  }
  for (const [name, tickets] of Object.entries({ history, test }))
    writeFileSync(
      join(place, `${name}.jsonl`),
      tickets.map((ticket) => `${JSON.stringify(ticket)}\n`).join(""),
    );
  console.log(`${course}: ${own.length} answers, ${history.length} resolved, ${test.length} to judge`);
}

function isOut(id: string): boolean {
  return hashOf(id) % 4 === 0;
}

function hashOf(text: string): number {
  return Number.parseInt(createHash("sha256").update(text).digest("hex").slice(0, 8), 16);
}
