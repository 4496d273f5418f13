import { mustSay } from "../../core/door/takes.ts";
import { bareHeading } from "./reserved/bare-heading.ts";
import { attributesOf, isReservedElement } from "./reserved/reserved-element.ts";
import { titleSaysForFew } from "./reserved/says-for-few.ts";
import { isOfReview } from "./strip-hidden.ts";

/**
 * Whether an element of a page is for few readers by its own mark, `<div class="staff-only">`, or is left of a review. What hides it from all, such as
 * `hidden`, is not looked at.
 * @param name of the element
 * @param inside its attributes as they stand in the tag
 * @param summary the words that `<details>` shows when it is closed
 */
export function isKeptBack(name: string, inside: string, summary = ""): boolean {
  mustSay(name, "isKeptBack: the element");
  mustSay(inside, "isKeptBack: the attributes");
  return (
    isOfReview(name, inside) ||
    isReservedElement(name, attributesOf(inside)) ||
    titleSaysForFew(bareHeading(summary))
  );
}
