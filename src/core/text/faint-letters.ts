/** What paints a colour: a function of CSS, digits, or a name. */
const COLOUR = `(rgba?\\([^)]{1,40}\\)|#[\\da-f]{3,8}|[a-z]{3,20})`;
const LETTERS = new RegExp(`(?:^|[^-\\w])color["']?\\s*[:=]\\s*["']?\\s*${COLOUR}`, "i");
const BEHIND = /(?:background(?:-?color|-?image)?["']?\s*:|\sbgcolor\s*=)\s*["']?\s*([^;"'}]{1,200})/i;
const SHADOW = /text-?shadow|text-?stroke|background-?clip/i;
const NONE = /^(?:transparent|none|inherit|initial|unset)\b/i;

/** Of Bootstrap and Tailwind. */
const WHITE = /\sclass(?:name)?\s*=\s*(?:"[^"]*|'[^']*)(?<![\w-])text-white(?![\w-])/i;

/** Elements, and classes by their words, that style sheets give a colour of their own. */
const PAINTED = /^(?:th|button|mark|kbd)$/i;
const PAINTING =
  /\sclass(?:name)?\s*=\s*["']?[^"'>]*?(?:\bbg-(?!white|transparent)|btn|button|badge|banner|hero|card|callout|panel|alert|ribbon|tile|pill|chip|dark|lozenge|highlight)/i;
/** A text without any of these has no letters of the colour of its page. */
const SIGN = /color["']?\s*[:=]|text-white/i;

/** Whether a text may have letters that nobody sees. */
export const mayBeFaint = (text: string): boolean => SIGN.test(text);

/** What lies behind the letters of an element: `painted`, `white` paper, or what is around it. `attributes` as they stand in its tag. */
export function groundOf(name: string, attributes: string): "painted" | "white" | null {
  const behind = BEHIND.exec(attributes)?.[1]?.trim();
  if (behind !== undefined && !NONE.test(behind)) return isWhite(behind) ? "white" : "painted";
  return PAINTED.test(name) || PAINTING.test(attributes) ? "painted" : null;
}

/** Whether an element's letters are as white as the page, or of the colour that it paints behind them: `<font color="#fff">`. */
export function hasFaintLetters(name: string, attributes: string, isOnPaint: boolean): boolean {
  const letters = LETTERS.exec(attributes)?.[1] ?? (WHITE.test(attributes) ? "white" : undefined);
  if (letters === undefined || SHADOW.test(attributes)) return false;
  const behind = BEHIND.exec(attributes)?.[1]?.trim().toLowerCase();
  if (behind === letters.toLowerCase()) return true;
  const ground = groundOf(name, attributes);
  return isWhite(letters) && (ground === null ? !isOnPaint : ground === "white");
}

/** White, or so near to it that nobody reads it on white. */
function isWhite(colour: string): boolean {
  const given = colour.trim().toLowerCase();
  const digits = /^#(?:([\da-f]{2})([\da-f]{2})([\da-f]{2})|([\da-f])([\da-f])([\da-f]))(?![\da-f]{2})/.exec(
    given,
  );
  if (digits) return digits.slice(1).every((part) => part === undefined || /^f[0-9a-f]?$/.test(part));
  const [, inside] = /^rgba?\(([^)]*)\)/.exec(given) ?? [];
  if (inside === undefined) return /^white\b/.test(given);
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== "");
  return parts.slice(0, 3).every((part) => Number.parseFloat(part) >= (part.endsWith("%") ? 94 : 240));
}
