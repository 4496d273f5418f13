import { InvalidArgumentError, Option } from "commander";

/** How complete the links of the history are. */
export function linkedShareOption(): Option {
  return new Option(
    "--linked-share <share>",
    "of the tickets that an article answered, the share whose agents linked it, such as 0.6 or 60% (default: all)",
  ).argParser(toLinkedShare);
}

/** A share above nothing, as a number or in percent. */
function toLinkedShare(text: string): number {
  const found = /^(\d*\.?\d+)\s*(%?)$/.exec(text.trim().replace(",", "."));
  const share = found === null ? Number.NaN : Number(found[1]) / (found[2] === "%" ? 100 : 1);
  if (share > 0 && share <= 1) return share;
  throw new InvalidArgumentError("Expected a share above 0 and at most 1, such as 0.6 or 60%.");
}
