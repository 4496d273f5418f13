import { access } from "node:fs/promises";
import { type Command, Option } from "commander";
import { LevelZeroError } from "../../../index.ts";
import {
  builtInLanguagePack,
  formatLanguagePack,
  type LanguagePack,
  readLanguagePack,
} from "../../language-pack/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { named } from "../read/named.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { REPORT_LANGUAGES, type ReportLanguageCode } from "../write/report-language.ts";
import { optionsOf, toLanguage } from "./options.ts";

const MORE = `
One file has all that is said to people: the portal, the search box, drafts, the report, checks. Translate its texts, leave places in braces as they are,
and take out a part that you do not need. Called again, it says what is wrong and what is still in the words of a built-in language.

Examples:
  level-zero language-pack it.json --for it                  writes the English texts, to translate
  level-zero language-pack it.json                           what is still to do
  level-zero serve kb/ --language-pack it.json               also report, check, gaps, write-back, links, queue; or languagePack: it.json in the settings`;

/** `level-zero language-pack`. */
export function addLanguagePack(program: Command, io: Io): void {
  program
    .command("language-pack")
    .description("Writes the texts to translate, or checks a file of translated ones.")
    .argument("<file>", "the language pack, as JSON; made if it is not there")
    .option("--for <code>", "the language that it will be in, such as it or pt-BR", toLanguage)
    .addOption(
      new Option("--from <code>", "which texts to translate").choices(REPORT_LANGUAGES).default("en"),
    )
    .addHelpText("after", MORE)
    .action(async (file: string, _: unknown, command: Command) => {
      await runLanguagePack(file, optionsOf<LanguagePackCommandOptions>(command), io);
    });
}

interface LanguagePackCommandOptions extends CommonOptions {
  readonly for?: string;
  readonly from: ReportLanguageCode;
}

/** Untranslated texts that are named. */
const NAMED = 20;

/** Writes the texts to translate; of a file that is there already, says what is left to do. */
async function runLanguagePack(file: string, options: LanguagePackCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const isThere = await access(session.pathOf(file)).then(
    () => true,
    () => false,
  );
  await session.print(isThere ? await whatIsLeft(file, session) : await begin(file, options, session));
  session.finish();
}

async function begin(
  file: string,
  { for: language, from }: LanguagePackCommandOptions,
  session: Session,
): Promise<string> {
  if (language === undefined)
    throw new LevelZeroError(
      "INVALID_OPTION",
      `${file} is not there. Name the language to write it for: --for it.`,
    );
  const pack = { ...builtInLanguagePack(from), language };
  await writeFileWhole(session.pathOf(file), formatLanguagePack(pack));
  return `${file}: ${quantity(textsOf(pack).size, "text")} to translate into ${language}. Then: level-zero language-pack ${file}\n`;
}

async function whatIsLeft(file: string, session: Session): Promise<string> {
  const text = await readNamedText(file, session);
  const pack = await named(file, async () => readLanguagePack(text));
  const english = textsOf(builtInLanguagePack("en"));
  const texts = textsOf(pack);
  const same = [...texts].filter(
    ([name, said]) => english.get(name) === said && /\p{L}{3}/u.test(withoutPlaces(said)),
  );
  const left = same.slice(0, NAMED).map(([name, said]) => `  ${name}: ${said}\n`);
  const more = same.length > NAMED ? `  and ${same.length - NAMED} more\n` : "";
  return `${file}: ${pack.language}, ${quantity(texts.size, "text")}, whole. ${same.length === 0 ? "None is as in English" : `${same.length} of them as in English`}.\n${left.join("")}${more}`;
}

function withoutPlaces(text: string): string {
  return text.replace(/\{[^{}]*\}/g, "");
}

/** Every text by its part and name. */
function textsOf({ portal, box, drafts, report, check }: LanguagePack): Map<string, string> {
  return new Map(
    Object.entries({ portal, box, drafts, report, check }).flatMap(([part, texts]) =>
      Object.entries(texts ?? {}).map(([name, text]): [string, string] => [`${part}.${name}`, text]),
    ),
  );
}
