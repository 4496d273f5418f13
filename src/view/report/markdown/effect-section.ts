import { changeText, effectSummary, findingWords, newsText, useText, weekText } from "../effect-words.ts";
import type { ArticleNews, EffectRow, EffectTable, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** What is new, and whether it worked; empty where neither is known. */
export function effectSection({ effects, news }: Report, voice: Voice): string {
  if (effects === null && news === null) return "";
  return markdownSection(voice.say("effects.title"), [
    voice.say("effects.lead"),
    news === null ? "" : newsPart(news, voice),
    ...(effects === null ? [] : effectPart(effects, voice)),
  ]);
}

function newsPart(news: ArticleNews, voice: Voice): string {
  const listed = [
    ...news.added.map((row) => ({ ...row, kind: voice.say("news.new") })),
    ...news.changed.map((row) => ({ ...row, kind: voice.say("news.changed") })),
  ].slice(0, MAXIMUM_ROWS);
  const rows = listed.map(
    ({ article, kind, tickets }) =>
      `- ${voice.say("news.row", { article: articleText(article), kind, tickets })}`,
  );
  return [newsText(news, voice), ...(rows.length === 0 ? [] : [rows.join("\n")])].join("\n\n");
}

const MAXIMUM_ROWS = 25;

function effectPart(effects: EffectTable, voice: Voice): string[] {
  const early = effects.rows.filter(({ finding }) => finding === "too-early");
  const told = effects.rows.filter(({ finding }) => finding !== "too-early");
  return [
    effectSummary(effects, voice),
    ...(told.length === 0 ? [] : toldPart(told, voice)),
    earlyText(early, voice),
  ];
}

/** Named only: there is nothing to say of them yet. */
function earlyText(early: readonly EffectRow[], voice: Voice): string {
  const named = early.map((row) => `${articleText(row.article)}, ${changeText(row, voice)}`).join("; ");
  return early.length === 0 ? "" : voice.say("effects.earlyInWords", { articles: named });
}

function toldPart(told: readonly EffectRow[], voice: Voice): string[] {
  const rows = told.map((row) => {
    const { name, grounds } = findingWords(row, voice);
    return [
      articleText(row.article),
      changeText(row, voice),
      weekText(row, voice),
      `**${name}.** ${grounds}.`,
      useText(row, voice),
    ];
  });
  const columns = [
    voice.say("head.article"),
    voice.say("effects.change"),
    voice.say("effects.weeksInWords"),
    voice.say("effects.finding"),
    voice.say("effects.portal"),
  ];
  return [
    markdownTable(
      columns.map((head) => ({ head })),
      rows,
    ),
    voice.say("effects.caution"),
  ];
}
