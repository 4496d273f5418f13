export { findGapsBySample } from "./find-gaps-by-sample.ts";
export { type GapSample, type GapSearch, type SampledGapOptions, searchGaps } from "./gap-search.ts";
