import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownArticles } from "../../../src/core/article/known-articles.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import type { PortalEvent } from "../../../src/desk/event/event.ts";
import { parseEvents } from "../../../src/desk/event/index.ts";
import { listen } from "../../../src/desk/listening/listen.ts";
import type { QueueItem } from "../../../src/desk/queue/queue.ts";
import { formatListening } from "../../../src/view/journey/format-listening.ts";
import { listeningPart } from "../../../src/view/journey/listening-part.ts";
import { createReport, formatReport, loadReport, withListening } from "../../../src/view/report/index.ts";
import { GERMAN } from "../../../src/view/report/languages/de.ts";
import { SPANISH } from "../../../src/view/report/languages/es.ts";
import { FRENCH } from "../../../src/view/report/languages/fr.ts";
import { makeArticle } from "../../make/article.ts";
import { makeAssessment } from "../../view/report/make-assessment.ts";
import { minute } from "../journey/story.ts";

const NOW = "2026-08-01T00:00:00Z";
const analyzer = createAnalyzer();

function said(person: string, at: number, more: Record<string, unknown> = {}): PortalEvent {
  return {
    ...{ type: "feedback", at: minute(at), session: person, articleId: "vpn", answer: "no" },
    ...{ query: "vpn drops", comment: null, ...more },
  } as PortalEvent;
}

function searched(person: string, at: number, query: string): PortalEvent {
  return { type: "search", at: minute(at), session: person, query, hits: 3, filters: {} };
}

const four = ["a", "b", "c", "d"];

describe("after no", () => {
  const events = [
    ...four.map((person) => said(person, 0)),
    // The same again is no new question; three ask for the hotel, one of them by a name that only they use.
    searched("a", 1, "VPN drops"),
    ...["a", "b", "c"].map((person, at) => searched(person, 2 + at, "hotel wifi")),
    searched("d", 45, "hotel wifi"),
    { type: "ticket", at: minute(3), session: "d", kind: null, solvedBy: null } as PortalEvent,
  ];

  it("is told what they asked next, within half an hour", () => {
    const { articles, afterNo } = listen(events, { now: NOW, analyzer });
    expect(articles[0]!.next).toEqual([{ query: "hotel wifi", people: 3 }]);
    // Three searched, and one wrote: one is too few to be told, or to be what is left of four.
    expect(afterNo).toMatchObject({ of: 4, searched: { count: null }, wrote: { count: null } });
    const [, ...others] = four.map((person) => `${person}2`);
    const more = [
      ...events,
      ...others.flatMap((person) => [said(person, 0), { ...events.at(-1)!, session: person }]),
    ];
    expect(listen(more, { now: NOW, analyzer }).afterNo).toMatchObject({
      of: 7,
      searched: { count: 3 },
      wrote: { count: 4 },
    });
  });
});

describe("words", () => {
  const comments = [
    "button is gone in version 7",
    "the button is gone",
    "where is the button, it is gone",
    "button gone, ask Zoltan Kovacs",
  ];
  const events = four.map((person, at) => said(person, at, { comment: comments[at], reason: "outdated" }));

  it("are grouped like tickets, and quoted without what few say", () => {
    const [theme] = listen(events, { now: NOW, analyzer }).themes;
    expect(theme).toMatchObject({ comments: 4, people: 4, articleIds: ["vpn"] });
    expect(theme!.quotes.join(" ")).toContain("button is gone");
    expect(theme!.quotes.join(" ")).not.toMatch(/Zoltan|Kovacs|version/);
  });

  it("come with reasons, read from lines", () => {
    const lines = events.map((event) => JSON.stringify(event)).join("\n");
    const parsed = parseEvents(`${lines}\n${JSON.stringify(said("e", 9, { reason: "nonsense" }))}`).events;
    const { articles, withReason } = listen(parsed, { now: NOW });
    expect(withReason).toBe(4);
    expect(articles[0]!.reasons).toEqual([{ reason: "outdated", people: 4 }]);
  });

  it("have what was done about them since the report before", () => {
    const later = ["e", "f", "g"].map((person) => said(person, 60 * 24 * 30, { answer: "yes" }));
    const articles = [makeArticle({ id: "vpn", updated: "2026-06-10" })];
    const queue: readonly QueueItem[] = [
      {
        ...{
          id: "feedback-1",
          kind: "feedback",
          title: "VPN",
          count: 4,
          detail: "",
          figures: null,
          articleId: "vpn",
        },
        ...{ status: "done", owner: null, due: null, note: "new picture", mergedInto: null },
        ...{ firstSeen: NOW, lastSeen: NOW },
      },
    ];
    const all = [...events, ...later];
    const { done } = listen(all, { now: NOW, articles, queue }).articles[0]!;
    expect(done).toMatchObject({
      changed: "2026-06-10",
      queue: { status: "done", note: "new picture" },
      solved: { before: { count: 0, of: 4 }, after: { count: 3, of: 3 } },
    });
    expect(listen(all, { now: NOW, articles, since: "2026-07-01" }).articles[0]!.done.changed).toBeNull();
    // Without a date the text tells, as far as the report before knew it.
    const before = knownArticles([makeArticle({ id: "vpn", body: { "": "Click." } })], "2026-07-01");
    const after = [makeArticle({ id: "vpn", body: { "": "Click twice." } }), makeArticle({ id: "new" })];
    const since = listen(all, {
      now: NOW,
      articles: after,
      known: before,
      since: before.at,
      findArticle: () => "new",
    });
    expect(since.articles[0]!.done).toMatchObject({ changed: before.at, published: { articleId: "new" } });
    expect(listeningPart(since).markdown).toContain("changed since that report: solved it for 0 % before");
  });

  it("stand in a report with links to the articles, and without words where it has none", () => {
    const summary = listen(events, {
      now: NOW,
      articles: [makeArticle({ id: "vpn", updated: "2026-06-10" })],
    });
    const articles = [{ id: "vpn", title: "VPN drops", url: "https://kb.example/vpn" }];
    const { html, markdown } = listeningPart(summary, { articles });
    expect(String(html)).toContain('<a href="https://kb.example/vpn"');
    for (const text of [String(html), markdown]) {
      for (const said of [
        "4 answers of 4 people",
        "no longer true (4)",
        "button is gone",
        "changed on 2026-06-10",
      ])
        expect(text).toContain(said);
      expect(text).not.toMatch(/Zoltan|undefined|NaN/);
    }
    const report = createReport(makeAssessment(), { privacy: "no-text" });
    const without = withListening(report, summary);
    expect(loadReport(formatReport(without, "json"))).toEqual(without);
    const part = listeningPart(without.listening!, { articles });
    expect(part.markdown).toContain("no longer true (4)");
    expect(`${part.html}${part.markdown}${formatReport(without, "json")}`).not.toContain("button");
  });

  it.each([
    [
      GERMAN,
      "4 Antworten von 4 Personen",
      "veraltet (4)",
      "Lücke „button gone“: seither geschlossen durch „Where the button is“",
    ],
    [FRENCH, "4 réponses de 4 personnes", "plus à jour (4)", "lacune « button gone » : fermée depuis"],
    [
      SPANISH,
      "4 respuestas de 4 personas",
      "desactualizado (4)",
      "hueco «button gone»: cerrado desde entonces",
    ],
  ])("stand in a report in its own language", (language, ...told) => {
    const gap = { id: "g", label: "button gone", proposedTitle: "", terms: [], closedBy: "button" };
    const summary = listen(events, { now: NOW, gaps: [gap] });
    const articles = [{ id: "button", title: "Where the button is", url: null }];
    const part = listeningPart(summary, { articles, language });
    for (const text of told) expect(part.markdown.replaceAll("\u00A0", " ")).toContain(text);
    expect(part.markdown).not.toMatch(/answers|people|undefined|\{/);
    const page = formatReport(createReport(makeAssessment()), "html", { language, parts: [part] });
    expect(page).toContain(`<a href="#listening">${part.name}</a>`);
  });

  it("have the new article and the gap that most of them lead to, and nothing that only two do", () => {
    const articles = [
      makeArticle({ id: "vpn" }),
      makeArticle({ id: "button", metadata: { created: "2026-06-20" } }),
      makeArticle({ id: "old", metadata: { created: "2026-01-20" } }),
    ];
    const gaps = [
      {
        id: "b",
        label: "button gone",
        proposedTitle: "Find the button",
        terms: ["version"],
        closedBy: "button",
      },
      { id: "p", label: "printer", proposedTitle: "Printer", terms: [], closedBy: null },
    ];
    const doneWith = (findArticle: (words: string) => string | null, since?: string) =>
      listen(events, { now: NOW, articles, gaps, findArticle, ...(since && { since }) }).themes[0]!.done;
    expect(doneWith(() => "button")).toMatchObject({
      published: { articleId: "button", at: "2026-06-20" },
      gap: { id: "b", label: "button gone", closedBy: "button" },
    });
    expect(doneWith(() => "old").published).toBeNull();
    expect(doneWith(() => "button", "2026-07-01").published).toBeNull();
    expect(doneWith((words) => (/version|Zoltan/.test(words) ? "button" : null)).published).toBeNull();
  });

  it("are compared with the report before: by article, by theme, and as a whole where chance does not explain it", () => {
    const june = listen(events, { now: "2026-07-01T00:00:00Z" });
    const july = Array.from({ length: 20 }, (_, at) =>
      said(`j${at}`, 60 * 24 * 35 + at, { answer: at < 16 ? "yes" : "no" }),
    );
    const more = four.map((person) =>
      said(`j${person}`, 60 * 24 * 36, { comment: "the button is still gone" }),
    );
    const { before, since, articles, themes } = listen([...july, ...more], { now: NOW, previous: june });
    expect([before?.now, before?.finding, since]).toEqual([june.now, "better", june.now]);
    expect(articles[0]!.before).toMatchObject({ people: 4, solved: { count: 0, of: 4 } });
    expect(themes[0]!.before).toBe(4);
    // The same events in both reports are no comparison.
    const both = listen([...events, ...july], { now: NOW, previous: june });
    expect(both.before?.finding).toBeNull();
    expect(both.months.map(({ month, solved }) => [month, solved.count, solved.of])).toEqual([
      ["2026-06", 0, 4],
      ["2026-07", 16, 20],
    ]);
  });

  it("are told without a script, a network or a person", () => {
    const summary = listen(events, { now: NOW, analyzer });
    for (const format of ["html", "markdown", "json"] as const) {
      const text = formatListening(summary, format, { titles: new Map([["vpn", "VPN drops"]]) });
      expect(text).not.toMatch(/Zoltan|<script|https?:|undefined|NaN/);
    }
    expect(formatListening(listen([], { now: NOW }), "html")).toContain("Nobody said");
  });
});

it("nothing is told of one or two people, whatever they say", () => {
  const word = fc.constantFrom("button", "gone", "slow", "picture", "wrong", "Meier", "Paris");
  const answers = fc.array(
    fc.record({
      person: fc.nat(4),
      answer: fc.constantFrom("yes", "no", "almost"),
      words: fc.array(word, { maxLength: 4 }),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(answers, (all) => {
      const events = all.map(({ person, answer, words }, at) =>
        said(`v${person}`, at, { answer, comment: words.length === 0 ? null : words.join(" ") }),
      );
      const { articles, themes, solved } = listen(events, { now: NOW, analyzer });
      for (const { people } of [...articles, ...themes]) expect(people).toBeGreaterThanOrEqual(3);
      const peopleSaying = (text: string): number =>
        new Set(
          all.filter(({ words }) => (words as readonly string[]).includes(text)).map(({ person }) => person),
        ).size;
      for (const name of ["Meier", "Paris", "slow"])
        if (peopleSaying(name) < 3) expect(JSON.stringify(themes)).not.toContain(name);
      const of = (isYes: boolean) =>
        new Set(all.filter(({ answer }) => (answer === "yes") === isYes).map(({ person }) => person)).size;
      for (const people of [of(true), of(false)])
        if (people === 1 || people === 2) expect(solved.count).toBeNull();
    }),
    { numRuns: 60 },
  );
});
