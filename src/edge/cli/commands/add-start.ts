import { Argument, type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { SHELLS, type Shell } from "../jobs/completion-scripts.ts";
import type { InitCommandOptions } from "../jobs/run-init.ts";
import { append, optionsOf } from "./options.ts";

/** `level-zero demo`, `init` and `completion`: what one needs once. */
export function addStart(program: Command, io: Io): void {
  addDemo(program, io);
  addInit(program, io);
  addCompletion(program, io);
}

function addDemo(program: Command, io: Io): void {
  program
    .command("demo")
    .summary("a small made-up desk to try things on")
    .description("Writes 80 made-up articles, tickets, resolved tickets and settings into a new folder.")
    .argument("[folder]", "a folder that is not there yet, or is empty", "level-zero-demo")
    .action(async (folder: string, _: unknown, command: Command) => {
      const { runDemo } = await import("../jobs/run-demo.ts");
      await runDemo(folder, optionsOf(command), io);
    });
}

const INIT_MORE = `
On a terminal it asks five questions; each flag answers one, and Enter takes what stands in brackets. Elsewhere, and with
--yes, what is not given is taken as it is by default. A file that is there already is left alone.

Examples:
  level-zero init
  level-zero init --language de --public-audience employees --currency EUR --agent-cost 25 --names "Kestrel, Halden"`;

function addInit(program: Command, io: Io): void {
  program
    .command("init")
    .summary("write desk.yaml, the settings of your desk, by five questions")
    .description("Asks what level-zero should know of your desk, and writes the file for --settings.")
    .option("--out <file>", "where the settings go", "desk.yaml")
    .option("--currency <code>", "what costs are counted in, such as EUR")
    .addOption(new Option("--agent-cost <number>", "what a ticket costs with an agent").argParser(Number))
    .addOption(
      new Option(
        "--names <list>",
        "names of your products and tools, with commas (may be repeated)",
      ).argParser(append),
    )
    .option("--yes", "ask nothing")
    .addHelpText("after", INIT_MORE)
    .action(async (_: unknown, command: Command) => {
      const { runInit } = await import("../jobs/run-init.ts");
      await runInit(optionsOf<InitCommandOptions>(command), io);
    });
}

const COMPLETION_MORE = `
Examples:
  level-zero completion bash >> ~/.bashrc
  level-zero completion zsh >> ~/.zshrc
  level-zero completion fish > ~/.config/fish/completions/level-zero.fish`;

function addCompletion(program: Command, io: Io): void {
  program
    .command("completion")
    .summary("completion of commands and options in your shell")
    .description("Prints a script for your shell.")
    .addArgument(new Argument("<shell>", "which shell").choices([...SHELLS]))
    .addHelpText("after", COMPLETION_MORE)
    .action(async (shell: Shell) => {
      const { completionScript, wordsOf } = await import("../jobs/completion-scripts.ts");
      await io.stdout.write(completionScript(shell, wordsOf(program)));
    });
}
