import { createPortal, type PortalOptions } from "../../portal/index.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import { describeServed } from "../describe-served.ts";
import { databaseOf } from "../desk-database.ts";
import { createErrorNotes } from "../error-notes.ts";
import type { Io } from "../io.ts";
import { listen } from "../listen.ts";
import { type LiveKnowledge, openKnowledge } from "../open-knowledge.ts";
import { openDatabaseStores, openFileStores, type PortalStores } from "../portal-stores.ts";
import { type LimitOptions, serveLimits } from "../serve-limits.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { visitSettings } from "../visit-settings.ts";
import { warmPortal } from "../warm-portal.ts";

export interface ServeCommandOptions extends CommonOptions, JudgeOptions, LimitOptions {
  readonly port: number;
  readonly watch?: boolean;
  readonly title?: string;
  readonly deskUrl?: string;
  readonly events: string | false;
  readonly tickets: string | false;
  /** Where events, tickets and limits go in place of files: the address, or `true` for that of the environment. */
  readonly database?: string | true;
  readonly schema?: string;
  readonly visits?: boolean;
  readonly audience?: readonly string[];
  /** Origins of other sites whose pages may ask the API. */
  readonly allowOrigin?: readonly string[];
}

/** Serves the portal until the process is told to stop. */
export async function runServe(articles: string, options: ServeCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const visits = visitSettings(options, io.env);
  const hasFiles = options.database === undefined;
  await checkTargets([hasFiles ? options.tickets || null : null], options.history ?? [], session);
  session.audiences.readViewer(options.audience ?? []);
  const knowledge = await openKnowledge(articles, options, session);
  session.finish();
  try {
    const stores = await openStores(options, session);
    try {
      await serveUntilStopped({ knowledge, stores, visits }, options, session);
    } finally {
      await stores.close();
    }
  } finally {
    await knowledge.close();
  }
}

async function openStores(
  { database, schema, events, tickets }: ServeCommandOptions,
  session: Session,
): Promise<PortalStores> {
  if (database === undefined) return openFileStores({ events, tickets }, session);
  const named = {
    ...(database !== true && { database }),
    ...(schema !== undefined && { schema }),
  };
  const wanted = { events: events !== false, tickets: tickets !== false };
  return openDatabaseStores(databaseOf(named, session), wanted, session);
}

interface Served {
  readonly knowledge: LiveKnowledge;
  readonly stores: PortalStores;
  readonly visits: ReturnType<typeof visitSettings>;
}

async function serveUntilStopped(
  served: Served,
  options: ServeCommandOptions,
  session: Session,
): Promise<void> {
  const addresses = new WeakMap<Request, string>();
  const { language } = await session.settings();
  const handle = createPortal(() => served.knowledge.index, {
    ...portalOptions(served, { ...options, ...(language !== undefined && { language }) }, session),
    ...serveLimits(options, (request) => addresses.get(request), served.stores.rates),
  });
  await warmPortal(handle, served.knowledge.index, session.io.elapsedMs);
  const server = await listen((request, address) => {
    if (address !== undefined) addresses.set(request, address);
    return handle(request);
  }, options);
  for (const line of describeServed(server.address, options)) session.note(line);
  await session.print(`${server.address}\n`);
  await session.io.untilStopped();
  session.note("Stopping: answering what is under way …");
  await server.close();
  session.note("Stopped.");
}

function portalOptions(
  { knowledge, stores: { events, tickets }, visits }: Served,
  { title, deskUrl, language, audience = [], allowOrigin }: ServeCommandOptions,
  session: Session,
): PortalOptions {
  return {
    ...(title !== undefined && { title }),
    ...(deskUrl !== undefined && { deskUrl }),
    ...(allowOrigin && { cors: { origins: allowOrigin } }),
    ...(events && { events }),
    ...(tickets && {
      submitTicket: async (ticket) => {
        await tickets.write(ticket);
        return undefined;
      },
    }),
    ...visits,
    ...(language !== undefined && { language }),
    viewer: () => audience,
    popular: () => knowledge.popular,
    scorer: (viewer) => knowledge.scorerOf(viewer),
    markdown: knowledge.markdownOf,
    picture: knowledge.pictureOf,
    withheld: knowledge.isWithheld,
    ...(knowledge.learned && { learned: knowledge.learned }),
    async failing() {
      const hasRoom = tickets === null || (await tickets.hasRoom());
      return [
        ...(hasRoom ? [] : (["tickets"] as const)),
        ...(knowledge.isFailing ? (["articles"] as const) : []),
      ];
    },
    onError: createErrorNotes(session.note, session.io.elapsedMs),
  };
}
