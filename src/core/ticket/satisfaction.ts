import { fold } from "../text/fold.ts";
import { isRecord } from "../text/json.ts";
import { textOf } from "./field-value.ts";

/**
 * Whether the customer was satisfied, from the cell of a survey: "good", "bad" (Zendesk), words for satisfied and not, a share such as
 * "80 %", or a figure of 1 to 5, whose upper two steps are satisfied. `null` for no answer ("offered") and for what cannot be read.
 */
export function satisfactionOf(value: unknown): boolean | null {
  const text = textOf(isRecord(value) ? (value.score ?? value.rating ?? value) : value)
    .trim()
    .toLowerCase();
  // The codes of Freshdesk and Freshservice: 101 to 103 above the middle, as many below.
  if (/^-?10[123]$/.test(text)) return !text.startsWith("-");
  const [, figure, of] = /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|of|out of)\s*(\d+)|(?:stars?|%))?$/.exec(text) ?? [];
  if (figure !== undefined)
    return figureOf(Number(figure.replace(",", ".")), text.endsWith("%") ? 100 : Number(of ?? 5));
  const stars = /^(★+)(☆*)$/.exec(text);
  if (stars !== null) return figureOf(stars[1]!.length, Math.max(5, text.length));
  const word = fold(text).replace(STRONG, "");
  if (BAD.test(word) || (NOT.test(word) && GOOD.test(word.replace(NOT, "")))) return false;
  return GOOD.test(word) ? true : null;
}

const STRONG =
  /^(?:very|extremely|highly|completely|sehr|ausserst|tres|muy|molto|zeer|muito|bardzo|mycket|meget|svaert) /;
const NOT = /^(?:not(?: at all| very)?|nicht|pas|no|non|niet|nao|nie|ikke|inte) /;
const GOOD =
  /^(?:good|great|excellent|amazing|awesome|fantastic|positive|satisfied|happy|pleased|gut|zufrieden|satisfait|content|satisfecho|bueno|bien|bon|soddisfatt|buono|goed|tevreden|satisfeito|bom|zadowol|nojd|bra|tilfreds|fornoyd|👍|😀|😃|😄|😁|😊|🙂|😍|🤩)/u;
/** The middle, too: who finds it okay is not satisfied. */
const BAD =
  /^(?:bad|poor|terrible|awful|horrible|negative|neutral|okay|ok|average|unhappy|dissatisfied|unsatisfied|schlecht|unzufrieden|mauvais|insatisf|insoddisf|malo|cattivo|slecht|ontevreden|ruim|niezadow|missnojd|utilfreds|misfornoyd|👎|😐|🙁|😞|😟|😠|😡)/u;

/** The upper two of five steps, or the like part of another scale. */
function figureOf(figure: number, of: number): boolean | null {
  if (!(figure > 0 && figure <= of)) return null;
  return (figure - 1) / (of - 1) >= 0.75;
}
