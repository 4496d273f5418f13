import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const read = (passage: string) => {
  const { article, issues } = parseArticle(`# Crane\n\nOil it.\n\n${passage}`, { path: "a.md" });
  return { words: JSON.stringify(article), codes: issues.map(({ code }) => code) };
};

describe("marks for the desk in further languages and forms", () => {
  it.each([
    "## Внутренние заметки\n\nLAMP",
    "## Только для сотрудников поддержки\n\nLAMP",
    "## Для служебного пользования\n\nLAMP",
    "## Примечание для операторов\n\nLAMP",
    "**Служебная заметка:** LAMP",
    "## Alleen voor medewerkers van de servicedesk\n\nLAMP",
    "## オペレーター専用\n\nLAMP",
    "## サポート担当者向けメモ\n\nLAMP",
    "## 社員限定\n\nLAMP",
    "## 社外秘\n\nLAMP",
    "## 内部向け対応手順\n\nLAMP",
    "## No mostrar al cliente\n\nLAMP",
    "## Non condividere con i clienti\n\nLAMP",
    "## Niet delen met klanten\n\nLAMP",
    "## Nie udostępniać klientom\n\nLAMP",
    "## Не показывать клиентам\n\nLAMP",
    "## Wewnętrzne uwagi dla konsultantów\n\nLAMP",
    "**Work notes (internal):** LAMP",
    '{{#is role "agent"}}LAMP{{/is}}',
    ':::note{title="Staff only"}\nLAMP\n:::',
    "| **Internal notes** | LAMP |\n| --- | --- |\n| More | Text |",
    "## サポート担当者へ\n\nLAMP",
    "## Informacje tylko dla konsultantów\n\nLAMP",
    "## Solo para operadores\n\nLAMP",
    "## お客様には非公開\n\nLAMP",
    "## 客服专用\n\nLAMP",
    "## 상담원 전용\n\nLAMP",
    "See below.[^1]\n\n[^1]: Internal note: LAMP",
    "<aside>\n🔒 **Internal only**\n\nLAMP\n\n</aside>",
    "<aside>\n🔒 Internal note: LAMP\n\nLAMP\n\n</aside>",
    "<ifauth @support>\nLAMP\n</ifauth>",
    "{{#if signed_in}}\nLAMP\n{{/if}}",
    "{% if logged_in %}LAMP{% endif %}",
  ])("%s", (passage) => {
    const { words, codes } = read(passage);
    expect(words).not.toContain("LAMP");
    expect(codes).toContain("passage-reserved");
  });
});

describe("what only looks like one stays", () => {
  it.each([
    "## Внутренняя память заполнена\n\nLAMP",
    "## Связаться с оператором\n\nLAMP",
    "## Для сотрудников\n\nLAMP",
    "## 社員証を再発行する\n\nLAMP",
    "## 担当者に連絡する\n\nLAMP",
    "## 客服电话\n\nLAMP",
    "## Voor medewerkers\n\nLAMP",
    "## Do not share your password with customers\n\nLAMP",
    "## Client VPN : ne pas partager le mot de passe\n\nLAMP",
    "## Nicht gesendete Mails an Kunden\n\nLAMP",
    "## El cliente no puede iniciar sesión\n\nLAMP",
    "## Клиенту не отправляется код\n\nLAMP",
    ':::note{title="Staff canteen"}\nLAMP\n:::',
    "## Operadores lógicos\n\nLAMP",
    "## Tylko dla systemu Windows\n\nLAMP",
    "See below.[^1]\n\n[^1]: LAMP on Mondays.",
    "<aside>\n💡 LAMP\n\n</aside>",
    "<aside>\n💡 Internal storage: LAMP\n\n</aside>",
    "<ifauth !@support>\nLAMP\n</ifauth>",
    "{{#unless signed_in}}\nLAMP\n{{/unless}}",
    "{% if logged_in %}SWITCH{% else %}LAMP{% endif %}",
  ])("%s", (passage) => {
    expect(read(passage).words).toContain("LAMP");
    expect(read(passage).words).not.toContain("SWITCH");
  });
});
