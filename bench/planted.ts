/**
 * Defects planted in a real knowledge base, and how many of them each rule finds: recall, and what else it tells.
 *   node bench/run.mjs planted <folder>
 * The sentences for agents, the hosts and the versions are written here, by hand and not from the rules; duplicates and contradictions are made
 * of the folder's own articles. Everything is placed by count: two runs are the same.
 */
import type { Outline } from "../src/core/article/outline.ts";
import { articleOutline, parseArticle } from "../src/edge/markdown/index.ts";
import { readArticles, readOutlines } from "../src/edge/node/index.ts";
import { type Article, createSearchIndex } from "../src/index.ts";
import { CHECK_RULES, type CheckTicket, checkArticles } from "../src/view/check/index.ts";

const [folder = "fixtures/articles"] = process.argv.slice(2);
const NOW = "2026-11-29";
const EACH = 12;

const AGENT_LINES = [
  "Ask the caller for the serial number and note it in the ticket.",
  "If that does not help, escalate the ticket to second line.",
  "This page is for internal use only.",
  "Not for customers.",
  "Tell the requester that the change is planned for Monday.",
  "Do not share this article with customers.",
  "Reassign the incident to level 2 with the log attached.",
  "Resolver group: Workplace Berlin.",
  "For agents only: the reset takes two approvals.",
  "Call script: greet, ask for the name, confirm the number.",
  "Inform the caller, then close the call.",
  "When the user is a VIP, ring the duty manager before anything else.",
];
const HOST_LINES = [
  "Open https://wiki.halden.internal/start in the browser.",
  "The files lie under \\\\\\\\fs-berlin01\\\\finance.",
  "Connect to sql07.corp.halden.lan with the usual account.",
  "The proxy is proxy.ams.halden.corp, port 8080.",
  "Ask dc03.ad.halden.intra for the list.",
  "Log in at https://jump.ops.halden.internal.",
  "Copy it from \\\\\\\\nas-osl02\\\\install$.",
  "The printer is prt-3f.oslo.halden.local.",
  "Grafana stands at grafana.mon.halden.internal.",
  "Send the form through intranet.halden.corp/forms.",
  "The licence server is lic01.halden.lan.",
  "See \\\\\\\\sysvol-muc\\\\scripts for the script.",
];

interface Planted {
  readonly rule: string;
  readonly path: string;
  /** Which of several ways, such as how many words were changed. */
  readonly way: string;
}

const { articles: read } = await readArticles(folder);
const { files } = await readOutlines(folder, read);
const bodies = read.filter(
  ({ sections, audience, state }) =>
    audience.includes("public") &&
    state === "published" &&
    wordsOf(sections.map(({ text }) => text).join(" ")).length >= 80,
);
const base = bodies.slice(0, 400);
const texts = new Map(base.map((article, at) => [`kb/p${at}.md`, markdownOf(article)]));
const planted: Planted[] = [];
const tickets: CheckTicket[] = [];
const paths = [...texts.keys()];
const pathAt = (at: number): string => paths[(at * 31) % paths.length]!;
const bodyOf = (path: string): string => texts.get(path)!.replace(/^# .*\n/, "");
const add = (rule: string, path: string, text: string, way = ""): void => {
  texts.set(path, text);
  planted.push({ rule, path, way });
};
const append = (rule: string, at: number, line: string): void =>
  add(rule, pathAt(at), `${texts.get(pathAt(at))!}\n\n${line}\n`);

for (let at = 0; at < EACH; at++) {
  append("agent-words", at, AGENT_LINES[at]!);
  append("internal-host", at + EACH, HOST_LINES[at]!);
  append("dead-image", at + 2 * EACH, `![The screen of step ${at}](img/step-${at}.png)`);
  append("dead-link", at + 3 * EACH, `See [what comes next](next/step-${at}.md).`);
  texts.set(
    `kb/old-${at}.md`,
    `---\nstate: retired\n---\n# Earlier way ${at}\n\n${bodyOf(pathAt(at + 100))}`,
  );
  append("retired-linked", at + 4 * EACH, `See [the earlier way](old-${at}.md).`);
  add(
    "draft-waiting",
    `kb/draft-${at}.md`,
    `---\nstate: draft\nupdated: 2026-06-0${1 + (at % 9)}\n---\n# Way ${at}\n\n${words(60, at)}`,
  );
  texts.set(
    `kb/fresh-${at}.md`,
    `---\nstate: draft\nupdated: 2026-11-20\n---\n# New way ${at}\n\n${words(60, at + 50)}`,
  );
  add(
    "old-version",
    `kb/version-${at}.md`,
    `# Set up Keelbook ${7 + (at % 3)} on device ${at}\n\n${words(60, at + 100)}`,
  );
  texts.set(`kb/same-version-${at}.md`, `# Mend Keelbook 12 on device ${at}\n\n${words(60, at + 150)}`);
  for (const [name, asked] of [
    ["version", "Keelbook 11.2 does not start"],
    ["same-version", "keelbook 12 does not start"],
  ])
    for (let one = 0; one < 4; one++) tickets.push({ text: asked!, articleId: `kb/${name}-${at}` });
  for (const step of [0, 33, 17, 10])
    add(
      "near-duplicate",
      `kb/twin-${step}-${at}.md`,
      twinOf(pathAt(at + 5 * EACH), step, `${at}`),
      step === 0 ? "word for word" : `every ${step}th word changed`,
    );
}
plantContradictions();
texts.set("kb/there.md", `# A picture\n\n${words(60, 999)}\n\n![The sign](img/there.png)\n`);

const all: Article[] = [];
const outlines = new Map<string, Outline>();
for (const [path, text] of texts) {
  const { article } = parseArticle(text, { path });
  if (article === null) continue;
  all.push(article);
  outlines.set(article.id, articleOutline(text, path));
}
const on = Object.fromEntries(
  CHECK_RULES.map(({ name }) => [name, planted.some(({ rule }) => rule === name)]),
);
const check = checkArticles(
  {
    index: createSearchIndex(all, { now: NOW }),
    outlines,
    files: [...files, ...texts.keys(), "kb/img/there.png"],
    tickets,
  },
  { now: NOW, rules: on },
);
const pathsOf = ({ place, related }: (typeof check.findings)[number]): (string | null)[] => [
  place.path,
  ...related.map(({ path }) => path),
];
const isFound = ({ rule, path }: Planted): boolean =>
  check.findings.some((one) => one.rule === rule && pathsOf(one).includes(path));
const ways = [...new Map(planted.map((one) => [`${one.rule} ${one.way}`, one])).values()];
console.table(
  ways.map(({ rule, way }) => {
    const own = planted.filter((one) => one.rule === rule && one.way === way);
    return { rule, way, planted: own.length, found: own.filter(isFound).length };
  }),
);
const besides = check.findings.filter(
  (one) => !planted.some(({ rule, path }) => rule === one.rule && pathsOf(one).includes(path)),
);
console.log(`${check.findings.length} findings, ${besides.length} of them about nothing planted:`);
for (const { rule, place, message } of besides)
  console.log(`  ${rule}: ${place.path} ${message.slice(0, 160)}`);
for (const one of planted.filter((each) => !isFound(each) && each.rule !== "near-duplicate"))
  console.log(
    `missed by ${one.rule}: ${one.path} ${texts.get(one.path)!.trim().split("\n").at(-1)!.slice(0, 120)}`,
  );

/** One section said again in another article, with half of all other articles' words around it, and a number, a no or a name changed. */
function plantContradictions(): void {
  const turns: readonly (readonly [kind: string, said: string, other: string])[] = [
    ["number", "Wait for 15 minutes before you try again.", "Wait for 45 minutes before you try again."],
    ["no", "Restart the device while the sign blinks.", "Do not restart the device while the sign blinks."],
    [
      "name",
      "Then choose Network in the list of settings.",
      "Then choose Connections in the list of settings.",
    ],
  ];
  turns.forEach(([kind, said, other], turn) => {
    for (let at = 0; at < EACH; at++) {
      const passage = words(40, 2000 + turn * 100 + at);
      const page = (line: string, seed: number): string =>
        `# ${titleCase(words(3, seed))}\n\n${words(60, seed + 1)}\n\n## ${titleCase(words(2, 77))}\n\n${passage} ${line} ${words(20, 3000 + turn * 100 + at)}\n`;
      texts.set(`kb/said-${kind}-${at}.md`, page(said, 4000 + turn * 200 + at * 4));
      add("contradiction", `kb/turn-${kind}-${at}.md`, page(other, 6000 + turn * 200 + at * 4), kind);
    }
  });
}

/** The article of a path under another title, with every `step`-th word another of its words; 0 changes none. */
function twinOf(path: string, step: number, name: string): string {
  const own = wordsOf(bodyOf(path));
  let count = 0;
  const text = bodyOf(path).replace(/\p{L}{3,}/gu, (word) => {
    count++;
    return step > 0 && count % step === 0
      ? own[(count * 7) % own.length]!.replace(/[^\p{L}]/gu, "") || word
      : word;
  });
  return `# ${titleCase(words(3, 9000 + step * 100 + Number(name)))}\n${text}`;
}

/** Words of the folder, `count` of them, others for each seed. */
function words(count: number, seed: number): string {
  const from = wordsOf(markdownOf(bodies[(seed * 17) % bodies.length]!)).filter((word) =>
    /^\p{L}{3,}$/u.test(word),
  );
  return Array.from({ length: count }, (_, at) => from[(at * 13 + seed) % from.length]!).join(" ");
}

function titleCase(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

function markdownOf({ title, sections }: Article): string {
  return `# ${title}\n\n${sections.map(({ heading, level, text }) => `${level > 1 ? `## ${heading}\n\n` : ""}${text}`).join("\n\n")}\n`;
}
