/** What makes a heading a poorer or a better one, and what becomes of its worth. English. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  // says what somebody wants to do, or what does not work
  [
    /^(?:how|where) to |\b(?:cannot|can't|can ?not|won't|will not|doesn't|does not|don't|isn't|is not|not (?:\w+ing|able)|no longer|fails?|failed|failures?|missing|disappeared|stopped|lost|gone|blocked|stuck|wrong|broken|error|keeps?|unable|crash\w*|freez\w+|slow)\b/i,
    1.2,
  ],
  // still somebody's own
  [/\b(?:i|i'm|i've|i'd|me|we|us|our|you)\b/i, 0.6],
  [/\bmy\b/i, 0.8],
  // complains
  [/\b(?:sucks?|terrible|awful|horrible|useless|garbage|hate|stupid|ridiculous|idiot\w*|fed up)\b/i, 0.4],
  // points to what is not there
  [/\b(?:this|that|these|those|here|it)\b/i, 0.8],
  // tells what was done to somebody
  [/^\p{L}+ed (?:to|in|by|from|with)\b/u, 0.7],
  // asks
  [/^(?:why|what|when|where(?! to)|who|which|is|are|does|do|did|has|will)\b/i, 0.8],
  // one or two words say too little
  [/^\S+(?: \S+)?$/, 0.7],
  // names a version, or what was masked
  [/\d\.\d|\bv\d|\[[\p{L}-]+\]/iu, 0.7],
  [/\d{5}/, 0.4],
  // leaves a bracket open
  [/\([^)]*$/, 0.7],
  // says two things, or one on the side
  [/[();"“”]|, and /, 0.85],
  // breaks off: "returns no results in", but not "cannot log in"
  [/(?<!\b(?:log|logged|logging|sign|signed|signing|turn|turned|switch|plug|opt))\s(?:in|on)$/i, 0.6],
  [/\s(?:at|to|of|for|from|by|with|and|or|but|the|an?|your|is|are|when|after|since|that|which)$/i, 0.6],
];

/** How well a `title` reads as a heading, > 0; 1 for one that nothing speaks for or against. */
export function headingFitness(title: string): number {
  return SIGNS.reduce((worth, [sign, left]) => (sign.test(title) ? worth * left : worth), 1);
}
