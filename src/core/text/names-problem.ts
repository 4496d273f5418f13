/** What a sentence that names a problem, a question or a wish has in it; others tell a story. English. */
const NAMES_PROBLEM =
  /\b(?:how|where|why|can|cannot|can't|won't|not|unable|doesn't|isn't|is there|no longer|need|want|trying|keeps?|error|missing)\b/i;

/** Whether an English sentence names a problem, a question or a wish. */
export function namesProblem(sentence: string): boolean {
  return NAMES_PROBLEM.test(sentence);
}
