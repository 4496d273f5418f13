/*
 * Logarithms and powers that are the same bits in every engine. `Math.log`, `Math.exp` and `**` may differ in the last digit between
 * Node, Bun and Deno, and a fit carries such a digit on to others. Only +, −, ×, ÷ and square roots are exact everywhere (IEEE 754), so
 * these are made of nothing else. Polynomials and constants: fdlibm, e_log.c and e_exp.c (Sun Microsystems, 1993); each error is below one
 * unit in the last place.
 */

const double = /* @__PURE__ */ new Float64Array([1]);
const words = /* @__PURE__ */ new Uint32Array(double.buffer);
/** Which of the two words of a double has its sign and exponent. */
const HIGH = words[1] === 0 ? 0 : 1;

const LN2_HIGH = 6.931471803691238e-1;
const LN2_LOW = 1.9082149292705877e-10;
/** The high word of √½, where mantissas are split. */
const ROOT = 0x3fe6a09e;
const ONE = 0x3ff00000;

/** Natural logarithm ln x; −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY)
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // Below 2^−1022 a double has no leading one.
  if (x < 2.3e-308) return log(x * 2 ** 54) - 54 * Math.LN2;
  double[0] = x;
  const high = words[HIGH]! + (ONE - ROOT);
  const exponent = (high >>> 20) - 0x3ff;
  words[HIGH] = (high & 0xfffff) + ROOT;
  const f = double[0]! - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940942e-1 + w * (2.2222198432149784e-1 + w * 1.5313837699209373e-1));
  const odd =
    z *
    (6.666666666666735e-1 +
      w * (2.857142874366239e-1 + w * (1.818357216161805e-1 + w * 1.4798198605116586e-1)));
  return s * (half + even + odd) + exponent * LN2_LOW - half + f + exponent * LN2_HIGH;
}

/** ln(1 + x), exact for small x too (Kahan: the error of 1 + x is made good by the quotient). */
export function log1p(x: number): number {
  const u = 1 + x;
  if (u === 1) return x;
  return u === Number.POSITIVE_INFINITY ? u : log(u) * (x / (u - 1));
}

/** e^x; 0 where it is too small for a double, Infinity where it is too large. */
export function exp(x: number): number {
  if (x > 7.09782712893384e2) return Number.POSITIVE_INFINITY;
  if (x < -7.451332191019411e2) return 0;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.6666666666666602e-1 +
        t *
          (-2.7777777777015593e-3 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 + ((r * c) / (2 - c) - low + high);
  // In two steps where one power of two would be no normal double.
  return Math.abs(k) < 1023 ? y * twoTo(k) : y * twoTo(k >> 1) * twoTo(k - (k >> 1));
}

/** x^y for x ≥ 0, to some fifteen digits. */
export function power(x: number, y: number): number {
  return y === 0 ? 1 : exp(y * log(x));
}

/** Logarithm to the base 2, to some fifteen digits. */
export function log2(x: number): number {
  return log(x) / Math.LN2;
}

/** √(Σ x²): the length of a vector. `Math.hypot` adds up in an order of each engine. */
export function lengthOf(numbers: Iterable<number>): number {
  let squares = 0;
  for (const x of numbers) squares += x * x;
  return Math.sqrt(squares);
}

function twoTo(k: number): number {
  words[HIGH] = (k + 0x3ff) << 20;
  words[1 - HIGH] = 0;
  return double[0]!;
}
