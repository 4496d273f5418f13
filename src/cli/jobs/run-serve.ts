import { type EventFile, openEventFile } from "../../node/index.ts";
import { createPortal } from "../../portal/index.ts";
import { appendLine } from "../append-line.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import { describeServed } from "../describe-served.ts";
import type { Io } from "../io.ts";
import { listen } from "../listen.ts";
import { type LiveKnowledge, openKnowledge } from "../open-knowledge.ts";
import { plain } from "../plain.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { visitSettings } from "../visit-settings.ts";

export interface ServeCommandOptions extends CommonOptions, JudgeOptions {
  readonly port: number;
  readonly host: string;
  readonly watch?: boolean;
  readonly title?: string;
  readonly deskUrl?: string;
  readonly events: string | false;
  readonly tickets: string | false;
  readonly visits?: boolean;
  readonly audience?: readonly string[];
}

/** Serves the portal until the process is told to stop. */
export async function runServe(articles: string, options: ServeCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const visits = visitSettings(options, io.env);
  await checkTargets([options.tickets || null], options.history ?? [], session);
  session.audiences.readViewer(options.audience ?? []);
  const knowledge = await openKnowledge(articles, options, session);
  session.finish();
  const events = options.events === false ? null : await openEventFile(session.pathOf(options.events));
  try {
    await serveUntilStopped({ knowledge, events, visits }, options, session);
  } finally {
    await knowledge.close();
    await events?.close();
  }
}

interface Served {
  readonly knowledge: LiveKnowledge;
  readonly events: EventFile | null;
  readonly visits: ReturnType<typeof visitSettings>;
}

async function serveUntilStopped(
  { knowledge, events, visits }: Served,
  options: ServeCommandOptions,
  session: Session,
): Promise<void> {
  const audiences = options.audience ?? [];
  const handle = createPortal(() => knowledge.index, {
    ...portalOptions(options, session),
    ...(events && { events: (event) => events.write(event) }),
    ...visits,
    viewer: () => audiences,
    scorer: (viewer) => knowledge.scorerOf(viewer),
    markdown: knowledge.markdownOf,
    picture: knowledge.pictureOf,
    ...(knowledge.learned && { learned: knowledge.learned }),
  });
  const server = await listen(handle, options);
  for (const line of describeServed(server.address, options)) session.note(line);
  await session.print(`${server.address}\n`);
  await session.io.untilStopped();
  session.note("Stopping: answering what is under way …");
  await server.close();
  session.note("Stopped.");
}

function portalOptions({ title, deskUrl, tickets }: ServeCommandOptions, session: Session) {
  return {
    ...(title !== undefined && { title }),
    ...(deskUrl !== undefined && { deskUrl }),
    ...(tickets !== false && { submitTicket: appendLine(session.pathOf(tickets)) }),
    onError: (error: unknown) => session.note(`error: ${plain(String(error))}`),
  };
}
