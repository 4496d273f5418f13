import type { Article } from "../../../src/core/article/article.ts";
import type { AskedTicket } from "../../../src/core/history/recall.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import type { Analyzer } from "../../../src/core/text/analyzer.ts";
import { dayOf } from "../../../src/core/ticket/day-of.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticketPhrases } from "../../../src/core/ticket/ticket-phrases.ts";
import { ticketTerms } from "../../../src/core/ticket/ticket-terms.ts";
import { PLAIN_THRESHOLDS } from "../../../src/core/verdict/choose-thresholds.ts";
import type { Model } from "../../../src/core/verdict/model.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

/** A ticket as the history is asked about it. */
export const asked = (ticket: Ticket, analyzer: Analyzer): AskedTicket => ({
  ...ticketTerms(ticket, analyzer),
  phrases: ticketPhrases(ticket),
  day: dayOf(ticket),
});

export const NOW = "2026-06-15";

/** Numbers for tests only, so that refitting the default model moves no test of what the numbers are used for. */
export const TEST_MODEL: Model = {
  format: "level-zero-model",
  version: 2,
  name: "test",
  trainedOn: "nothing",
  labels: 0,
  solvableLabels: 0,
  ranking: {
    wholeArticle: 6,
    names: 5,
    bestSection: 7,
    bestSentence: 3,
    titleCoverage: 2,
    wordPairs: 2,
    category: 2,
    votes: 9,
    nearest: 3,
    wordingVotes: 0,
    wordingNearest: 0,
    profile: 3,
    habit: 1,
    lately: 0,
  },
  solvability: { intercept: -3, coefficients: { strength: 9, solvedNearby: 4 } },
  calibration: { method: "none" },
  claims: null,
  thresholds: PLAIN_THRESHOLDS,
  measures: null,
};

/** Articles of eight topics that share hardly a word. */
export function officeArticles(): Article[] {
  return [
    [
      "password",
      "Reset your password",
      "Open the account page. Choose reset password. Type a new password twice.",
    ],
    ["vpn", "Connect to the VPN", "Start the tunnel client. Sign in and wait until the tunnel is green."],
    ["printer", "Clear a paper jam", "Open the rear flap of the printer. Pull the jammed paper out slowly."],
    [
      "badge",
      "Report a lost badge",
      "Tell reception that your badge is lost. A blocked badge opens no door.",
    ],
    ["mailbox", "Mailbox is full", "Empty deleted items. Archive old mail. The quota is fifty gigabytes."],
    ["roaming", "Data roaming abroad", "Switch data roaming on. Restart the phone after landing."],
    [
      "leave",
      "Carry over holiday leave",
      "Ask your manager before December. Unused leave days lapse in April.",
    ],
    [
      "keelbook",
      "Keelbook record is locked",
      "Close the record on the other computer. The lock lifts after ten minutes.",
    ],
  ].map(([id, title, text]) =>
    makeArticle({ id: id!, title: title!, body: { "": text!, Steps: `${title}: ask nobody.` } }),
  );
}

export const officeIndex = (articles: readonly Article[] = officeArticles()): SearchIndex =>
  createSearchIndex(articles, { now: NOW });

export const office = (id: string, subject: string, more: Partial<Ticket> = {}): Ticket =>
  makeTicket({ id, subject, ...more });

/** A ticket that the named article answers without doubt: its own words. */
export const ticketAbout = (articles: readonly Article[], id: string, more: Partial<Ticket> = {}): Ticket => {
  const article = articles.find((one) => one.id === id)!;
  return office(`about ${id}`, article.title, { description: article.sections[0]!.text, ...more });
};
