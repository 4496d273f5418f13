/** Factors of the parts of an article, > 0. Worth changing only with labelled queries at hand. */
export interface Boosts {
  /** Titles, aliases, questions, symptoms, keywords. */
  readonly name: number;
  /** Headings of the sections; tags, product and category. */
  readonly heading: number;
  /** Text of the sections; summary. */
  readonly text: number;
}

/** Chosen among few round numbers on the histories of stackfaq, hint3 and sumo-thunderbird (968 subjects as queries). */
export const DEFAULT_BOOSTS: Boosts = { name: 2, heading: 0.5, text: 1 };
