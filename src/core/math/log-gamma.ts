import { log } from "./elementary.ts";

const SERIES = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];

/** ln Γ(x) for x > 0, by Stirling's series from 12 upwards (Abramowitz and Stegun 6.1.41) and Γ(x + 1) = x·Γ(x) below. */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < 12; at++) product *= at;
  let power = 1 / at;
  let correction = 0;
  for (const term of SERIES) {
    correction += term * power;
    power /= at * at;
  }
  return (at - 0.5) * log(at) - at + 0.5 * log(2 * Math.PI) + correction - log(product);
}
