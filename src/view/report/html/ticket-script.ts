import { Html } from "./html.ts";

/**
 * Searches, sorts and narrows the list of tickets. Plain JavaScript in a string, since the page must work by itself; without it the list
 * is a plain table and the links lead to the first ticket of a verdict.
 */
const TICKET_SCRIPT = `"use strict";
(() => {
  const table = document.getElementById("ticket-table");
  if (!table) return;
  const byId = (id) => document.getElementById(id);
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const words = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  const field = byId("ticket-search");
  const all = byId("ticket-all");
  let only = {};
  const show = () => {
    const wanted = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = Object.entries(only).every(([key, value]) => row.dataset[key] === value);
      row.hidden = !(fits && wanted.every((word) => words.get(row).includes(word)));
      if (!row.hidden) shown += 1;
    }
    byId("ticket-count").textContent = shown + " of " + rows.length;
    all.hidden = shown === rows.length;
  };
  const sortBy = (at, head) => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const text = (row) => row.cells[at].textContent;
    const compare = new Intl.Collator([], { numeric: true }).compare;
    rows.sort((a, b) => (text(a) === "") - (text(b) === "") || (down ? -1 : 1) * compare(text(a), text(b)));
    body.append(...rows);
  };
  [...table.tHead.rows[0].cells].forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sortBy(at, head));
    head.replaceChildren(button);
  });
  field.addEventListener("input", show);
  all.addEventListener("click", () => {
    only = {};
    field.value = "";
    show();
    field.focus();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-only-o],a[data-only-a],a[data-only-g]");
    if (!link) return;
    only = {};
    for (const key of ["o", "a", "g"]) {
      const name = "only" + key.toUpperCase();
      if (name in link.dataset) only[key] = link.dataset[name];
    }
    field.value = "";
    show();
    event.preventDefault();
    byId("tickets").scrollIntoView();
    field.focus({ preventScroll: true });
  });
  byId("ticket-find").hidden = false;
  show();
})();
`;

/** The script of a page, and its hash for the page's policy. */
export interface TicketScript {
  readonly element: Html;
  /** Of its bytes; a test computes it again. */
  readonly hash: string;
}

/** "12 of 345" in English, "12 / 345" in other languages: the script stays the same for all of them, and so does its hash. */
export function ticketScript(language: string): TicketScript {
  return language === "en" ? ENGLISH : OTHERS;
}

const ENGLISH: TicketScript = {
  element: scriptOf(TICKET_SCRIPT),
  hash: "sha256-s365W4GQ+Nkms7JRNDhKqpEPKoqa9ZVbbQ2s84wtVyI=",
};

const OTHERS: TicketScript = {
  element: scriptOf(TICKET_SCRIPT.replace('" of "', '" / "')),
  hash: "sha256-wAIPdJvc9ETfZTgcL074PzoEkGWWusvj53Nfzl7EPDw=",
};

function scriptOf(text: string): Html {
  return Html.fromTemplate([`<script>${text}</script>`], []);
}
