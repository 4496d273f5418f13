/** Functions for which some of the mistakes are none, and why. */
export const RIGHT: Readonly<Record<string, { readonly values: readonly string[]; readonly why: string }>> = {
  "core.createAnalyzer": { values: ["nothing"], why: "all its options may be left out" },
  "core.TicketParser": { values: ["nothing"], why: "all its options may be left out" },
  "core.toTicket": { values: ["nothing"], why: "a row without values is a mistake of the data: an issue" },
  "core.readWeights": {
    values: ["nothing", "a number", "a function", "a promise"],
    why: "no weights: those of the library",
  },
  "journey.isShopSummary": {
    values: [
      ...["nothing", "null", "a number", "a function", "a list of texts", "a list of null"],
      ...["another object", "a promise"],
    ],
    why: "it asks whether a value is one",
  },
  "core.readTargets": { values: ["nothing"], why: "no targets" },
  "node.keepVerdicts": {
    values: [
      ...["nothing", "null", "a number", "a function", "a list of texts", "a list of null"],
      ...["another object", "a promise"],
    ],
    why: "it takes nothing",
  },
  "node.createPool": { values: ["nothing"], why: "all its options may be left out" },
  "http.createRateStore": { values: ["nothing", "a number"], why: "a number is how many senders it keeps" },
  "http.createApi": { values: ["a function"], why: "a function gives the index" },
};
