import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { mendWording } from "../wording.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Answers that exist but do not reach the customer. */
export function mendingSection({ mending }: Report, voice: Voice): string {
  return markdownSection(voice.say("mending.title"), [
    mending.length === 0 ? voice.say("mending.none") : mendingTable(mending, voice),
  ]);
}

/** Articles that answer, and how the knowledge base stands. */
export function articleSection({ answering, health }: Report, voice: Voice): string {
  return markdownSection(voice.say("head.articles"), [
    `### ${voice.say("answering.title")}`,
    answering.total === 0 ? voice.say("answering.none") : answeringTable(answering, voice),
    `### ${voice.say("health.title")}`,
    healthSentence(health, voice),
  ]);
}

function mendingTable(mending: Report["mending"], voice: Voice): string {
  return markdownTable(
    [
      { head: voice.say("head.article") },
      { head: voice.say("head.reason") },
      { head: voice.say("head.action") },
      { head: voice.say("head.tickets"), numeric: true },
    ],
    mending.map((row) => {
      const { name, action } = mendWording(row, voice);
      return [articleText(row.article), name, action, voice.count(row.tickets)];
    }),
  );
}

function answeringTable({ rows }: Report["answering"], voice: Voice): string {
  return markdownTable(
    [
      { head: voice.say("head.article") },
      { head: voice.say("head.tickets"), numeric: true },
      { head: voice.say("answering.shareOfSolvable"), numeric: true },
      { head: voice.say("answering.words") },
    ],
    rows.map(({ article, tickets, share, terms }) => [
      articleText(article),
      voice.count(tickets),
      voice.percent(share),
      escapeMarkdown(terms.join(", ")),
    ]),
  );
}

function healthSentence(health: Report["health"], voice: Voice): string {
  const { articles, expired, notYetValid, reviewOverdue, restricted, neverNamed } = health;
  const states = health.states.map(({ state, count }) => voice.say(`health.state.${state}`, { n: count }));
  const counts = { articles, expired, notYetValid, reviewOverdue, restricted, neverNamed: neverNamed.count };
  return voice.say("health.sentence", { states: states.join(", "), ...counts });
}
