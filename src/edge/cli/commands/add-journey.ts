import { type Command, InvalidArgumentError } from "commander";
import type { Io } from "../io.ts";
import type { JourneyCommandOptions } from "../jobs/run-journey.ts";
import { addJudgingOptions, addPageOptions, eventsOption, optionsOf, toCount } from "./options.ts";

const MORE = `
Visits and tickets are joined by the ticket's id, by the person where the portal knows who is signed in, or else by the time.
Without --events the tickets alone tell who wrote again, what stayed solved, and how many people are behind each gap.
Nothing is told of fewer than three people.

Example:
  level-zero journey kb/ tickets.csv --out journeys.html --events events.jsonl events.jsonl.1`;

/** `level-zero journey`. */
export function addJourney(program: Command, io: Io): void {
  const command = program
    .command("journey")
    .summary("what people went through: looked, found, wrote, wrote again")
    .description(
      "Joins visits of the portal to tickets: a map, what became of people, who is behind the gaps.",
    )
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines")
    .option(
      "--window <hours>",
      "hours within which a contact belongs to a visit, up to 168 (default: 24)",
      toAmount,
    )
    .option("--repeat-days <days>", "days within which the same topic is a repetition (default: 14)", toCount)
    .option(
      "--skew <minutes>",
      "by how much the clocks of portal and desk may differ (default: 5)",
      toAmount,
    );
  addJudgingOptions(addPageOptions(command))
    .addOption(eventsOption("what visitors did, joined to the tickets"))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runJourney } = await import("../jobs/run-journey.ts");
      await runJourney({ articles, tickets }, optionsOf<JourneyCommandOptions>(command), io);
    });
}

function toAmount(text: string): number {
  if (/^\d{1,4}(?:\.\d+)?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a number such as 24 or 0.5.");
}
