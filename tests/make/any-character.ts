import fc from "fast-check";

/** As the unit `binary` of fast-check: every code point, halves of pairs too, but without a table of a million of them in each thread. */
export const anyCharacter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
