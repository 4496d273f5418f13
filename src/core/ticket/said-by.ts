import type { TicketField } from "./columns.ts";
import { yesOrNo } from "./desk-label.ts";
import { listOf, textOf } from "./field-value.ts";
import { areMessages } from "./to-message.ts";

/** A cell, its heading and what the heading means. */
interface Cell {
  readonly field: TicketField;
  readonly header: string;
  readonly value: unknown;
}

/**
 * What a cell says where columns of one name are kept in two ways. Zammad calls the messages of a ticket its articles: they are no links.
 * "KB used" is ticked at one desk and names the article at another, "Resolved via KB" too.
 */
export function saidBy({ field, header, value }: Cell): TicketField {
  if (field === "linkedArticles") {
    if (areMessages(value)) return "comments";
    return isTick(value, header) ? "viaArticle" : field;
  }
  return field === "viaArticle" && listOf(value).some(isArticleNumber) ? "linkedArticles" : field;
}

/** A "1" may be an article's id, but where the heading asks whether one was used. */
function isTick(value: unknown, header: string): boolean {
  return yesOrNo(value) !== null && (/used\W*$/i.test(header) || !/^\s*\d\s*$/.test(textOf(value)));
}

/** "KB0010023", "kb-12", an address: no word that a desk puts in place of yes or no. */
function isArticleNumber(text: string): boolean {
  return /^https?:|^[a-z]{2,}[-_ ]?\d+/i.test(text);
}
