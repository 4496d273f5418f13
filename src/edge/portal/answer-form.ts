import type { Context } from "hono";
import { html } from "hono/html";
import type { OfferedArticle } from "../http/index.ts";
import { askPage } from "./page/ask-page.ts";
import { ANSWERS, thanksPage } from "./page/feedback-form.ts";
import { layout } from "./page/layout.ts";
import { messagePage } from "./page/message-page.ts";
import type { Html, PageKit } from "./page/page-kit.ts";
import type { Portal } from "./portal.ts";
import { fill } from "./portal-texts.ts";
import { createTicketId, type PortalTicket } from "./portal-ticket.ts";
import { readForm } from "./read-form.ts";
import { problemsOf, readTicketForm, type TicketForm } from "./read-ticket-form.ts";
import { reportStep } from "./report-step.ts";
import { sendPage } from "./send-page.ts";
import { sendProblem } from "./send-problem.ts";
import { viewerOf } from "./viewer-of.ts";

/** The answer to "Did this solve it?", where there is no script. */
export async function answerFeedback(portal: Portal, context: Context): Promise<Response> {
  const { api, kit } = portal;
  const form = await readForm(context.req.raw);
  const answer = ANSWERS.find((one) => one === form?.get("answer"));
  const articleId = form?.get("articleId") ?? "";
  if (form === null || answer === undefined)
    return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 400);
  const said = [...form].filter(([name, value]) => /^(?:query|searchId)$/.test(name) && value !== "");
  const body = () => ({ articleId, answer, ...Object.fromEntries(said) });
  const given = await api.perform("giveFeedback", { sender: context.req.raw, body });
  if (!given.ok) return sendProblem(kit, given.problem);
  if (given.body.accepted === 0)
    return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 503);
  const solved = answer === "yes";
  return sendPage(thanksPage(kit, articleId, { solved, asksWhy: !solved }));
}

/** Why an article did not solve it, where there is no script. It belongs to the answer before it. */
export async function answerReason(portal: Portal, context: Context): Promise<Response> {
  const { api, kit } = portal;
  const form = await readForm(context.req.raw);
  const articleId = form?.get("articleId") ?? "";
  if (form === null || articleId === "")
    return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 400);
  const reason = form.get("reason") ?? "";
  const comment = (form.get("comment") ?? "").trim();
  if (reason !== "" || comment !== "") {
    const said = { ...(reason !== "" && { reason }), ...(comment !== "" && { comment }) };
    const body = () => ({ events: [{ type: "reason", articleId, ...said }] });
    const given = await api.perform("reportEvents", { sender: context.req.raw, body });
    if (!given.ok) return sendProblem(kit, given.problem);
    if (given.body.accepted === 0)
      return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 503);
  }
  return sendPage(thanksPage(kit, articleId, { solved: false, asksWhy: false }));
}

/** The form to write to the desk with; what was searched for is its subject. */
export async function answerAsk(portal: Portal, context: Context): Promise<Response> {
  const { kit } = portal;
  await reportStep(portal, context.req.raw, "form");
  const form = readTicketForm(new URL(context.req.url).searchParams);
  return sendPage(askPage(kit, { form: { ...form, seen: false }, problems: {}, offered: [], trouble: null }));
}

/** A ticket: asked back if something is missing, or if there are answers that its writer has not seen; else handed to the host. */
export async function answerTicket(portal: Portal, context: Context): Promise<Response> {
  const { kit } = portal;
  const visitor = context.req.raw;
  const fields = await readForm(visitor);
  if (fields === null) return sendPage(messagePage(kit, kit.texts.trouble, kit.texts.troubleHint), 400);
  const form = readTicketForm(fields);
  const problems = problemsOf(form, kit);
  if (Object.keys(problems).length > 0) {
    return sendPage(askPage(kit, { form, problems, offered: [], trouble: null }), 422);
  }
  const offered = form.seen ? [] : await offeredFor(portal, visitor, form);
  if (offered.length > 0) return sendPage(askPage(kit, { form, problems, offered, trouble: null }));
  return submit(portal, visitor, form);
}

async function submit(portal: Portal, visitor: Request, form: TicketForm): Promise<Response> {
  const { api, kit, options } = portal;
  const back = (trouble: string) => askPage(kit, { form, problems: {}, offered: [], trouble });
  const { allowed, headers } = await api.admitTicket(visitor);
  if (!allowed) return sendPage(back(kit.texts.tooManyTickets), 429, headers);
  const ticket = await toTicket(portal, visitor, form);
  try {
    const id = await options.submitTicket!(ticket, visitor);
    api.report("tickets", true);
    const ticketId = typeof id === "string" && id !== "" ? id : ticket.id;
    await reportTicket(portal, visitor, { kind: ticket.kind, ticketId });
    return sendPage(sentPage(kit, ticketId));
  } catch (error) {
    api.report("tickets", false);
    options.onError?.(error, visitor);
    return sendPage(back(kit.texts.notSent), 500);
  }
}

async function reportTicket(
  { api, options }: Portal,
  sender: Request,
  { kind, ticketId }: Pick<PortalTicket, "kind"> & { readonly ticketId: string },
): Promise<void> {
  if (options.events === undefined) return;
  await api.perform("reportEvents", {
    sender,
    body: () => ({ events: [{ type: "ticket", kind, ticketId }] }),
  });
}

async function toTicket(portal: Portal, visitor: Request, form: TicketForm): Promise<PortalTicket> {
  const { audiences, now: createdAt } = await viewerOf(portal, visitor);
  const { kind, subject, description, contact } = form;
  const id = createTicketId(createdAt);
  return { id, createdAt, kind: kind!, subject, description, contact, audiences, channel: "portal" };
}

async function offeredFor(
  { api, options }: Portal,
  visitor: Request,
  form: TicketForm,
): Promise<readonly OfferedArticle[]> {
  if (options.scorer === undefined) return [];
  const { subject, description, kind } = form;
  const answer = await api.perform("assessTicket", {
    sender: visitor,
    body: () => ({ subject, description, kind }),
  });
  return answer.ok ? answer.body.articles : [];
}

/** The ticket has been taken. */
function sentPage(kit: PageKit, id: string): Html {
  const { base, texts } = kit;
  const [before = "", after = ""] = fill(texts.sentHint, { id: "\0" }).split("\0");
  const body = html`<div class="wide"><div class="empty done">
<h1>${texts.sent}</h1>
<p>${before}<strong>${id}</strong>${after}</p>
<p>${texts.sentNext}${kit.askContact ? html` ${texts.sentNextContact}` : ""}</p>
<p><a href="${base}/">${texts.home}</a></p>
</div></div>`;
  return layout(kit, { name: "message", title: texts.sent, query: "", body });
}
