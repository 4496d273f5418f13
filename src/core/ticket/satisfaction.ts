import { isRecord, textOf } from "./field-value.ts";

/**
 * Whether the customer was satisfied, from the cell of a survey: "good", "bad" (Zendesk), words for satisfied and not, a share such as
 * "80 %", or a figure of 1 to 5, whose upper two steps are satisfied. `null` for no answer ("offered") and for what cannot be read.
 */
export function satisfactionOf(value: unknown): boolean | null {
  const text = textOf(isRecord(value) ? (value.score ?? value.rating ?? value) : value)
    .trim()
    .toLowerCase();
  const [, figure, of] = /^(\d+(?:[.,]\d+)?)\s*(?:(?:\/|of|out of)\s*(\d+)|(?:stars?|%))?$/.exec(text) ?? [];
  if (figure !== undefined)
    return figureOf(Number(figure.replace(",", ".")), text.endsWith("%") ? 100 : Number(of ?? 5));
  if (
    /^(?:good|(?:very |extremely |highly )?(?:satisfied|happy|pleased)|excellent|great|sehr gut|gut|(?:sehr )?zufrieden|satisfait|satisfecho)/.test(
      text,
    )
  )
    return true;
  return /^(?:bad|(?:very |extremely )?(?:dis|un)(?:satisfied|happy)|not satisfied|poor|neutral|schlecht|(?:sehr )?unzufrieden|insatisfait|insatisfecho)/.test(
    text,
  )
    ? false
    : null;
}

/** The upper two of five steps, or the like part of another scale. */
function figureOf(figure: number, of: number): boolean | null {
  if (!(figure > 0 && figure <= of)) return null;
  return (figure - 1) / (of - 1) >= 0.75;
}
