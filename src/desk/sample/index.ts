export { findGapsBySample, type GapSample, type SampledGapOptions } from "./find-gaps-by-sample.ts";
