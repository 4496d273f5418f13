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

/** What the detector must be sure of, in [0, 100]. Chosen so that none of 18 texts in western languages was taken for another's. */
const SURE_MULTI_BYTE = 90;
const SURE_CYRILLIC = 30;
const SURE_CENTRAL = 45;
const CYRILLIC_OVER_LATIN = 1.3;

/** Bytes that are looked at. */
const MAX_BYTES = 65_536;

/**
 * The encoding of bytes that are no UTF-8. Windows-1252, as ServiceNow and Excel write it in the west, unless the detector is sure of
 * another one: it tells western, central European and Cyrillic letters and those of East Asia apart, and no more.
 */
export function guessEncoding(bytes: Uint8Array): LegacyEncoding {
  const found = analyse(bytes.subarray(0, MAX_BYTES));
  const best = found[0];
  const confidence = (names: readonly string[]): number =>
    Math.max(0, ...found.filter(({ name }) => names.includes(name)).map((match) => match.confidence));
  const western = confidence(["ISO-8859-1", "windows-1252"]);
  const name = LEGACY_ENCODINGS.find((known) => known === best?.name.toLowerCase());
  if (best === undefined || name === undefined) return central(confidence, western);
  if (/^(?:shift_jis|euc-|gb18030|big5)/.test(name))
    return best.confidence >= SURE_MULTI_BYTE ? name : "windows-1252";
  if (name === "windows-1251" || name === "koi8-r")
    return best.confidence >= Math.max(SURE_CYRILLIC, western * CYRILLIC_OVER_LATIN) ? name : "windows-1252";
  return central(confidence, western);
}

/** The detector calls Windows-1250 by the name of the standard that it extends. */
function central(confidence: (names: readonly string[]) => number, western: number): LegacyEncoding {
  const sure = confidence(["ISO-8859-2", "windows-1250"]);
  return sure >= SURE_CENTRAL && sure > western ? "windows-1250" : "windows-1252";
}
