/**
 * From a gap to the draft of its article, and what publishing it would bring.
 * @module
 */
export { createResolvedFinder, type ResolvedSource } from "../../core/gap/find-resolved.ts";
export { winnable } from "../../core/gap/winnable.ts";
export { articlesToWrite } from "./articles-to-write.ts";
export { type ArticleDraft, type DraftSource, draftArticle } from "./draft-article.ts";
export { type DraftOptions, type DraftTexts, draftTexts } from "./draft-texts.ts";
export { planWriting, type WritingCandidate, type WritingStep } from "./plan-writing.ts";
export { type WhatIf, type WhatIfInput, whatIf } from "./what-if.ts";
export { whyNoDraft } from "./why-no-draft.ts";
