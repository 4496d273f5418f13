import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { AnsweredTicket } from "../../../src/desk/clinic/answered-ticket.ts";
import { ownWords } from "../../../src/desk/clinic/own-words.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";

it("proposes no small words of another language that customers write in", () => {
  const article = makeArticle({ id: "printer", title: "Add a printer" });
  const index = createSearchIndex([article], { now: "2026-05-01" });
  const own = [
    "Guten Tag, ich habe auf meinem Laptop noch keinen Drucker, wie geht das mit dem Einrichten",
    "Hallo, der Drucker auf meinem Gerät ist nicht da, ich kann ihn nicht selbst einrichten",
    "Wie kann ich den neuen Drucker auf meinem Laptop einrichten, es geht nicht",
  ].map(
    (subject, at) => ({ ticket: ticket(`t${at}`, subject), articleId: "printer" }) satisfies AnsweredTicket,
  );
  expect(ownWords(article, own, { index, usage: new Map() }).toSorted()).toEqual([
    "drucker",
    "einrichten",
    "laptop",
  ]);
});
