import { stat } from "node:fs/promises";
import { type Command, Option } from "commander";
import { LevelZeroError } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import type { Io } from "../io.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { readSettings } from "../settings/read-settings.ts";
import { append, LANGUAGE, optionsOf } from "./options.ts";

const MORE = `
On a terminal it asks five questions; each flag answers one, and Enter takes what stands in brackets. Elsewhere, and with
--yes, what is not given is taken as it is by default. A file that is there already is left alone.

Examples:
  level-zero init
  level-zero init --language de --public-audience employees --currency EUR --agent-cost 25 --names "Kestrel, Halden"`;

/** `level-zero init`. */
export function addInit(program: Command, io: Io): void {
  program
    .command("init")
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
    .addHelpText("after", MORE)
    .action(async (_: unknown, command: Command) => {
      await runInit(optionsOf<InitCommandOptions>(command), io);
    });
}

interface InitCommandOptions extends CommonOptions {
  readonly out: string;
  readonly currency?: string;
  readonly agentCost?: number;
  readonly names?: readonly string[];
  readonly yes?: boolean;
}

interface Question {
  readonly ask: string;
  readonly default: string | ((answers: readonly string[]) => string);
  /** What was given on the command line. */
  readonly given: string | undefined;
  /** What is wrong with an answer; `null` if nothing is. */
  readonly problem: (answer: string) => string | null;
}

/** Asks what is not given, and writes the settings. Throws `INVALID_OPTION` for a file that is there, or an answer that cannot be. */
async function runInit(options: InitCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const path = session.pathOf(options.out);
  if ((await stat(path).catch(() => null)) !== null)
    throw new LevelZeroError(
      "INVALID_OPTION",
      `${options.out} is there already. Change it, or name another file with --out.`,
    );
  const asks = io.stderr.isTerminal && options.yes !== true;
  const answers: string[] = [];
  for (const [at, question] of questionsOf(options).entries())
    answers.push(await answerTo(question, { answers, asks, io, place: `${at + 1} of 5` }));
  const text = settingsText(answers);
  readSettings(text);
  await writeFileWhole(path, text);
  await session.print(
    `Settings: ${options.out}. Give them to every command: level-zero report kb/ tickets.csv --settings ${options.out}\n`,
  );
}

function questionsOf({
  language,
  publicAudience,
  currency,
  agentCost,
  names,
}: InitCommandOptions): Question[] {
  const anything = (): null => null;
  return [
    {
      ask: "What are articles and tickets written in? en, de, fr, es, or another code",
      default: "en",
      given: language,
      problem: (answer) => (LANGUAGE.test(answer) ? null : "a language code such as en"),
    },
    {
      ask: "Which audiences of your articles does every customer hold? With commas, such as employees",
      default: "",
      given: publicAudience?.join(", "),
      problem: anything,
    },
    {
      ask: "What are costs counted in?",
      default: ([language = ""]) => (EURO.has(language.split("-")[0]!) ? "EUR" : "USD"),
      given: currency,
      problem: (answer) => (/^[A-Z]{3}$/.test(answer) ? null : "a code of three capitals, such as EUR"),
    },
    {
      ask: "What does a ticket cost with an agent?",
      default: "20",
      given: agentCost === undefined ? undefined : String(agentCost),
      problem: (answer) =>
        Number(answer) > 0 && Number.isFinite(Number(answer)) ? null : "a number above 0",
    },
    {
      ask: "Names of your products and tools, with commas: they are never taken for typing errors",
      default: "",
      given: names?.join(", "),
      problem: anything,
    },
  ];
}

/** Languages most of whose desks count in euros. */
const EURO: ReadonlySet<string> = new Set("de fr es it nl pt fi el et lv lt sk sl hr".split(" "));
/** Languages that reports are written in, beside English. */
const REPORTS: ReadonlySet<string> = new Set(["de", "fr", "es"]);

interface Asking {
  /** What was answered so far. */
  readonly answers: readonly string[];
  readonly asks: boolean;
  readonly io: Io;
  readonly place: string;
}

/** A wrong answer is asked again; one on the command line is refused. */
async function answerTo(question: Question, { answers, asks, io, place }: Asking): Promise<string> {
  const { ask, given, problem } = question;
  const usual = typeof question.default === "string" ? question.default : question.default(answers);
  if (given !== undefined || !asks) {
    const answer = (given ?? usual).trim();
    const wrong = problem(answer);
    if (wrong === null) return answer;
    throw new LevelZeroError(
      "INVALID_OPTION",
      `${ask.replace(/[?:].*$/, "")}: expected ${wrong}, got "${answer}".`,
    );
  }
  for (;;) {
    const said = await io.ask(`(${place}) ${ask}${usual === "" ? " [none]" : ` [${usual}]`} `);
    const answer = said?.trim() || usual;
    const wrong = problem(answer);
    if (wrong === null) return answer;
    await io.stderr.write(`Expected ${wrong}.\n`);
  }
}

function settingsText([language = "", audiences, currency, agentCost, names]: readonly string[]): string {
  const list = (text: string | undefined): string[] =>
    (text ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  const entry = (key: string, text: string | undefined): string =>
    list(text).length === 0
      ? `# ${key}:`
      : `${key}: [${list(text)
          .map((name) => JSON.stringify(name))
          .join(", ")}]`;
  return `# What level-zero should know of your desk. All keys: docs/cli.md#settings
language: ${language}${REPORTS.has(language) ? `\nreportLanguage: ${language}` : ""}
${entry("publicAudience", audiences)} # audiences of the articles that every customer holds
costs: { currency: ${currency}, agentCost: ${agentCost} }
${entry("protectedTerms", names)} # names: never stemmed, never taken for a typing error
`;
}
