import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { type DraftSource, draftArticle } from "../../../src/desk/draft/draft-article.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { nearby, ticket, unsolvable } from "../../core/gap/tickets.ts";
import { anyCharacter } from "../../make/any-character.ts";
import { makeGap } from "../../view/report/make-assessment.ts";

const tickets = [
  ticket("T1", "VPN drops in the hotel", { description: "Windows 11, write to me at jo@halden.example" }),
  ticket("T2", "vpn drops in the hotel", { description: "Also Windows 11." }),
  ticket("T3", "Hotel Wi-Fi kills HaldenConnect, call +49 89 1234567"),
].map((each) => ({ ...each, audiences: ["employees"] }));
const gap = makeGap("gap-0123456789abcdef", ["T1", "T2", "T3"], {
  label: "tunnel breaks, vpn drops, wifi",
  proposedTitle: "VPN drops: what to do in a hotel",
});
const source: DraftSource = {
  tickets: [...tickets, ticket("other", "Printer jam")],
  verdicts: tickets.map(({ id }) => unsolvable(id, { evidence: [nearby("network/vpn", 0.4)] })),
  resolved: [
    ticket("R1", "vpn", { resolutionText: "Switched the client to TCP port 443." }),
    ticket("R2", "vpn", { resolutionText: "Done." }),
    ticket("R3", "vpn", { resolutionText: "switched the client to tcp port 443." }),
  ],
};
const read = (markdown: string) => parseArticle(markdown, { path: "drafts/a.md" });
const draft = draftArticle(gap, source);

describe("draftArticle", () => {
  const { article, issues } = read(draft.markdown);
  const textOf = (heading: string) => article!.sections.find((section) => section.heading === heading)!.text;

  it("reads back as a draft without a problem", () => {
    expect(issues).toEqual([]);
    expect(article).toMatchObject({
      title: "VPN drops: what to do in a hotel",
      state: "draft",
      audience: ["employees"],
      metadata: { gap: "gap-0123456789abcdef", quotedTickets: ["T1", "T3", "R1"] },
    });
  });

  it("of a gap of two groups is for one of them, in the words of that one", () => {
    const own = tickets.map((each, at) => ({ ...each, audiences: [at < 2 ? "staff" : "guests"] }));
    const both = [...own, ticket("T4", "HaldenConnect again", { audiences: ["guests"] })];
    const named = { ...gap, ticketIds: both.map(({ id }) => id), label: "vpn drops" };
    const { markdown } = draftArticle(
      { ...named, proposedTitle: "VPN drops in the hotel" },
      { ...source, tickets: both, resolved: [] },
    );
    expect(read(markdown).article).toMatchObject({
      title: "Hotel Wi-Fi kills HaldenConnect, call [phone]",
      audience: ["guests"],
    });
    expect(markdown).toContain("2 tickets are from others than those");
    expect(markdown).not.toContain("hotel, Windows");
  });

  it("is for whom the desk's articles call everybody", () => {
    const seen = { ...source, tickets: source.tickets.map((each) => ({ ...each, audiences: [] })) };
    const audienceOf = (publicAudiences: string[]) =>
      read(draftArticle(gap, seen, { publicAudiences }).markdown).article?.audience;
    expect(audienceOf([])).toEqual(["public"]);
    expect(audienceOf(["staff", "guests"])).toEqual(["staff", "guests"]);
  });

  it.each([
    ["thin", "Extend"],
    ["missing", "A new article"],
    ["defect", "A new article"],
    ["needs-agent", "A new article"],
  ] as const)("of a gap that is %s says: %s", (cause, advice) => {
    const { markdown } = draftArticle({ ...gap, cause }, source);
    expect(markdown.slice(markdown.indexOf("## Nearest"))).toContain(`\n\n${advice}`);
  });

  it("quotes customers, masked, the same words once", () => {
    expect(article!.symptoms).toEqual([
      "VPN drops in the hotel",
      "Hotel Wi-Fi kills HaldenConnect, call [phone]",
    ]);
    expect(textOf("Symptoms")).toContain("(T1)");
    expect(draft.markdown).not.toMatch(/jo@|89 1234567|Printer/);
  });

  it("names the environment", () => {
    expect(textOf("Environment")).toMatch(
      /VPN \(2 tickets\), Windows \(2 tickets\), Windows 11 \(2 tickets\)/,
    );
  });

  it("offers notes that say something, with their ticket, the same words once", () => {
    expect(textOf("Candidate steps")).toContain("Switched the client to TCP port 443. (R1)");
    expect(textOf("Candidate steps")).not.toMatch(/R2|R3|Done/);
  });

  it("offers first what agents noted on its own tickets, in any language that they write, eight at most", () => {
    const note = (id: string, resolutionText: string) => ({ ...tickets[0]!, id, resolutionText });
    const own = [
      note("T1", "In den Einstellungen das Konto gelöscht und neu hinzugefügt."),
      note("T2", "Keine Lösung gefunden."),
      note("T3", "Settings > VPN > Keep alive, 20 seconds."),
    ];
    const many = Array.from({ length: 9 }, (_, at) =>
      ticket(`R${at}`, "vpn", { resolutionText: `Switched the client to port ${440 + at}.` }),
    );
    const markdown = draftArticle(gap, { ...source, tickets: own, resolved: many }).markdown;
    const steps = markdown.split("## ").find((part) => part.startsWith("Candidate steps"))!;
    const ids = [...steps.matchAll(/\(([TR]\d)\)/g)].map((match) => match[1]);
    expect(ids).toEqual(["T1", "T3", "R0", "R1", "R2", "R3", "R4", "R5"]);
  });

  it("names what is near, and says whether to extend it", () => {
    expect(textOf("Nearest articles")).toMatch(/^A new article seems right.*\(network\/vpn\)/s);
    const thin = draftArticle({ ...gap, cause: "thin" }, source);
    expect(thin.markdown).toMatch(/Extend or mend the first of these/);
    const unsure = source.verdicts.map(
      (verdict) => ({ ...verdict, outcome: "unsure", reason: null }) as const,
    );
    const left = draftArticle({ ...gap, cause: "thin" }, { ...source, verdicts: unsure as never });
    expect(left.markdown).toMatch(/Extend or mend the first of these.*\(network\/vpn\)/s);
  });

  it("says so where there is nothing to say", () => {
    const bare = draftArticle(gap, { tickets, verdicts: [], resolved: [] });
    expect(read(bare.markdown).issues).toEqual([]);
    expect(bare.markdown).toMatch(/No note on a resolved ticket/);
    expect(bare.markdown).toMatch(/None comes near: write a new one/);
    expect(bare.markdown).toMatch(/What solves it\?/);
  });

  it.each([
    ["VPN drops: what to do in a hotel", "vpn-drops-what-to-do-in-a-hotel-abcdef.md"],
    ["../../etc/passwd", "etc-passwd-abcdef.md"],
    ["???", "article-abcdef.md"],
    [`${"word ".repeat(30)}`, "word-word-word-word-word-word-word-word-word-word-word-word-abcdef.md"],
  ])("calls the file of %j %s", (proposedTitle, fileName) => {
    expect(draftArticle({ ...gap, proposedTitle }, source).fileName).toBe(fileName);
  });

  it("reads back whatever the tickets say", () => {
    const hostile = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom(..."ab:-#\"'`[]{}<>|&*!\n\r\t%@\\", "---\n", "\uD800", "{{", "{%"),
        maxLength: 40,
      }),
    );
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, (texts, title) => {
        const said: Ticket[] = texts.map((text, at) =>
          ticket(`T${at}`, text, { description: text, resolutionText: text, audiences: [] }),
        );
        const { fileName, markdown } = draftArticle(
          { ...gap, ticketIds: said.map(({ id }) => id), label: title, proposedTitle: title },
          { tickets: said, verdicts: [], resolved: said },
        );
        const { article, issues } = read(markdown);
        expect(issues).toEqual([]);
        expect(article!.state).toBe("draft");
        expect(article!.sections.map(({ heading }) => heading).slice(1)).toEqual([
          "Symptoms",
          "Environment",
          "Candidate steps",
          "Nearest articles",
          "Open questions",
        ]);
        expect(fileName).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*-abcdef\.md$/u);
      }),
      { numRuns: 60 },
    );
  });
});
