import { html } from "hono/html";
import type { OfferedArticle } from "../../http/index.ts";
import { encodeId } from "../article-link.ts";
import { TICKET_KINDS } from "../portal-ticket.ts";
import type { FormProblems, TicketForm } from "../read-ticket-form.ts";
import { layout } from "./layout.ts";
import type { Html, PageKit } from "./page-kit.ts";

interface Ask {
  readonly form: TicketForm;
  readonly problems: FormProblems;
  /** Articles to look at first, for those without script; empty for none. */
  readonly offered: readonly OfferedArticle[];
  /** Something that went wrong with the whole form. */
  readonly trouble: string | null;
}

/** The form to write to the desk with: first what it is, then the words, and meanwhile what may already answer it. */
export function askPage(kit: PageKit, { form, problems, offered, trouble }: Ask): Html {
  const { base, texts } = kit;
  const body = html`<div class="narrow">
<h1>${texts.askTitle}</h1>
${trouble === null ? "" : html`<p class="trouble" role="alert">${trouble}</p>`}
<form class="ask" method="post" action="${base}/ask" data-api="${base}/api" data-articles="${base}/articles/" data-new-tab="${texts.newTab}" data-solved-it="${texts.solvedIt}" data-glad="${texts.glad}" data-home="${base}/" data-home-text="${texts.home}">
${offered.length === 0 ? "" : offers(kit, offered)}
${kindQuestion(kit, form.kind, problems.kind)}
${textField(kit, { name: "subject", value: form.subject, problem: problems.subject, max: 500 })}
${textArea(kit, form.description, problems.description)}
${offered.length === 0 ? offers(kit, offered) : ""}
${kit.askContact ? textField(kit, { name: "contact", value: form.contact, problem: problems.contact, max: 200 }) : ""}
<input type="hidden" name="seen" value="${offered.length > 0 ? "yes" : form.seen ? "yes" : ""}">
<p class="soft">${texts.privacy}</p>
<p class="send"><button>${offered.length > 0 ? texts.sendAnyway : texts.send}</button></p>
</form>
${kit.deskUrl === null ? "" : html`<p class="else"><a href="${kit.deskUrl}">${texts.otherWays}</a></p>`}
</div>`;
  const title = offered.length > 0 ? texts.mayAnswer : texts.askTitle;
  return layout(kit, { name: "ask", title, query: "", body });
}

/**
 * What may answer it: beside the words while they are written, and, where they were sent without a script that shows it, before them. There the focus goes,
 * and to send it nonetheless stands beside: below it would look as if nothing had happened.
 */
function offers(kit: PageKit, offered: readonly OfferedArticle[]): Html {
  const { texts } = kit;
  const wasSent = offered.length > 0;
  return html`<section class="offers" aria-live="polite"${wasSent ? html` tabindex="-1" autofocus` : html` hidden`}>
<h2>${texts.mayAnswer}</h2><p class="soft">${wasSent ? html`${texts.notSentYet} ` : ""}${texts.mayAnswerHint}</p>
<ul>${offered.map((article) => offer(kit, article))}</ul>
${wasSent ? html`<p class="send"><button>${texts.sendAnyway}</button></p>` : ""}</section>`;
}

function kindQuestion({ texts }: PageKit, chosen: TicketForm["kind"], problem: string | undefined): Html {
  return html`<fieldset class="kinds"><legend>${texts.askKind}</legend>
${problem === undefined ? "" : html`<p class="wrong" id="lz-kind-wrong">${problem}</p>`}
${TICKET_KINDS.map(
  (kind) =>
    html`<label class="choice"><input type="radio" name="kind" value="${kind}" required${chosen === kind ? html` checked` : ""}${problem === undefined ? "" : html` aria-describedby="lz-kind-wrong"`}> <span>${texts[kind]}</span></label>`,
)}</fieldset>`;
}

interface Field {
  readonly name: "subject" | "contact";
  readonly value: string;
  readonly problem: string | undefined;
  readonly max: number;
}

function textField({ texts }: PageKit, { name, value, problem, max }: Field): Html {
  const hint = name === "subject" ? texts.subjectHint : texts.contactHint;
  return html`<p class="item"><label for="lz-${name}">${texts[name]}</label>
<span class="soft" id="lz-${name}-hint">${hint}</span>
${wrong(name, problem)}
<input id="lz-${name}" name="${name}" value="${value}" maxlength="${max}" required autocomplete="${name === "contact" ? "email" : "off"}" aria-describedby="lz-${name}-hint${problem === undefined ? "" : ` lz-${name}-wrong`}"${problem === undefined ? "" : html` aria-invalid="true"`}></p>`;
}

function textArea({ texts }: PageKit, value: string, problem: string | undefined): Html {
  return html`<p class="item"><label for="lz-description">${texts.description}</label>
<span class="soft" id="lz-description-hint">${texts.descriptionHint}</span>
${wrong("description", problem)}
<textarea id="lz-description" name="description" rows="5" maxlength="10000" aria-describedby="lz-description-hint">${value}</textarea></p>`;
}

function wrong(name: string, problem: string | undefined): Html | string {
  return problem === undefined ? "" : html`<span class="wrong" id="lz-${name}-wrong">${problem}</span>`;
}

function offer({ base, texts }: PageKit, { id, title, anchor, snippet }: OfferedArticle): Html {
  const address = `${base}/articles/${encodeId(id)}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
  return html`<li><a href="${address}" target="_blank" rel="noopener">${title} <span class="hidden">(${texts.newTab})</span></a><p>${snippet}</p></li>`;
}
