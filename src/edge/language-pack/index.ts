/**
 * Everything that is said to people in one language, as one file: to translate, to keep, to hand on.
 * @module
 */
export { builtInLanguagePack } from "./built-in-packs.ts";
export { formatLanguagePack } from "./format-language-pack.ts";
export type { LanguagePack, LanguagePackPart } from "./language-pack.ts";
export { type PackOptions, packOptions } from "./pack-options.ts";
export { readLanguagePack } from "./read-language-pack.ts";
