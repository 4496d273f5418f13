/**
 * The word that carries the meaning of one with an apostrophe: "don't", "dont" and "can't" give "not", "it's" gives
 * "it", French "l'imprimante" gives "imprimante". Takes a lower-case word with straight apostrophes; other words come back without theirs
 * ("o'brien" as "obrien").
 */
export function contractionFor(language: string): (word: string) => string {
  if (language === "en") return english;
  return language === "fr" ? french : joined;
}

/** "cant" and "wont" are words of their own, but hardly ever in a ticket. */
const NEGATIONS_WITHOUT_APOSTROPHE = new Set(
  (
    "cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt " +
    "mustnt neednt aint"
  ).split(" "),
);

function english(word: string): string {
  if (word.endsWith("n't") || NEGATIONS_WITHOUT_APOSTROPHE.has(word)) return "not";
  return joined(word.replace(/'(?:s|m|d|re|ve|ll)$/, ""));
}

const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

function french(word: string): string {
  return joined(word === "aujourd'hui" ? word : word.replace(FRENCH_ELISION, ""));
}

function joined(word: string): string {
  return word.includes("'") ? word.replaceAll("'", "") : word;
}
