import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/desk/check/rules/all-rules.ts";
import { type Checked, check, places, words } from "./desk.ts";

interface Case {
  readonly rule: string;
  readonly files: Readonly<Record<string, string>>;
  /** "path:line" of each finding; empty where nothing is wrong. */
  readonly found: readonly string[];
  readonly options?: Checked;
}

const TEXT = "Open the client and connect again, then wait for the green sign in the corner of the screen.";
const page = (title: string, body = TEXT, header = ""): string =>
  `${header === "" ? "" : `---\n${header}\n---\n`}# ${title}\n\n${body}\n`;
const steps = "1. Open the client.\n2. Connect.";

/** `count` tickets of one text that the article answers. */
const tickets = (articleId: string | null, text: string, count = 5) =>
  Array.from({ length: count }, () => ({ articleId, text }));
/** Ten articles about problems, each with a part of its own. */
const problems = (part: string) =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, at) => [
      `p${at}.md`,
      page(`Problem ${at}`, `## Symptom\n\n${TEXT}\n\n## ${part}\n\n${TEXT}\n\n## Solution\n\n${TEXT}`),
    ]),
  );
const task = (heading: string): string => `## ${heading}\n\n1. Open it.\n2. Select it.\n3. Save it.\n\n`;

const moved = {
  tickets: 9,
  foundBefore: 1,
  foundAfter: 5,
  reciprocalRankBefore: 0.1,
  reciprocalRankAfter: 0.5,
};
/** A form that is filled in, as some sites begin their articles. */
const FACTS = ["Applies to", "Difficulty", "Time needed", "Tools required"]
  .map((name) => `- **${name}:** ${words(12, "value")}`)
  .join("\n");
const SAME = "Hold the badge to the reader until it blinks green, then choose a code of four digits. ".repeat(
  3,
);

const CASES: readonly Case[] = [
  {
    rule: "words-missing",
    files: { "a.md": page("Credential renewal") },
    options: {
      demand: {
        rivals: [],
        proposals: [
          {
            ...{ articleId: "a", title: "Credential renewal", kind: "aliases", words: ["password"] },
            ...{ line: 'aliases: ["password"]', madeFrom: 8, own: moved, others: moved },
          },
        ],
      },
    },
    found: ["a.md:null"],
  },
  {
    rule: "rivals",
    files: { "a.md": page("Mail"), "b.md": page("Post") },
    options: {
      demand: {
        proposals: [],
        rivals: [
          {
            ...{ articleIds: ["a", "b"], taken: [4, 3], tickets: 20, alike: 0.4, proposal: "merge" },
            ...{ own: moved, others: moved },
          },
        ],
      },
    },
    found: ["a.md:null"],
  },
  {
    rule: "near-duplicate",
    files: { "a.md": page("Badge", SAME), "b.md": page("Card", SAME) },
    found: ["a.md:null"],
  },
  {
    rule: "repeated-section",
    files: Object.fromEntries(
      ["Badge", "Parking", "Lift"].map((name) => [
        `${name}.md`,
        page(name, `${words(60, name)}\n\n## Code\n\n${SAME}`),
      ]),
    ),
    found: ["Badge.md:5"],
  },
  {
    rule: "repeated-section",
    files: Object.fromEntries(
      ["Badge", "Parking", "Lift"].map((name) => [
        `${name}.md`,
        page(name, `${words(60, name)}\n\n## Before you begin\n\n${FACTS}`),
      ]),
    ),
    found: [],
  },
  {
    rule: "contradiction",
    files: {
      "a.md": page("Badge", `${words(60, "a")}\n\n## Code\n\n${SAME.replaceAll("four", "4")}`),
      "b.md": page("Lift", `${words(60, "b")}\n\n## Code\n\n${SAME.replaceAll("four", "6")}`),
    },
    found: ["a.md:5"],
  },
  {
    rule: "hard-to-read",
    files: {
      "a.md": page(
        "Retention",
        "Organisational administrators responsible for the configuration of retention policies should additionally consider the implications of jurisdictional requirements concerning electronic communications and collaboration environments. ".repeat(
          6,
        ),
      ),
    },
    found: ["a.md:null"],
  },
  {
    rule: "title-words",
    files: { "a.md": page("Credential renewal"), "b.md": page("Reset a password") },
    options: {
      tickets: [...tickets("a", "my password has expired"), ...tickets("b", "password reset please")],
    },
    found: ["a.md:null"],
  },
  {
    rule: "title-words",
    files: { "a.md": page("Credential renewal") },
    options: { tickets: tickets("a", "my password has expired", 4) },
    found: [],
  },
  {
    rule: "jargon",
    files: {
      "a.md": page("Password", `${"The credential of the principal. ".repeat(3)}`),
      "b.md": page("Mail"),
    },
    options: {
      tickets: [...tickets("a", "my password", 10), ...tickets(null, "other", 190)],
      rules: { jargon: { words: 2 } },
    },
    found: ["a.md:null"],
  },
  {
    rule: "old-version",
    files: { "a.md": page("Update Keelbook 7"), "b.md": page("Keelbook 9"), "c.md": page("Step 2") },
    options: {
      tickets: ["a", "b", "c"].flatMap((id) => tickets(id, "Does not work with keelbook 9.1, see step 3", 3)),
    },
    found: ["a.md:null"],
  },
  {
    rule: "old-version",
    files: { "a.md": page("Office 365") },
    options: { tickets: tickets("a", "office 2019") },
    found: [],
  },
  {
    rule: "draft-waiting",
    files: {
      "old.md": page("Old", TEXT, "state: draft\nupdated: 2026-06-01"),
      "new.md": page("New", TEXT, "state: draft\nupdated: 2026-11-01"),
      "out.md": page("Out", TEXT, "updated: 2026-06-01"),
      "unlisted.md": page("Unlisted", TEXT, "noindex: true\nupdated: 2026-06-01"),
    },
    found: ["old.md:null"],
  },
  {
    rule: "draft-waiting",
    files: {
      "a.md": page("A", TEXT, "state: draft\ngap: gap-1\ncreated: 2026-11-01"),
      "b.md": page("B", TEXT, "state: draft\ngap: gap-2\ncreated: 2026-11-01"),
    },
    options: {
      gaps: [
        { id: "gap-1", proposedTitle: "VPN", ticketIds: ["1"], status: "open", lastSeen: "2026-11-09" },
        { id: "gap-2", proposedTitle: "Fax", ticketIds: ["2"], status: "closed", lastSeen: "2026-11-09" },
      ],
    },
    found: ["a.md:null"],
  },
  {
    rule: "no-cause",
    files: { ...problems("Cause"), "x.md": page("X", `## Symptom\n\n${TEXT}\n\n## Solution\n\n${TEXT}`) },
    found: ["x.md:3"],
  },
  { rule: "no-cause", files: problems("Notes"), found: [] },
  {
    rule: "no-environment",
    files: {
      ...problems("Applies to"),
      "x.md": page("X", `## Symptom\n\n${TEXT}`),
      "y.md": page("Y", `## Symptom\n\n${TEXT}`, "product: Phone"),
    },
    found: ["x.md:3"],
  },
  {
    rule: "several-tasks",
    files: {
      "a.md": page(
        "Rooms",
        ["Book a desk", "Order coffee", "Invite a guest", "Report a defect"].map(task).join(""),
      ),
      "b.md": page("VPN", ["Set up the VPN", "VPN on a phone", "Method 1", "On Windows"].map(task).join("")),
    },
    found: ["a.md:3"],
  },
  {
    rule: "passive-text",
    files: {
      "a.md": page(
        "A",
        "The form is sent. It was checked. The account is then opened. A letter is not written.",
      ),
      "b.md": page("B", "Send the form. We check it. The team opens the account. Nobody writes a letter."),
      "c.md": page(
        "C",
        "Das Formular wird geprüft. Das Konto wird danach eröffnet. Es wurde gesperrt. Die Karte wird verschickt.",
        "language: de",
      ),
    },
    found: ["a.md:3", "c.md:6"],
  },
  {
    rule: "outside-link",
    files: { "a.md": page("A", "[x](https://b.example/y) [z](b.md)"), "b.md": page("B") },
    found: ["a.md:3"],
  },
  {
    rule: "title-vague",
    files: { "a.md": page("Overview"), "b.md": page("Überblick"), "c.md": page("Overview of the VPN") },
    found: ["a.md:null", "b.md:null"],
  },
  { rule: "title-vague", files: { "index.md": page("Home") }, found: [] },
  {
    rule: "title-repeated",
    files: { "a.md": page("Reset a password"), "b.md": page("Reset a Password", `${TEXT} Twice.`) },
    found: ["a.md:null"],
  },
  {
    rule: "title-repeated",
    files: {
      "a.md": page("Billing", TEXT, "product: Phone"),
      "b.md": page("Billing", TEXT, "product: Laptop"),
    },
    found: [],
  },
  {
    rule: "title-repeated",
    files: {
      "a.md": page("Billing", TEXT, "audience: staff"),
      "b.md": page("Billing", TEXT, "audience: guests"),
    },
    found: [],
  },
  {
    rule: "too-short",
    files: {
      "a.md": page("VPN", "See below."),
      "b.md": page("VPN 2", "[Set it up](a.md)"),
      "c.md": page("VPN 3", "```\nvpn up\n```"),
      "d.md": page("All about VPN", "{% include all-articles-list.html %}"),
    },
    found: ["a.md:null"],
  },
  {
    rule: "too-long",
    files: {
      "a.md": page("VPN", words(2_100)),
      "b.md": page("Long code", `\`\`\`\n${words(2_100)}\n\`\`\``),
    },
    found: ["a.md:null"],
  },
  {
    rule: "too-long",
    files: { "a.md": page("VPN", words(300)) },
    found: ["a.md:null"],
    options: { rules: { "too-long": { words: 200 } } },
  },
  {
    rule: "wall-of-text",
    files: {
      "a.md": `${page("VPN")}\n## More\n\n${words(160)}\n`,
      "b.md": page("Authors", words(160).replaceAll(" ", ", ")),
    },
    found: ["a.md:7"],
  },
  {
    rule: "steps-in-prose",
    files: {
      "a.md": page(
        "VPN",
        "Open the client. Click Settings, select Network, choose Advanced and then press Save. Restart the client.",
      ),
      "b.md": page("VPN", steps),
      "c.md": page(
        "VPN",
        "When people open the client and click Settings, select boxes open, and others choose to press on. They restart.",
      ),
    },
    found: ["a.md:3"],
  },
  {
    rule: "image-without-text",
    files: {
      "a.md": page(
        "VPN",
        "![](a.png)\n\n![screenshot](a.png)\n\n![The green sign](a.png)\n\n<img src='a.png'>\n\n<img src='a.png' alt=''>",
      ),
    },
    found: ["a.md:3", "a.md:5", "a.md:9"],
  },
  {
    rule: "no-solution",
    files: {
      "a.md": page("It fails", "## Symptoms\n\nIt fails.\n\n## Cause\n\nNobody knows."),
      "b.md": page("It fails", "## Symptoms\n\nIt fails.\n\n## Resolution\n\nWait."),
      "c.md": page("It fails", `## Symptoms\n\nIt fails.\n\n${steps}`),
    },
    found: ["a.md:3"],
  },
  {
    rule: "past-validity",
    files: {
      "a.md": page("VPN", TEXT, "validTo: 2026-11-21"),
      "b.md": page("Mail", TEXT, "validTo: 2026-11-22"),
      "c.md": page("Printer", TEXT, "validTo: 2020-01-01\nstate: retired"),
      "d.md": page("Scanner", TEXT, "validTo: 2020-01-01\nstate: draft"),
    },
    found: ["a.md:null"],
  },
  {
    rule: "review-past",
    files: {
      "a.md": page("VPN", TEXT, "review by: 2026-11-21"),
      "b.md": page("VPN", TEXT, "review by: 2026-11-22"),
      "c.md": page("VPN", TEXT, "review by: 2020-01-01\nstate: retired"),
    },
    found: ["a.md:null"],
  },
  {
    rule: "no-owner",
    files: Object.fromEntries(
      [..."abcdef"].map((name) => [
        `${name}.md`,
        page(name, TEXT, name === "f" ? "tags: x" : "owner: Network team"),
      ]),
    ),
    found: ["f.md:null"],
  },
  {
    rule: "no-owner",
    files: { "a.md": page("VPN", TEXT, "owner: Network team"), "b.md": page("Mail"), "c.md": page("Print") },
    found: [],
  },
  {
    rule: "date-conflict",
    files: {
      "a.md": page("VPN", TEXT, "valid from: 2026-12-01\nvalid to: 2026-11-01"),
      "b.md": page("VPN", TEXT, "updated: 2027-01-01"),
      "c.md": page("VPN", TEXT, "valid from: 2026-01-01\nvalid to: 2026-12-01"),
    },
    found: ["a.md:null", "b.md:null"],
  },
  {
    rule: "audience-unheld",
    files: {
      "a.md": page("VPN", TEXT, "audience: employes"),
      "b.md": page("VPN", TEXT, "audience: employees"),
    },
    found: ["a.md:null"],
    options: { words: { audiences: ["employees"] } },
  },
  { rule: "audience-unheld", files: { "a.md": page("VPN", TEXT, "audience: employes") }, found: [] },
  {
    rule: "renamed-product",
    files: {
      "a.md": page("VPN", "Call in Hangouts.\n\nThen wait."),
      "b.md": page("VPN", "A hangoutsy place."),
    },
    found: ["a.md:3"],
    options: { words: { renamed: { Hangouts: "Meet" } } },
  },
  {
    rule: "past-announcement",
    files: {
      "a.md": page("VPN", "The old client will be retired on March 1, 2024."),
      "b.md": page("VPN", "The old client will be retired on March 1, 2027."),
      "c.md": page("Release notes", "It will be retired on March 1, 2024."),
      "d.md": page("VPN", "It was to last until March 2024."),
    },
    found: ["a.md:3"],
  },
  {
    rule: "dead-link",
    files: {
      "a/a.md": page(
        "A",
        "[one](b.md) [two](../c.md) [three](../d.md#x) [four](../../out.md) [five](https://x.example/y.md) [six](/site/page) [seven](b)",
      ),
      "c.md": page("C"),
    },
    found: ["a/a.md:3", "a/a.md:3"],
  },
  {
    rule: "dead-link",
    files: {
      "a/a.md": page("A", "[gone](../img/gone.zip)\n\n[elsewhere](../assets/form.pdf)\n\n[ref]([next]:)"),
      "img/a.png": "",
    },
    found: ["a/a.md:3"],
  },
  {
    rule: "dead-link",
    files: {
      "a/b.md": page(
        "A",
        "[folder](../c/) [page](../c/vpn/) [case](../C/VPN.md) [html](../c/vpn.html) [other site](vpn-set-up)",
      ),
      "c/vpn.md": page("C"),
      "d/vpn-set-up.md": page("D"),
    },
    found: [],
  },
  {
    rule: "dead-image",
    files: { "a.md": page("A", "![one](img/a.png)\n\n![two](img/b.png)"), "img/a.png": "" },
    found: ["a.md:5"],
  },
  { rule: "dead-image", files: { "a.md": page("A", "![one](img/a.png)") }, found: [] },
  {
    rule: "dead-anchor",
    files: {
      "a.md": page(
        "A",
        "[own](#steps) [gone](#step) [there](b.md#the--one) [gone](b.md#two) [top](#top)\n\n## Steps\n\nx",
      ),
      "b.md": page("B", "## The - One\n\nx\n\n<a id='three'></a>"),
      "hugo.md": page(
        "Hugo",
        '[four](#part-four) [five](#part-five)\n\n{{< linked_headline "Part Four" >}}\n\nx',
      ),
    },
    found: ["a.md:3", "a.md:3", "hugo.md:3"],
  },
  {
    rule: "hidden-target",
    files: {
      "a.md": page("A", "[draft](d.md)\n\n[staff](s.md)\n\n[fine](p.md)"),
      "d.md": page("D", TEXT, "state: draft"),
      "s.md": page("S", `${TEXT} [managers](m.md)`, "audience: staff"),
      "p.md": page("P"),
      "m.md": page("M", TEXT, "audience: managers"),
    },
    found: ["a.md:3", "a.md:5"],
  },
  {
    rule: "retired-linked",
    files: {
      "a.md": page("A", "[old](o.md) [past](t.md)"),
      "o.md": page("O", TEXT, "state: retired"),
      "t.md": page("T", TEXT, "valid to: 2026-01-01"),
    },
    found: ["a.md:3", "a.md:3"],
  },
  {
    rule: "orphan",
    files: { "a.md": page("A", "[b](b.md)"), "b.md": page("B", "[b](#b)") },
    found: ["a.md:null"],
    options: { rules: { orphan: true } },
  },
  {
    rule: "vague-link",
    files: {
      "a.md": page("A", "Click [here](https://x.example).\n\nSee [the price list](https://x.example)."),
    },
    found: ["a.md:3"],
  },
  {
    rule: "secret-in-public",
    files: {
      "a.md": page("A", "The password is Kv7Qz2mLp9.\n\nOnce more: the password is Kv7Qz2mLp9."),
      "b.md": page("B", "The password is Kv7Qz2mLp9.", "audience: staff"),
      "c.md": page(
        "C",
        "Set password=yourPassword1, password=mysuperpass22, password=admin123 or P@ssw0rd2026!",
      ),
      "d.md": page(
        "D",
        "```js\nconst token = process.env.TOKEN;\nval token = task.result\ntoken = header[7:]\n```",
      ),
    },
    found: ["a.md:3"],
  },
  {
    rule: "secret-in-public",
    files: Object.fromEntries(
      [..."abc"].map((name) => [`${name}.md`, page(name, '```json\n{ "apikey": "h3md6u3y" }\n```')]),
    ),
    found: [],
  },
  {
    rule: "internal-host",
    files: {
      "a.md": page("A", "Open \\\\\\\\fs-berlin01\\\\finance.\n\nAsk wiki.halden.internal."),
      "b.md": page(
        "B",
        "Ask wiki.contoso.local, git.mycorp.internal, or \\\\\\\\server\\\\share; time.Local is none.",
      ),
    },
    found: ["a.md:3", "a.md:5"],
  },
  {
    rule: "internal-host",
    files: {
      "a.md": page("A", "Ask tools.halden.example-corp.de now."),
      "b.md": page("B", "nothalden.example-corp.dev"),
    },
    found: ["a.md:3"],
    options: { words: { internalHosts: ["halden.example-corp.de"] } },
  },
  {
    rule: "person-in-public",
    files: {
      "a.md": page("A", "Write to maria.lindqvist@halden.se."),
      "b.md": page("B", "Write to service-desk@halden.se."),
    },
    found: ["a.md:3"],
    options: { rules: { "person-in-public": true } },
  },
  {
    rule: "agent-words",
    files: {
      "a.md": page("A", "Press start. This number is for internal use only."),
      "b.md": page("B", "Tell the caller to wait.", "audience: agents"),
      "c.md": page("C", "Check the runbook shelf."),
      "d.md": page(
        "D",
        "The program will inform the caller. It keeps a template for internal use, and one to share.",
      ),
    },
    found: ["a.md:3", "c.md:3"],
    options: { words: { internal: ["Runbook"] } },
  },
  {
    rule: "desk-note",
    files: {
      "a.md": page("A", `${TEXT}\n\nAgents: unlock the account first.`, "audience: employees"),
      "b.md": page(
        "B",
        `Wait. Note for IT: the spare one lies in room 4.\n\n- LAMP\n- Service desk: swap the two cables.`,
      ),
      "c.md": page("C", "Hinweis an den Support: erst das Konto entsperren."),
      "d.md": page("D", "Agents: unlock the account first.", "audience: service desk"),
      "e.md": page(
        "E",
        "IT: call us any day. Service desk: 4711. Agent: it runs on your laptop. The agent: see above and below.",
      ),
    },
    found: ["a.md:8", "b.md:3", "b.md:6", "c.md:3"],
  },
];

describe("the rules", () => {
  it.each(CASES.map((one, at) => [`${at + 1} ${one.rule}`, one] as const))(
    "%s",
    (_, { rule, files, found, options }) => {
      expect(places(files, rule, options)).toEqual(found);
    },
  );

  it("of golden questions stand in the file of the questions, and one may say why it fails", () => {
    const { findings, accepted } = check({ "a.md": page("A") }, goldenCase(null));
    expect([findings.map(({ place, message }) => [place.path, place.line, message]), accepted]).toEqual([
      [
        [
          "golden.yaml",
          7,
          "“vpn” must find b, which is not there. Place 1 → beyond 50. Broken by the change of a.",
        ],
      ],
      [],
    ]);
    expect(check({ "a.md": page("A") }, goldenCase("until Monday")).accepted).toMatchObject([
      { why: "until Monday", finding: { rule: "golden" } },
    ]);
  });

  it("say what to do and why, and have no name twice", () => {
    const { rules } = check({ "a.md": page("A") });
    expect(rules.every(({ why }) => /[.)]$/.test(why))).toBe(true);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  });
});

/** A question that found b at place 1 before a was changed. */
function goldenCase(accept: string | null): Checked & { readonly rule: string } {
  const question = {
    question: "vpn",
    audience: [],
    find: ["b"],
    top: 5,
    avoid: [],
    nothing: false,
    accept,
    line: 7,
  };
  const after = { question, passed: false, failure: { kind: "gone" }, rank: null, shown: [] } as const;
  const before = { ...after, passed: true, failure: null, rank: 1, shown: ["b"] };
  const changes = [{ before, after, brokenBy: ["a"], brokenBySettings: [] }];
  return { rule: "golden", golden: { file: "golden.yaml", result: { kind: "compared", changes } } };
}

describe("every rule", () => {
  const examples = new Map(
    CASES.toReversed().flatMap((one) => (one.found.length > 0 ? [[one.rule, one] as const] : [])),
  );

  it.each(RULES.map(({ name }) => name).filter((name) => name !== "golden"))(
    "%s finds its example, can be turned off, made as bad as one says, and accepted where it stands",
    (rule) => {
      const { files, options } = examples.get(rule)!;
      const run = (pages: typeof files, setting: boolean | "error" | "note") =>
        check(pages, { rule, ...options, rules: { ...options?.rules, [rule]: setting } });
      const severity = RULES.find(({ name }) => name === rule)!.severity === "note" ? "error" : "note";
      // As its example sets its numbers.
      const found = check(files, { rule, ...options }).findings.length;
      expect(found).toBeGreaterThan(0);
      expect(run(files, false).findings).toEqual([]);
      if (options?.rules === undefined) expect(run(files, severity).counts[severity]).toBe(found);
      const accepting = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, acceptedAtTop(text, rule)]),
      );
      const { findings, accepted } = check(accepting, { rule, ...options });
      expect([findings.length, accepted.map(({ why }) => why)]).toEqual([0, Array(found).fill("meant")]);
    },
  );
});

function acceptedAtTop(text: string, rule: string): string {
  return text.replace(/^# .*$/m, (title) => `${title}\n\n<!-- level-zero accept ${rule}: meant -->`);
}

describe("settings of rules", () => {
  const files = { "a.md": page("Overview") };

  it("run the rule on agents' words where a desk names some, unless they turn it off", () => {
    const pages = { "a.md": page("A", "Check the runbook shelf. For internal use only.") };
    const words = { internal: ["runbook"] };
    const told = (options: Checked) => check(pages, options).rules.some(({ name }) => name === "agent-words");
    expect([told({}), told({ words }), told({ words, rules: { "agent-words": false } })]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("turn a rule off, and make it as bad as they say", () => {
    expect(check(files, { rules: { "title-vague": false } }).counts.warning).toBe(0);
    expect(check(files, { rules: { "title-vague": "error" } }).counts.error).toBe(1);
  });

  it.each([
    [{ "titel-vague": true }, /no rule called "titel-vague"\. Did you mean title-vague/],
    [{ "too-long": { word: 3 } }, /no number of the rule too-long called "word"\. Did you mean words/],
    [{ "too-long": { words: -1 } }, /words of the rule too-long must be a number from 0 up, got -1/],
    [
      { "too-long": { severity: "bad" as never } },
      /severity of the rule too-long must be one of error, warning, note/,
    ],
  ])("that are none are refused: %j", (rules, message) => {
    expect(() => check(files, { rules })).toThrow(message);
  });
});

describe("an accepted finding", () => {
  const wall = words(160);
  const accept = "<!-- level-zero accept wall-of-text: a quotation -->";

  it("is counted apart, with its reason", () => {
    const { findings, accepted } = check(
      { "a.md": `# A\n\n${accept}\n\n${wall}\n\n## B\n\n${wall}\n` },
      { rule: "wall-of-text" },
    );
    expect([findings.length, accepted.map(({ why }) => why)]).toEqual([0, ["a quotation", "a quotation"]]);
  });

  it("holds in its section only, below a heading", () => {
    const text = `# A\n\n${wall}\n\n## B\n\n${accept}\n\n${wall}\n\n## C\n\n${wall}\n`;
    expect(places({ "a.md": text }, "wall-of-text")).toEqual(["a.md:3", "a.md:13"]);
  });

  it("is accepted by its own rule only", () => {
    expect(
      places({ "a.md": `${accept.replace("wall-of-text", "too-long")}\n\n# A\n\n${wall}\n` }, "wall-of-text"),
    ).toHaveLength(1);
  });
});

it("finds the same in any order of the articles", () => {
  const files = { "a.md": page("Overview"), "b.md": page("Overview"), "c.md": page("C", "[x](gone.md)") };
  const backwards = Object.fromEntries(Object.entries(files).reverse());
  expect(check(backwards).findings.map(({ rule, message }) => [rule, message])).toEqual(
    check(files).findings.map(({ rule, message }) => [rule, message]),
  );
});
