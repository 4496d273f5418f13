/** Where R1 (what follows the first consonant after a vowel) and R2 (the same within R1) begin; [0, length]. */
export interface Regions {
  readonly r1: number;
  readonly r2: number;
}

/** R1 and R2 as Snowball defines them, for a language with these vowels. R1 begins no earlier than `fixedR1` if given. */
export function findRegions(word: string, vowels: string, fixedR1?: number): Regions {
  const r1 = fixedR1 ?? afterVowelConsonant(word, vowels, 0);
  return { r1, r2: afterVowelConsonant(word, vowels, r1) };
}

function afterVowelConsonant(word: string, vowels: string, from: number): number {
  let index = from;
  while (index < word.length && !vowels.includes(word.charAt(index))) index++;
  while (index < word.length && vowels.includes(word.charAt(index))) index++;
  return Math.min(index + 1, word.length);
}
