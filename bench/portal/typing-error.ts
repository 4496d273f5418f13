const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** The text with one edit in one of its words of five letters or more: a letter dropped, added, changed, or two swapped. */
export function withTypingError(text: string, random: () => number): string {
  const words = [...text.matchAll(/[a-z]{5,}/giu)];
  if (words.length === 0) return text;
  const { 0: word, index } = words[Math.floor(random() * words.length)]!;
  const edited = edit(word, random);
  return text.slice(0, index) + edited + text.slice(index + word.length);
}

function edit(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + after;
    default:
      return after === ""
        ? before.slice(0, -1) + word.at(-1) + word.at(-2)
        : before + after[0] + word[at] + after.slice(1);
  }
}
