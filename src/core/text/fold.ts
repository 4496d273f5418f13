/**
 * Lower case without accents and without compatibility forms: "Café", "CAFE" and "ｃａｆｅ" are one word.
 *
 * NFKD, Latin/Greek/Cyrillic/Hebrew/Arabic accents and invisible characters dropped, letters that have no
 * decomposition spelt out (ß ss, æ ae, ø o, ł l), then recomposed, so that vowel signs of Indic scripts, Hangul and
 * kana keep their form. Idempotent, O(length); text that is ASCII already takes a short way.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(ACCENTS_AND_INVISIBLES, "")
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize("NFC");
}

/** Combining accents, Hebrew points, Arabic vowel signs, variation selectors; soft hyphen, joiners and zero widths. */
const ACCENTS_AND_INVISIBLES = new RegExp(
  "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a" +
    "\\u064b-\\u065f\\u0670\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f" +
    "\\u00ad\\u061c\\u200b-\\u200f\\u2060\\ufeff]",
  "g",
);

const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ł: "l",
  ŀ: "l",
  ŧ: "t",
  "’": "'",
  ʼ: "'",
  "‐": "-",
};

const UNDECOMPOSED = new RegExp(`[${Object.keys(SPELT_OUT).join("")}]`, "g");

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) > 127) return false;
  }
  return true;
}
