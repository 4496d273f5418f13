import { existsSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../shared/data/snowball/", import.meta.url);

/** Whether the vocabulary that Snowball publishes for a language lies beside the repository. */
export function hasVocabulary(language: string): boolean {
  return existsSync(new URL(`${language}/voc.txt`, FOLDER));
}

/** The words of that vocabulary whose stem differs from Snowball's output: [word, expected, got]. */
export function misses(language: string, stem: (word: string) => string): string[][] {
  const [words = [], stems = []] = ["voc.txt", "output.txt"].map((name) =>
    readFileSync(new URL(`${language}/${name}`, FOLDER), "utf8").split("\n"),
  );
  return words
    .map((word, index) => [word, stems[index] ?? "", stem(word)])
    .filter(([, want, got]) => want !== got);
}
