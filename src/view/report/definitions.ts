/** One number of the report and what it means. */
export interface Definition {
  readonly term: string;
  readonly text: string;
}

/** How every number of the report is defined; each formatter prints these words beside the numbers or at the end. */
export const definitions: {
  readonly levelZeroRate: Definition;
  readonly potentialRate: Definition;
  readonly auditedRate: Definition;
  readonly answeredRate: Definition;
  readonly estimatedRate: Definition;
  readonly decidedRate: Definition;
  readonly unsure: Definition;
  readonly interval: Definition;
  readonly scored: Definition;
  readonly gap: Definition;
  readonly pareto: Definition;
  readonly probability: Definition;
  readonly smallGroup: Definition;
  readonly auroc: Definition;
  readonly calibrationError: Definition;
} = {
  levelZeroRate: {
    term: "Level-zero rate",
    text: "The share of scored tickets that are solvable: customers could have solved them from articles alone, without an agent. Solvable ÷ (all tickets − excluded).",
  },
  potentialRate: {
    term: "Potential level-zero rate",
    text: "The level-zero rate if every answer that exists were also published, in date and findable. Level-zero rate + (not visible + outdated + not findable) ÷ (all tickets − excluded), at most 100 %. Nothing has to be written for it.",
  },
  auditedRate: {
    term: "Audited rate",
    text: "The level-zero rate as people find it. They judged a random sample without knowing what was said of the tickets; the estimate for all scored tickets was then corrected by the differences they found (stratified difference estimator, prediction-powered inference). It is right on average whatever the model is worth, and its interval covers the model's mistakes too. It does not cover mistakes of the people.",
  },
  answeredRate: {
    term: "Answered by an article",
    text: "The sum of the scored tickets' calibrated probabilities ÷ scored tickets: an article that the requester may see answers them, whether or not their words find it.",
  },
  estimatedRate: {
    term: "Answered and found",
    text: "The sum of the scored tickets' calibrated probabilities, 0 for those that are not findable, ÷ scored tickets: an article answers them, and search shows it for their own words. Each ticket counts by its chance, so no threshold moves it. It is the level-zero rate where the model was fitted on labels of this desk.",
  },
  decidedRate: {
    term: "Named with confidence",
    text: "Tickets with the outcome solvable ÷ scored tickets. Their probability reaches the threshold, so that few of them are named wrongly; those with a smaller chance are not among them, and the share is mostly below the true rate. It is the level-zero rate only where the model knows no labels of this desk.",
  },
  unsure: {
    term: "Unsure",
    text: "Scored tickets whose probability lies between the two thresholds. Answered and found counts them by their chance; among the tickets named with confidence they are not.",
  },
  interval: {
    term: "95 % interval",
    text: "How far the share could lie from the true one because only these tickets were seen. Of an estimate: the Poisson-binomial interval of a sample, by the normal approximation (Hodges and Le Cam 1960). Of a counted share: the Wilson score interval (Wilson 1927). Neither covers mistakes of the model; the interval of an audited rate does.",
  },
  scored: {
    term: "Scored tickets",
    text: "All tickets that were read, minus those that a named rule excluded. Every rate has them as its denominator.",
  },
  gap: {
    term: "Gap",
    text: "A group of tickets about one problem that no article solves. Its cause says what to do: write or mend an article, or report a defect, route it, automate it.",
  },
  pareto: {
    term: "80 % line",
    text: "Gaps are sorted by the tickets that an article can win. The line shows how many of the first gaps hold 80 % of them.",
  },
  probability: {
    term: "Probability",
    text: "The calibrated chance that an article which this requester can see would have solved the ticket, from 0 to 1.",
  },
  smallGroup: {
    term: "Small group",
    text: "A group with few scored tickets. Its rate can change a lot with a handful of tickets: do not rank by it. Of a handful of tickets no rate is printed at all.",
  },
  auroc: {
    term: "AUROC",
    text: "Area under the ROC curve on held-out labelled tickets: how often a solvable ticket gets a higher probability than an unsolvable one. 0.5 is chance, 1 is perfect.",
  },
  calibrationError: {
    term: "Calibration error",
    text: "Expected calibration error on held-out labelled tickets: how far the probabilities lie from the shares that came true, on average. 0 is perfect.",
  },
};
