export { GERMAN_BOX } from "./languages/de.ts";
export { ENGLISH_BOX } from "./languages/en.ts";
export { SPANISH_BOX } from "./languages/es.ts";
export { FRENCH_BOX } from "./languages/fr.ts";
export { CATALOGUES, fill, readTexts, type SearchTexts } from "./search-texts.ts";
export { type SharedTexts, sharedTexts } from "./shared-texts.ts";
