import {
  changeText,
  EFFECT_CAUTION,
  EFFECT_LEAD,
  effectSummary,
  findingWords,
  newsText,
  useText,
  weekText,
} from "../effect-words.ts";
import { formatCount } from "../format-number.ts";
import type { ArticleNews, EffectRow, EffectTable, Report } from "../report.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** What is new, and whether it worked; empty where neither is known. */
export function effectSection({ effects, news }: Report): string {
  if (effects === null && news === null) return "";
  return markdownSection("Did the articles work?", [
    EFFECT_LEAD,
    news === null ? "" : newsPart(news),
    ...(effects === null ? [] : effectPart(effects)),
  ]);
}

function newsPart(news: ArticleNews): string {
  const listed = [
    ...news.added.map((row) => ({ ...row, kind: "new" })),
    ...news.changed.map((row) => ({ ...row, kind: "changed" })),
  ].slice(0, MAXIMUM_ROWS);
  const rows = listed.map(
    ({ article, kind, tickets }) => `- ${articleText(article)}: ${kind}, answers ${formatCount(tickets)}`,
  );
  return [newsText(news), ...(rows.length === 0 ? [] : [rows.join("\n")])].join("\n\n");
}

const MAXIMUM_ROWS = 25;

function effectPart(effects: EffectTable): string[] {
  const early = effects.rows.filter(({ finding }) => finding === "too-early");
  const told = effects.rows.filter(({ finding }) => finding !== "too-early");
  return [effectSummary(effects), ...(told.length === 0 ? [] : toldPart(told)), earlyText(early)];
}

/** Named only: there is nothing to say of them yet. */
function earlyText(early: readonly EffectRow[]): string {
  const named = early.map((row) => `${articleText(row.article)}, ${changeText(row)}`).join("; ");
  return early.length === 0 ? "" : `Too early to tell: ${named}.`;
}

function toldPart(told: readonly EffectRow[]): string[] {
  const rows = told.map((row) => {
    const { name, grounds } = findingWords(row);
    return [
      articleText(row.article),
      changeText(row),
      weekText(row),
      `**${name}.** ${grounds}.`,
      useText(row),
    ];
  });
  const columns = ["Article", "Change", "Week before → after", "Finding", "On the portal since"];
  return [
    markdownTable(
      columns.map((head) => ({ head })),
      rows,
    ),
    EFFECT_CAUTION,
  ];
}
