/** Six bits a digit, in the order of base64: five of the number, lowest first, and one that says that more follow. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const MORE = 32;

/** Value of each digit by its code unit; 255 for what is none. */
const VALUES: Uint8Array = new Uint8Array(128).fill(0xff);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;

/**
 * Whole numbers from 0 to 2³² − 1 as text: one character for each up to 31, as source maps write theirs (base64 VLQ), without a
 * sign. Unlike packed bytes in base64, small numbers stay whole characters, which compress well.
 */
export class NumberPacker {
  readonly #parts: string[] = [];

  add(number: number): void {
    let rest = number;
    while (rest >= MORE) {
      this.#parts.push(DIGITS[MORE + (rest % MORE)]!);
      rest = Math.floor(rest / MORE);
    }
    this.#parts.push(DIGITS[rest]!);
  }

  toString(): string {
    return this.#parts.join("");
  }
}

/** Throws unless a part of a file fits the others; `loadIndex` says what to do. */
export function mustFit(fits: boolean): void {
  if (!fits) throw new Error("The file's parts do not fit.");
}

/** Reads numbers one after the other. `next` throws at the end, and at what is no digit. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let place = 1; ; place *= MORE) {
      const value = VALUES[this.#text.charCodeAt(this.#at++)] ?? 0xff;
      mustFit(value !== 0xff);
      number += (value % MORE) * place;
      if (value < MORE) return number;
    }
  }
}
