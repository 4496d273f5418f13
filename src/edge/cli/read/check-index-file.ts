import { type AnalyzerOptions, LevelZeroError, type SearchIndex } from "../../../index.ts";
import type { Session } from "../session.ts";
import { wordsOf } from "./analyzer-of.ts";

/**
 * The words and readers of an index file were settled when it was made.
 * Throws `INVALID_INPUT` if the command line or the settings ask for others, and says how to make it anew.
 */
export async function checkIndexFile(path: string, index: SearchIndex, session: Session): Promise<void> {
  const settings = await session.settings();
  const refuse = (made: string, option: string): never => {
    const message = `${path} was made ${made}. Make it anew: level-zero index <articles> ${option} --out ${path}.`;
    throw new LevelZeroError("INVALID_INPUT", message);
  };
  const own = index.analyzer.options;
  const { language = "en" } = own;
  if (settings.language !== undefined && settings.language !== language)
    refuse(`for the language ${language}, not ${settings.language}`, `--language ${settings.language}`);
  const words = Object.entries(wordsOf(settings));
  const other = words.find(([key, value]) => !isSame(own[key as keyof AnalyzerOptions], value));
  if (other !== undefined)
    refuse(`with other ${other[0]} than ${session.settingsFile} has`, `--settings ${session.settingsFile}`);
  const closed = settings.publicAudience?.find((name) => isClosedTo(index, name));
  if (closed !== undefined) refuse(`without --public-audience ${closed}`, `--public-audience ${closed}`);
}

/** Whether some article is for this audience and not for everybody. */
function isClosedTo({ articles }: SearchIndex, name: string): boolean {
  return articles.some(({ audience }) => audience.includes(name) && !audience.includes("public"));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
