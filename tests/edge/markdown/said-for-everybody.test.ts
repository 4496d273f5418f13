import { describe, expect, it } from "vitest";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const guest = { audiences: [], now: "2026-06-15T12:00:00Z" };
const seen = (header: string) =>
  visibilityOf(parseArticle(`---\ntitle: Crane\n${header}\n---\nOil the chain.\n`).article!, guest);
const codes = (header: string) =>
  parseArticle(`---\ntitle: Crane\n${header}\n---\nOil the chain.\n`).issues.map(({ code }) => code);

describe("what says in plain words that everybody may see a page shows it", () => {
  it.each([
    "Zielgruppe: alle",
    "Zielgruppe: Für alle",
    "Sichtbarkeit: Jeder",
    "visibilité: tous",
    "audiencia: todos",
    "visibilità: tutti",
    "doelgroep: iedereen",
    "widoczność: dla wszystkich",
    "видимость: для всех",
    "公開範囲: 全員",
    "roles: any",
    "accès: tout le monde",
    "доступ: всем",
    "status: definitief\ngepubliceerd: ja",
    "有効期限: 無期限",
    "gültig bis: auf Widerruf",
    "valid_until: until further notice",
    "access_level: anonymous",
    "Freigabe: erteilt\nStatus: Gültig",
    "status: freigegeben",
    "Freigabestatus: freigegeben",
    "state: public (all)",
    "state: Öffentlich (alle)",
    "PromotedState: 0",
  ])("%s", (header) => expect([seen(header), codes(header)]).toEqual(["visible", []]));
});

describe("what names some of them does not", () => {
  it.each([
    "Zielgruppe: alle Mitarbeiter",
    "Zielgruppe: alle (intern)",
    "visibilité: tous les employés",
    "公開範囲: 社員全員",
    "видимость: для сотрудников",
    "accès: tout le personnel",
    "state: internal (agent)",
    "state: external (customer)",
    "freigegeben: nein",
    "privacy:\n  view: anyone_with_link",
    "sharing: Anyone with the link",
    "if: visitor.claims.unsigned.isAgent",
    // The Dutch word for a draft.
    "status: concept",
  ])("%s", (header) => expect(seen(header)).toBe("not-visible"));
});

describe("a key that another of its system outdoes says nothing", () => {
  it.each([
    ["user_segment_id: null\npermission_group_id: 5512", "visible"],
    ["permission_group_id: 5512", "not-visible"],
    ["user_segment_id: 7\npermission_group_id: 5512", "not-visible"],
    ["internal_at: 2026-01-09T09:00:00Z\npublished_at: 2026-01-10T09:00:00Z", "visible"],
    ["internal_at: 2026-01-11T09:00:00Z\npublished_at: 2026-01-10T09:00:00Z", "not-visible"],
    ["internal_at: 2026-01-09T09:00:00Z\npublished_at: null", "not-visible"],
  ])("%s", (header, expected) => expect(seen(header)).toBe(expected));
});
