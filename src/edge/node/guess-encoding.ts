import { analyse } from "chardet";

/** Encodings of bytes that are no UTF-8, as `TextDecoder` names them. */
export const LEGACY_ENCODINGS = [
  ...[
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "koi8-r",
  ],
  ...["iso-8859-2", "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5"],
] as const;

export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** What the detector must be sure of below that, in [0, 100]. Chosen so that none of 18 texts in western languages was taken for another's. */
const SURE_MULTI_BYTE = 90;
const SURE_CYRILLIC = 30;
const SURE_CENTRAL = 45;
const CYRILLIC_OVER_LATIN = 1.3;

/**
 * Share of a text's letters beyond ASCII from which on it is in another script than the Latin one, and how many there must be. Of
 * western and central European texts it is 0.2 at most; where it is this high, the detector has to tell these encodings apart only.
 */
const OTHER_SCRIPT_SHARE = 0.3;
const OTHER_SCRIPT_LETTERS = 8;
/** As the detector names them. Windows has the letters of ISO 8859 in the same places, but for Ά. */
const OTHER_SCRIPTS: Readonly<Record<string, LegacyEncoding>> = {
  "windows-1251": "windows-1251",
  "KOI8-R": "koi8-r",
  "ISO-8859-7": "windows-1253",
  "windows-1253": "windows-1253",
  "ISO-8859-8": "windows-1255",
  "windows-1255": "windows-1255",
};

/** Bytes that are looked at. */
const MAX_BYTES = 65_536;

/**
 * The encoding of bytes that are no UTF-8. Windows-1252, as ServiceNow and Excel write it in the west, unless the detector is sure of
 * another one: it tells western, central European, Cyrillic, Greek and Hebrew letters and those of East Asia apart, and no more.
 */
export function guessEncoding(bytes: Uint8Array): LegacyEncoding {
  const head = bytes.subarray(0, MAX_BYTES);
  const found = analyse(head);
  const best = found[0];
  const isEastAsian = best !== undefined && /^(?:Shift_JIS|EUC-|GB18030|Big5)/.test(best.name);
  if (!isEastAsian && isOtherScript(head)) {
    const script = found.find(({ name }) => OTHER_SCRIPTS[name] !== undefined);
    if (script !== undefined) return OTHER_SCRIPTS[script.name]!;
  }
  const confidence = (names: readonly string[]): number =>
    Math.max(0, ...found.filter(({ name }) => names.includes(name)).map((match) => match.confidence));
  const western = confidence(["ISO-8859-1", "windows-1252"]);
  const name = LEGACY_ENCODINGS.find((known) => known === best?.name.toLowerCase());
  if (best === undefined || name === undefined) return central(confidence, western);
  if (isEastAsian) return best.confidence >= SURE_MULTI_BYTE ? name : "windows-1252";
  if (name === "windows-1251" || name === "koi8-r")
    return best.confidence >= Math.max(SURE_CYRILLIC, western * CYRILLIC_OVER_LATIN) ? name : "windows-1252";
  return central(confidence, western);
}

/** The detector calls Windows-1250 by the name of the standard that it extends. */
function central(confidence: (names: readonly string[]) => number, western: number): LegacyEncoding {
  const sure = confidence(["ISO-8859-2", "windows-1250"]);
  return sure >= SURE_CENTRAL && sure > western ? "windows-1250" : "windows-1252";
}

function isOtherScript(bytes: Uint8Array): boolean {
  let latin = 0;
  let beyond = 0;
  for (const byte of bytes) {
    // From 0xC0 on, each of these encodings has letters; what Windows has below is punctuation for the most part.
    if (byte >= 0xc0) beyond++;
    else if (isAsciiLetter(byte)) latin++;
  }
  return beyond >= OTHER_SCRIPT_LETTERS && beyond >= OTHER_SCRIPT_SHARE * (latin + beyond);
}

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
