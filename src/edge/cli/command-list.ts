import type { Command } from "commander";
import type { Io } from "./io.ts";

/** A command as the help lists it. Its code is loaded when it is called: some bring a Markdown parser or a web server. */
export interface ListedCommand {
  /** Its name, and what follows it. A test compares this with what the command declares. */
  readonly usage: string;
  readonly summary: string;
  /** Loads what adds it to the program. */
  readonly load: () => Promise<(program: Command, io: Io) => void>;
}

/** The commands, in the order of the help. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    usage: "report [options] <articles> <tickets...>",
    summary: "how many tickets were level-zero solvable, by which article, and which articles are missing",
    load: async () => (await import("./commands/report.ts")).addReport,
  },
  {
    usage: "search [options] <articles> <query...>",
    summary: "what a customer would find",
    load: async () => (await import("./commands/search.ts")).addSearch,
  },
  {
    usage: "score [options] <articles> <tickets...>",
    summary: "one line of JSON a ticket, for other programs",
    load: async () => (await import("./commands/score.ts")).addScore,
  },
  {
    usage: "explain [options] <articles> <text...>",
    summary: "why a ticket gets its verdict",
    load: async () => (await import("./commands/explain.ts")).addExplain,
  },
  {
    usage: "gaps [options] <articles> <tickets...>",
    summary: "which articles are missing, most tickets first",
    load: async () => (await import("./commands/gaps.ts")).addGaps,
  },
  {
    usage: "searches [options] <events...>",
    summary: "which searches of the portal fail, and for how many",
    load: async () => (await import("./commands/searches.ts")).addSearches,
  },
  {
    usage: "queries [options] <tickets...>",
    summary: "what your portal's search is to be asked, so that found is measured with it",
    load: async () => (await import("./commands/queries.ts")).addQueries,
  },
  {
    usage: "check [options] <articles>",
    summary: "what is wrong with the articles that are there",
    load: async () => (await import("./commands/check.ts")).addCheck,
  },
  {
    usage: "golden",
    summary: "suggest: questions that must keep their answer, from resolved tickets",
    load: async () => (await import("./commands/golden.ts")).addGolden,
  },
  {
    usage: "links [options] <articles> <history...>",
    summary: "whether the articles that agents link are those that answer",
    load: async () => (await import("./commands/links.ts")).addLinks,
  },
  {
    usage: "queue [options] <queue.json>",
    summary: "what is to be done about articles: feedback, failed searches, gaps and flags in one list",
    load: async () => (await import("./commands/queue.ts")).addQueue,
  },
  {
    usage: "what-if [options] <articles> <files...>",
    summary: "what publishing a draft would change",
    load: async () => (await import("./commands/what-if.ts")).addWhatIf,
  },
  {
    usage: "effect [options] <articles> <tickets...>",
    summary: "did the articles that were published or changed bring fewer tickets",
    load: async () => (await import("./commands/effect.ts")).addEffect,
  },
  {
    usage: "journey [options] <articles> <tickets...>",
    summary: "what people went through: looked, found, wrote, wrote again",
    load: async () => (await import("./commands/journey.ts")).addJourney,
  },
  {
    usage: "shop [options] <articles> <tickets...>",
    summary: "real questions asked again as the customers who had them: a scorecard of the portal",
    load: async () => (await import("./commands/shop.ts")).addShop,
  },
  {
    usage: "rising [options] <articles> <tickets...>",
    summary: "which questions rise, and what to publish before they ring",
    load: async () => (await import("./commands/rising.ts")).addRising,
  },
  {
    usage: "listen [options] <articles> <events...>",
    summary: "what visitors said of articles, what they asked next, and what was done about it",
    load: async () => (await import("./commands/listen.ts")).addListen,
  },
  {
    usage: "audit",
    summary: "a rate that people have checked: draw a sample, count their answers",
    load: async () => (await import("./commands/audit.ts")).addAudit,
  },
  {
    usage: "compare [options] <before> <after>",
    summary: "what moved between two reports, and whether it is more than chance",
    load: async () => (await import("./commands/compare.ts")).addCompare,
  },
  {
    usage: "write-back [options] <report>",
    summary: "files for the service desk: flags for tickets, tasks for gaps",
    load: async () => (await import("./commands/write-back.ts")).addWriteBack,
  },
  {
    usage: "evaluate [options] <articles> <labelled...>",
    summary: "how well the verdicts agree with tickets that people have labelled",
    load: async () => (await import("./commands/evaluate.ts")).addEvaluate,
  },
  {
    usage: "fit [options] <articles> <tickets...>",
    summary: "a model of your own desk, from resolved tickets",
    load: async () => (await import("./commands/fit.ts")).addFit,
  },
  {
    usage: "columns [options] <tickets...>",
    summary: "how an export is understood: which column becomes what, and what is missing",
    load: async () => (await import("./commands/columns.ts")).addColumns,
  },
  {
    usage: "index [options] <articles>",
    summary: "a search index in one file",
    load: async () => (await import("./commands/index-command.ts")).addIndex,
  },
  {
    usage: "serve [options] <articles>",
    summary: "a help portal: search, articles, tickets",
    load: async () => (await import("./commands/serve.ts")).addServe,
  },
  {
    usage: "mcp [options] <articles>",
    summary: "the articles as tools for an AI agent",
    load: async () => (await import("./commands/mcp.ts")).addMcp,
  },
  {
    usage: "import [options] <paths...>",
    summary: "Markdown articles from the export of a service desk",
    load: async () => (await import("./commands/import.ts")).addImport,
  },
  {
    usage: "language-pack [options] <file>",
    summary: "a further language for portal, report, drafts and checks, as one file",
    load: async () => (await import("./commands/language-pack.ts")).addLanguagePack,
  },
  {
    usage: "redact [options] <files...>",
    summary: "an export without personal data",
    load: async () => (await import("./commands/redact.ts")).addRedact,
  },
  {
    usage: "demo [folder]",
    summary: "a small made-up desk to try things on",
    load: async () => (await import("./commands/demo.ts")).addDemo,
  },
  {
    usage: "init [options]",
    summary: "write desk.yaml, the settings of your desk, by five questions",
    load: async () => (await import("./commands/init.ts")).addInit,
  },
  {
    usage: "completion <shell>",
    summary: "completion of commands and options in your shell",
    load: async () => (await import("./commands/completion.ts")).addCompletion,
  },
  {
    usage: "jobs",
    summary: "judge tickets on several machines, over a PostgreSQL database",
    load: async () => (await import("./commands/jobs.ts")).addJobs,
  },
  {
    usage: "work [options]",
    summary: "judge what `level-zero jobs add` queued",
    load: async () => (await import("./commands/work.ts")).addWork,
  },
];
