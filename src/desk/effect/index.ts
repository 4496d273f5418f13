/**
 * Whether a change of an article worked.
 * @module
 */
export type { ArticleChange, ArticleEffect, ArticleEffects } from "./article-effect.ts";
export { findChanges } from "./find-changes.ts";
export { formatEffects } from "./format-effects.ts";
export { type EffectInput, type EffectOptions, measureEffects } from "./measure-effects.ts";
