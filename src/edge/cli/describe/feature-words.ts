import type { Explanation } from "../../../index.ts";

type Grounds = NonNullable<Explanation["grounds"]>;

/** The features of an article in plain words. */
export const ARTICLE_WORDS: Readonly<
  Record<Grounds["articles"][number]["features"][number]["feature"], string>
> = {
  wholeArticle: "the whole article has the ticket's words",
  names: "title, aliases and questions have them",
  bestSection: "one section has them",
  bestSentence: "one sentence comes near",
  titleCoverage: "the ticket has the title's words",
  wordPairs: "words that stand side by side in both",
  category: "same product, category or tag",
  votes: "it closed similar tickets",
  nearest: "it closed the most similar ticket",
  wordingVotes: "it closed tickets that are worded alike",
  wordingNearest: "it closed the ticket that is worded most alike",
  profile: "all tickets that it closed sound alike",
  habit: "it closes tickets often",
  lately: "it closed tickets in the days before",
};

/** The features of a ticket in plain words. */
export const TICKET_WORDS: Readonly<Record<Grounds["probability"]["features"][number]["feature"], string>> = {
  strength: "strength of the best article",
  lead: "its lead over the sixth",
  bestSentence: "one of its sentences comes near",
  solvedNearby: "the ten most similar tickets were closed with an article",
  farFromUnsolved: "unlike any ticket closed without an article",
  likeSolved: "worded like a ticket closed with an article",
  unlikeUnsolved: "not worded like any ticket closed without an article",
  phraseRegression: "put like tickets closed with an article",
  categorySolved: "its category is closed with articles",
  asksHow: "it asks how to do something",
  length: "length of the ticket",
};
