/** Forms that tell the passive of a language, in one sentence. Folded to small letters, accents kept. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:is|are|was|were|be|been|being|gets|got)(?:n't)?(?:\s+(?:not|also|then|now|only|always|never|already|still|\p{L}+ly))*\s+(?:\p{L}{2,}ed|done|made|given|taken|shown|sent|set|kept|found|held|seen|written|known|built|lost|put|chosen|hidden|driven|begun|left|read|run|told|brought|bought|caught|thought|paid|sold|met|won|broken|stolen|spoken|drawn|grown|thrown|worn|reset|bound|split|shut|cut|hit)\b/u,
  de: /\b(?:wird|werden|wurde|wurden|worden)\b.*\b(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|ver|er|zer|ent|miss)\p{L}+(?:t|en))\b|\b(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert)\s+(?:wird|werden|wurde|wurden|worden)\b/u,
  fr: /\b(?:est|sont|était|étaient|été|être|sera|seront|fut|furent)(?:\s+(?:pas|aussi|déjà|toujours|\p{L}+ment))*\s+\p{L}{2,}(?:é|ée|és|ées|ie|is|it|ite|ue|us|ert|erte)(?!\p{L})/u,
  es: /\b(?:es|son|era|eran|fue|fueron|será|serán|sido|ser)(?:\s+(?:no|también|ya|siempre|\p{L}+mente))*\s+\p{L}{2,}(?:ad[oa]s?|id[oa]s?|hech[oa]s?|escrit[oa]s?|puest[oa]s?|vist[oa]s?)\b/u,
};

/** Whether the sentence is in the passive; `null` for a language whose forms are not known. A guess by forms: "is interested" counts too. */
export function isPassive(sentence: string, language: string): boolean | null {
  return PASSIVE[language]?.test(sentence.toLowerCase()) ?? null;
}
