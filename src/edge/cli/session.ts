import { join, resolve } from "node:path";
import pc from "picocolors";
import type { DateOrder, ExclusionRule } from "../../core/ticket/index.ts";
import { type ExclusionOptions, LevelZeroError } from "../../index.ts";
import type { LanguagePack } from "../language-pack/index.ts";
import type { TextEncodingName } from "../node/index.ts";
import { BeginAgain } from "./begin-again.ts";
import { quantity } from "./describe/format.ts";
import type { Io } from "./io.ts";
import { IssueLog } from "./issue-log.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type AudienceWatch, createAudienceWatch } from "./read/audience-watch.ts";
import { named } from "./read/named.ts";
import { readNamedText } from "./read/read-named-text.ts";
import { type ReadingOptions, readReadingOptions } from "./read/reading-options.ts";
import { requesterPseudonyms } from "./read/requester-pseudonyms.ts";
import type { Settings } from "./settings/settings.ts";

/** Options that every command has. */
export interface CommonOptions {
  readonly quiet?: boolean;
  readonly strict?: boolean;
  /** The moment to judge at, ISO 8601; the present one unless given. */
  readonly now?: string;
  /** What articles and tickets are written in. */
  readonly language?: string;
  /** A file of settings. */
  readonly settings?: string;
  /** A file of all that is said in a further language. */
  readonly languagePack?: string;
  /** Whether git dates articles that give no dates themselves; so unless told otherwise. */
  readonly gitDates?: boolean;
  /** Whether to keep what would take long to make again; so unless told otherwise. */
  readonly cache?: boolean;
  /** An earlier report, as JSON. */
  readonly previous?: string;
  /** A file that remembers the gaps from run to run, and which articles there were. */
  readonly state?: string;
  /** Audience names of the articles that everybody holds. */
  readonly publicAudience?: readonly string[];
  /** Mapping files, or `field=Column`. */
  readonly map?: readonly string[];
  /** Order of dates such as 03/04/2026. */
  readonly dateOrder?: DateOrder;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Of exports that are no UTF-8. */
  readonly encoding?: TextEncodingName;
  /** Rules of exclusion that are switched off. */
  readonly keep?: readonly ExclusionRule[];
}

/** One run of one command: where its words go, and what it could not read. */
export interface Session {
  readonly io: Io;
  readonly now: string;
  readonly issues: IssueLog;
  readonly audiences: AudienceWatch;
  /** How exports are read: the same for tickets and history. */
  readonly reading: () => Promise<ReadingOptions>;
  /** Whether git dates articles that give no dates themselves. */
  readonly gitDates: boolean;
  /** Folder for what would take long to make again; `null` for none. */
  readonly cache: string | null;
  /** An earlier report, as JSON, that knows which articles were there; `null` unless given. */
  readonly previous: string | null;
  /** A file that remembers the gaps, and which articles there were; `null` unless given. */
  readonly state: string | null;
  /** What the desk says once for all commands, in the file of settings or on the command line. */
  readonly settings: () => Promise<Settings>;
  /** The file of settings, as the user called it; `null` unless given. */
  readonly settingsFile: string | null;
  /** All that is said in a further language; `null` unless given. */
  readonly languagePack: () => Promise<LanguagePack | null>;
  /** The rules that leave tickets out, but for those of `--keep`. */
  readonly exclusions: ExclusionOptions;
  readonly progress: Progress;
  /** Colours for stdout; they do nothing unless it is a terminal and `NO_COLOR` is not set. */
  readonly colors: ReturnType<typeof pc.createColors>;
  /** A path of the command line as one to open. */
  pathOf(path: string): string;
  /** A line beside the results; silent with `--quiet`. */
  note(line: string): void;
  /** Text that is the result. */
  print(text: string): Promise<void>;
  /** Tells that most articles are hidden from all tickets, before the work starts, and asks on a terminal; once. */
  warnFirst(): Promise<void>;
  /** Asks whether to begin again with options that are missing: throws `BeginAgain` for a yes. Nobody is asked with `--quiet`. */
  offer(flags: readonly string[]): Promise<void>;
  /** Tells what could not be read. Throws `INVALID_INPUT` if that was something and `--strict` is given: call it last. */
  finish(): void;
}

export function createSession(io: Io, options: CommonOptions): Session {
  const quiet = options.quiet === true;
  const issues = new IssueLog();
  const audiences = createAudienceWatch();
  const pathOf = (path: string): string => resolve(io.cwd, path);
  let reading: Promise<ReadingOptions> | null = null;
  let settings: Promise<Settings> | null = null;
  let pack: Promise<LanguagePack | null> | null = null;
  const loadOnce = (): Promise<Settings> => (settings ??= loadSettings(options, pathOf));
  const progress = createProgress(io, quiet);
  const note = (line: string): void => {
    if (quiet) return;
    progress.clear();
    void io.stderr.write(`${line}\n`).catch(() => {});
  };
  let warned = false;
  const warn = (): boolean => {
    const hint = warned ? null : audiences.hint();
    if (hint === null) return false;
    warned = true;
    note(hint);
    return true;
  };
  const ask = async (question: string): Promise<string> =>
    quiet ? "" : ((await io.ask(question)) ?? "").trim();
  return {
    io,
    now: options.now ?? io.now(),
    issues,
    audiences,
    progress,
    colors: pc.createColors(io.stdout.isTerminal && !io.env.NO_COLOR && io.env.TERM !== "dumb"),
    pathOf,
    settings: loadOnce,
    settingsFile: options.settings ?? null,
    languagePack: () => (pack ??= loadLanguagePack(options, { pathOf, settings: loadOnce })),
    reading: () => (reading ??= loadReading(options, { pathOf, settings: loadOnce, env: io.env })),
    gitDates: options.gitDates ?? true,
    cache: options.cache === false ? null : cacheFolder(io.env),
    previous: options.previous ?? null,
    state: options.state ?? null,
    exclusions: { rules: Object.fromEntries((options.keep ?? []).map((rule) => [rule, false])) },
    note,
    async print(text) {
      progress.clear();
      await io.stdout.write(text);
    },
    async warnFirst() {
      const missing = warn() ? audiences.missing() : [];
      if (missing.length === 0) return;
      const chosen = chosenOf(missing, await ask(audienceQuestion(missing)));
      if (chosen.length === 0) return;
      // The command line goes before the settings: what they say is said again.
      const { publicAudience = [] } = await loadOnce();
      const held = [...new Set([...publicAudience, ...chosen])];
      throw new BeginAgain(held.flatMap((name) => ["--public-audience", name]));
    },
    async offer(flags) {
      if (/^y(?:es)?$/i.test(await ask(`Begin again with ${flags.join(" ")}? [y/N] `)))
        throw new BeginAgain(flags);
    },
    finish() {
      for (const line of issues.lines()) note(line);
      warn();
      if (options.strict !== true || issues.errors === 0) return;
      const message = `${quantity(issues.errors, "reading error")} found, and --strict allows none. Mend them, or leave --strict out.`;
      throw new LevelZeroError("INVALID_INPUT", message);
    },
  };
}

function audienceQuestion(names: readonly string[]): string {
  if (names.length === 1) return `May every customer see the articles for ${names[0]}? [y/N] `;
  return `Which of these may every customer see: ${names.join(", ")}? Names with commas, or all [none] `;
}

/** A name that was not offered chooses nothing. */
function chosenOf(names: readonly string[], answer: string): readonly string[] {
  if (/^(?:y|yes|all)$/i.test(answer)) return names;
  const said = answer.split(",").map((name) => name.trim());
  return names.filter((name) => said.includes(name));
}

/** How exports are read, with the desk's own codes of the settings; a mapping goes before them. */
async function loadReading(
  options: CommonOptions,
  { pathOf, settings, env }: Pick<Session, "pathOf" | "settings"> & Pick<Io, "env">,
): Promise<ReadingOptions> {
  const given = await readReadingOptions(options, pathOf);
  const { causes, dateOrder } = await settings();
  const keyed = {
    ...(dateOrder && { dateFormat: dateOrder }),
    ...given,
    pseudonymOf: await requesterPseudonyms(env),
  };
  if (causes === undefined) return keyed;
  return { ...keyed, values: { ...given.values, cause: { ...causes, ...given.values?.cause } } };
}

/** The file of `--settings`; the command line goes before it. */
async function loadSettings(
  { settings: file, language, publicAudience }: CommonOptions,
  pathOf: Session["pathOf"],
): Promise<Settings> {
  return {
    ...(file !== undefined && (await readSettingsFile(file, pathOf))),
    ...(language !== undefined && { language }),
    ...(publicAudience && { publicAudience }),
  };
}

/** The file of `--language-pack`, else of the settings. */
async function loadLanguagePack(
  { languagePack }: CommonOptions,
  { pathOf, settings }: Pick<Session, "pathOf" | "settings">,
): Promise<LanguagePack | null> {
  const file = languagePack ?? (await settings()).languagePack;
  if (file === undefined) return null;
  const { readLanguagePack } = await import("../language-pack/index.ts");
  const text = await readNamedText(file, { pathOf });
  return named(file, async () => readLanguagePack(text));
}

async function readSettingsFile(file: string, pathOf: Session["pathOf"]): Promise<Settings> {
  const { readSettings } = await import("./settings/read-settings.ts");
  const shown = `--settings ${file}`;
  const text = await readNamedText(file, { pathOf }, shown);
  return named(shown, async () => readSettings(text));
}

/** Where commands keep what would take long to make again: the user's cache folder, by the XDG directories or `LEVEL_ZERO_CACHE`; `null` for nowhere. */
function cacheFolder({
  LEVEL_ZERO_CACHE: own,
  XDG_CACHE_HOME: shared,
  HOME: home,
}: Io["env"]): string | null {
  if (own === "off") return null;
  if (own) return own;
  const above = shared || (home ? join(home, ".cache") : null);
  return above === null ? null : join(above, "level-zero");
}
