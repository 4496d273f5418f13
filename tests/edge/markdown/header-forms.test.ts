import matter from "gray-matter";
import { describe, expect, it } from "vitest";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const guest = { audiences: [], now: "2026-06-15T12:00:00Z" };

function wordsOf(text: string, path = "badge.md") {
  const { article, issues } = parseArticle(text, { path });
  const words = article!.sections.map((section) => `${section.heading} ${section.text}`).join("\n");
  return { article: article!, issues, words, seen: visibilityOf(article!, guest) };
}

const body = "Hold the grey button for ten seconds.\n";

describe("a header that hides the article is read, wherever and however it stands", () => {
  it.each<[string, string]>([
    [
      "TOML",
      `+++\ntitle = "Badge"\ndraft = true\ndate = 2026-03-02T09:00:00Z\n[params]\nowner = "Ana"\n+++\n\n${body}`,
    ],
    [
      "TOML with an audience below params",
      `+++\ntitle = "Badge"\n[params]\naudience = ["facilities"]\n+++\n${body}`,
    ],
    ["no fence before it, one behind (Hexo)", `title: Badge\ndraft: true\n---\n${body}`],
    ["no fence before it, semicolons behind", `title: Badge\nprivate: yes\n;;;\n${body}`],
    ["a fence of TOML behind one of YAML", `---\ndraft = true\ntitle = "Badge"\n+++\n${body}`],
    ["a zero byte before", `\u0000---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["what MDX exports", `export const metadata = { title: 'Badge', draft: true };\n\n${body}`],
    [
      "what MDX exports behind imports",
      `import A from './a.js'\n\nexport const frontmatter: Meta = {\n  title: "Badge",\n  private: true,\n}\n\n${body}`,
    ],
    ["broken TOML", `+++\ntitle = Badge\ndraft = true\n+++\n${body}`],
    ["TOML that is never closed", `+++\ntitle = "Badge"\ndraft = true\n\n${body}`],
    ["JSON", `{\n  "title": "Badge",\n  "draft": true\n}\n\n${body}`],
    ["JSON on one line", `{"title": "Badge", "params": {"private": true}}\n${body}`],
    ["broken JSON", `{\n  "title": "Badge",\n  "draft": true,\n}\n\n${body}`],
    ["JSON between semicolons", `;;;\n"title": "Badge",\n"draft": true\n;;;\n${body}`],
    ["a blank line before", `\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["blank lines and blanks before", `\n  \n\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["two byte order marks", `\uFEFF\uFEFF---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a byte order mark behind a blank line", `\n\uFEFF---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a zero width space before", `\u200B---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a licence before", `<!-- Copyright 2026 -->\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a long comment before", `<!--\nDo not\nedit.\n-->\n\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    [
      "a template comment before",
      `{% comment %}x{% endcomment %}\n---\ntitle: Badge\ndraft: true\n---\n${body}`,
    ],
    ["an MDX comment before", `{/* x */}\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a YAML directive before", `%YAML 1.2\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["no blanks after colons", `---\ntitle:Badge\ndraft:true\n---\n${body}`],
    ["one colon without a blank", `---\ntitle: Badge\nstate:draft\n---\n${body}`],
    ["an audience without a blank", `---\ntitle:Badge\naudience:agents\n---\n${body}`],
    ["equal signs", `---\ntitle = Badge\ndraft = true\n---\n${body}`],
    ["a no-break space after the colon", `---\ntitle:\u00a0Badge\ndraft:\u00a0true\n---\n${body}`],
    ["four dashes", `----\ntitle: Badge\ndraft: true\n----\n${body}`],
    ["a long rule", `----------\ntitle: Badge\ndraft: true\n----------\n${body}`],
    ["a comment behind the fence", `--- # header\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["dashes that an editor changed", `—\ntitle: Badge\ndraft: true\n—\n${body}`],
    ["indented fences", ` ---\n title: Badge\n draft: true\n ---\n${body}`],
    ["fences of equal signs", `===\ntitle: Badge\ndraft: true\n===\n${body}`],
    ["a code fence around it", `\`\`\`yaml\n---\ntitle: Badge\ndraft: true\n---\n\`\`\`\n${body}`],
    ["fences of minus signs", `−−−\ntitle: Badge\ndraft: true\n−−−\n${body}`],
    ["fences of wide dashes", `－－－\ntitle: Badge\ndraft: true\n－－－\n${body}`],
    ["fences of two dashes", `--\ntitle: Badge\ndraft: true\n--\n${body}`],
    ["fences of parted dashes", `- - -\ntitle: Badge\ndraft: true\n- - -\n${body}`],
    ["fences of low lines", `___\ntitle: Badge\ndraft: true\n___\n${body}`],
    ["fences of stars", `***\ntitle: Badge\ndraft: true\n***\n${body}`],
    ["code that is the header", `\`\`\`yaml\ntitle: Badge\ndraft: true\n\`\`\`\n${body}`],
    ["code of R Markdown", `~~~{yaml}\ntitle: Badge\ndraft: true\n~~~\n${body}`],
    ["an object between semicolons", `;;;\n{"title": "Badge", "draft": true}\n;;;\n${body}`],
    ["JSON with a comment", `{\n  // of the page\n  "title": "Badge",\n  "draft": true\n}\n\n${body}`],
    ["a soft hyphen before", `\u00AD---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a mark of direction before", `\u200F---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["line ends of Unicode", `---\u2028title: Badge\u2028draft: true\u2028---\u2028${body}`],
    ["line ends of mainframes", `---\u0085title: Badge\u0085draft: true\u0085---\u0085${body}`],
    ["lines without fences", `Title: Badge\nStatus: draft\nAuthor: Ana\n\n${body}`],
    ["one line", `Status: draft\n\n${body}`],
    ["double colons", `title:: Badge\npublic:: false\n\n${body}`],
    ["lines below the heading", `# Badge\n\nCreated: March 14, 2026\nStatus: Draft\nTags: door\n\n${body}`],
    ["bold lines below the heading", `# Badge\n\n**Status:** Draft\n**Owner:** Ana\n\n${body}`],
    ["a header below the heading", `# Badge\n\n---\nstate: draft\n---\n\n${body}`],
    ["a header behind a banner", `Generated, do not edit.\n\n---\ntitle: Badge\ndraft: true\n---\n\n${body}`],
    ["a second header", `---\ntitle: Badge\n---\n---\ntitle: Badge\ndraft: true\n---\n${body}`],
    ["a comment that is the header", `<!--\ntitle: Badge\nstatus: draft\n-->\n\n${body}`],
    ["a comment of a static blog", `<!--\n.. title: Badge\n.. status: private\n-->\n\n${body}`],
    ["fences of parted minus signs", `− − −\ntitle: Badge\ndraft: true\n− − −\n${body}`],
    ["TOML on one line", `+++ title = "Badge", draft = true +++\n\n${body}`],
    ["YAML on one line", `--- {title: Badge, draft: true} ---\n\n${body}`],
    ["code without a name", `\`\`\`\ntitle: Badge\ndraft: true\n\`\`\`\n${body}`],
    ["code of JSON", `\`\`\`json\n{"title": "Badge", "draft": true}\n\`\`\`\n${body}`],
    ["a quote", `> title: Badge\n> draft: true\n\n${body}`],
    ["fences in a quote", `> ---\n> draft: true\n> ---\n\n${body}`],
    ["a callout", `> [!info]\n> status: draft\n\n${body}`],
    [
      "a table of properties",
      `| Property | Value |\n| --- | --- |\n| Draft | true |\n| Owner | Ann |\n\n${body}`,
    ],
    ["a table without a head", `| | |\n| --- | --- |\n| **Audience** | hr |\n| Owner | Ann |\n\n${body}`],
    ["a table below the heading", `# Badge\n\n| Status | Draft |\n| --- | --- |\n| Owner | Ann |\n\n${body}`],
    ["a table whose columns are keys", `| title | draft |\n| --- | --- |\n| Badge | true |\n\n${body}`],
    ["a link that leads nowhere", `[//]: # (draft: true)\n\n${body}`],
    ["links that lead nowhere", `[//]: <> (private: true)\n[comment]: # "title: Badge"\n\n${body}`],
    ["attributes of AsciiDoc", `= Badge\n:draft: true\n\n${body}`],
    ["between tildes without a name", `~~~\ntitle: Badge\ndraft: true\n~~~\n${body}`],
    ["between hashes", `###\ntitle: Badge\ndraft: true\n###\n${body}`],
    ["fences that a converter escaped", `\\---\ntitle: Badge\ndraft: true\n\\---\n${body}`],
    ["one key of three is known", `Wiki-Format: zim 0.6\nTitle: Badge\nColour: 4\nDraft: true\n\n${body}`],
    ["never closed", `---\ntitle: Badge\ndraft: true\n\n${body}`],
    ["Windows line ends", `---\r\ntitle: Badge\r\ndraft: true\r\n---\r\n${body}`],
  ])("%s", (_name, text) => {
    const { article, words, seen } = wordsOf(text);
    expect(seen).toBe("not-visible");
    expect(article.title).toBe("Badge");
    expect(words).not.toMatch(/draft|status|owner|audience|public|true|private|Created|[{}+;=]/i);
    expect(words).toContain("Hold the grey button");
  });

  it("keeps the lines of the file", () => {
    for (const text of [
      `+++\ntitle = "B"\n+++\n\n## Fix\n\nx`,
      `# B\n\nStatus: Draft\nTags: a\n## Fix\n\nx`,
      `\n\n---\ntitle: B\n---\n## Fix`,
    ]) {
      const { article } = wordsOf(text);
      const line = text.split("\n").indexOf("## Fix") + 1;
      expect(article.sections.find(({ heading }) => heading === "Fix")!.line).toBe(line);
    }
  });
});

describe("what is no header stays text", () => {
  it.each([
    ["a rule and text", "---\n\nTurn it off.\n\n---\n\nTurn it on."],
    ["questions and answers", "Question: How do I log in?\nAnswer: With your badge.\n\nMore."],
    ["symptoms", "Symptoms: The light is red.\nCause: The badge has expired.\n\nMore."],
    ["a warning", "Note: this takes an hour.\n\nMore."],
    ["a setting as code", "Set this:\n\n```yaml\n---\ntitle: x\ndraft: true\n---\n```\n\nMore."],
    ["JSON that shows a setting", '{"timeout": 5}\n\nMore.'],
    ["addresses", "---\nhttps://example.org\n---\nMore."],
    ["a time", "---\n12:30 lunch\n---\nMore."],
  ])("%s", (_name, text) => {
    const { words, seen } = wordsOf(text);
    expect(seen).toBe("visible");
    for (const word of text.match(/[A-Za-z]{4,}/g) ?? [])
      if (!/^yaml|https/.test(word)) expect(words).toContain(word);
  });
});

describe("usual headers", () => {
  it.each([
    "---\ntitle: Badge\ntags: [a, b]\n---\nText.\n",
    "---\ntitle: Badge\n---\n\n\nText.\n",
    "---\ntitle: Badge\nsummary: |\n  One\n  two\n---\nText\n---\nmore.\n",
    "Text.\n\n---\n\nMore.\n",
  ])("are split as gray-matter splits them: %j", (text) => {
    const theirs = matter(text, {});
    const ours = parseArticle(text).article!;
    expect(ours.title === "Badge" || theirs.data.title === undefined).toBe(true);
    expect(ours.sections).toEqual(
      parseArticle(theirs.content).article!.sections.map((section) => ({
        ...section,
        line: expect.any(Number),
      })),
    );
  });
});

describe("what only looks like a header in the dress of something else is text", () => {
  it.each([
    ["| Status | Meaning |\n| --- | --- |\n| Draft | not sent |\n| Closed | done |"],
    ["| Step | Action |\n| --- | --- |\n| 1 | Open the tray |"],
    ["| Owner | Ann |\n| --- | --- |\n| Team | IT |"],
    ["> Note: the VPN is private."],
    ["> Important: restart first."],
    ["```\nhost: a\nport: 22\n```"],
    ["```\nping 10.0.0.1\n```"],
    ["+++ is a fence of TOML +++"],
    ["- Note: restart\n- Tip: wait"],
    ["% of users see this"],
  ])("%j", (text) => {
    const { seen, issues, words } = wordsOf(`${text}\n\n${body}`);
    expect([seen, issues]).toEqual(["visible", []]);
    expect(words.length).toBeGreaterThan(body.length + 5);
  });
});

it("reads Pandoc's block of titles", () => {
  const { article, words } = wordsOf(`% Badge\n% Ann\n% 2026-03-01\n\n${body}`);
  expect([article.title, article.owner]).toEqual(["Badge", "Ann"]);
  expect(words).not.toContain("%");
});

describe("what says outside of any header who sees the page", () => {
  it.each<[string, string]>([
    [
      "a table of HTML",
      `<table>\n<tr><th>Status</th><td>Draft</td></tr>\n<tr><th>Owner</th><td>IT</td></tr>\n</table>\n\n# VPN\n\n${body}`,
    ],
    [
      "a table of HTML on one line",
      `<table><tr><td>Title</td><td>VPN</td></tr><tr><td>Audience</td><td>hr</td></tr></table>\n\n# VPN\n\n${body}`,
    ],
    [
      "a table of HTML below the heading",
      `# VPN\n\n<table class="meta">\n  <tbody>\n  <tr>\n    <td><b>Status</b></td>\n    <td>Draft</td>\n  </tr>\n  <tr>\n    <td>Last updated</td>\n    <td>2024-01-01</td>\n  </tr>\n  </tbody>\n</table>\n\n${body}`,
    ],
    [
      "a table of HTML with keys as columns",
      `<table>\n<thead><tr><th>Status</th><th>Owner</th></tr></thead>\n<tbody><tr><td>Draft</td><td>IT</td></tr></tbody>\n</table>\n\n# VPN\n\n${body}`,
    ],
    [
      "a definition list of HTML",
      `<dl>\n<dt>Status</dt><dd>Draft</dd>\n<dt>Owner</dt><dd>IT</dd>\n</dl>\n\n# VPN\n\n${body}`,
    ],
    [
      "one below the heading",
      `# VPN\n\n<dl>\n  <dt>Visibility</dt>\n  <dd>internal</dd>\n  <dt>Owner</dt>\n  <dd>IT</dd>\n</dl>\n\n${body}`,
    ],
    ["a definition list of Markdown", `Status\n: Draft\n\nOwner\n: IT\n\n# VPN\n\n${body}`],
    ["one of Markdown below the heading", `# VPN\n\nAudience\n:   HR only\nStatus\n:   Published\n\n${body}`],
    ["a meta tag for robots", `<meta name="robots" content="noindex">\n\n# VPN\n\n${body}`],
    [
      "one in a head",
      `<head>\n<title>VPN</title>\n<meta name="robots" content="noindex, nofollow">\n</head>\n\n# VPN\n\n${body}`,
    ],
    ["a meta tag", `<meta name="draft" content="true" />\n\n# VPN\n\n${body}`],
    ["a meta tag for the audience", `<meta name="audience" content="staff">\n# VPN\n\n${body}`],
    ["an assign of Liquid", `{% assign draft = true %}\n\n# VPN\n\n${body}`],
    ["an assign of Liquid that trims", `{%- assign published = false -%}\n# VPN\n\n${body}`],
    ["a set of Jinja", `{% set draft = true %}\n# VPN\n\n${body}`],
    ["a list of HTML", `<ul>\n<li>Status: Draft</li>\n<li>Owner: IT</li>\n</ul>\n\n# VPN\n\n${body}`],
    [
      "a box that folds",
      `<details>\n<summary>Metadata</summary>\n\nStatus: Draft\nOwner: IT\n\n</details>\n\n# VPN\n\n${body}`,
    ],
    ["a box", `<div class="metadata">Status: Draft<br>Owner: IT</div>\n\n# VPN\n\n${body}`],
    ["a paragraph of HTML", `<p>Status: Draft</p>\n\n# VPN\n\n${body}`],
    [
      "a paragraph of HTML with breaks",
      `<p><strong>Status:</strong> Draft<br/><strong>Audience:</strong> HR</p>\n\n# VPN\n\n${body}`,
    ],
    ["a capture of Liquid", `{% capture status %}draft{% endcapture %}\n# VPN\n\n${body}`],
    ["a shortcode with a parameter", `{{< meta draft=true >}}\n# VPN\n\n${body}`],
    ["a constant of MDX", `export const draft = true\n\n# VPN\n\n${body}`],
    ["a meta block of reStructuredText", `.. meta::\n   :robots: noindex\n\n# VPN\n\n${body}`],
    ["a field of MyST", `:nosearch:\n\n# VPN\n\n${body}`],
    [
      "a page of HTML around it",
      `<html><head><meta name="robots" content="noindex"></head><body>\n\n# VPN\n\n${body}`,
    ],
    [
      "a table with a title and colons",
      `<table>\n<tr><th colspan=2>Properties</th></tr>\n<tr><td>Status:</td><td>Draft</td></tr>\n<tr><td>Owner:</td><td>IT</td></tr>\n</table>\n\n# VPN\n\n${body}`,
    ],
    ["one line with bars", `**Status:** Draft | **Owner:** IT\n\n# VPN\n\n${body}`],
    [
      "one line with dots below the heading",
      `# VPN\n\nStatus: Draft · Owner: IT · Updated: 2024-01-01\n\n${body}`,
    ],
    ["a meta tag for one robot", `<meta content="none" name="googlebot">\n\n# VPN\n\n${body}`],
    ["a comment of one word", `<!-- noindex -->\n# VPN\n\n${body}`],
  ])("%s", (_, text) => {
    const { seen, words } = wordsOf(text);
    expect(seen).not.toBe("visible");
    expect(words).not.toMatch(/Owner|Audience|\bHR\b/);
  });

  it.each([
    [`# Roles\n\n| Role | Access |\n|---|---|\n| Admin | full |\n| User | read |\n\n${body}`],
    [
      `# Roles\n\n<table>\n<tr><th>Role</th><th>Access</th></tr>\n<tr><td>Admin</td><td>Full</td></tr>\n</table>\n\n${body}`,
    ],
    [
      `# Ticket states\n\n| Status | Meaning |\n|---|---|\n| Draft | not sent |\n| Closed | done |\n\n${body}`,
    ],
    [
      `# Ticket states\n\n<table><tr><th>Status</th><th>Meaning</th></tr><tr><td>Draft</td><td>not sent</td></tr></table>\n\n${body}`,
    ],
    [
      `# Words\n\n<dl><dt>Draft</dt><dd>A mail not yet sent</dd><dt>Hidden</dt><dd>A column that is not shown</dd></dl>\n\n${body}`,
    ],
    [`# Words\n\nPrivate\n: Only you see it\n\nPublic\n: Everybody sees it\n\n${body}`],
    [`# Sharing\n\nInternal\n: people in the company\n\nExternal\n: guests\n\n${body}`],
    [
      `# Mailbox\n\n<table><tr><td>Status</td><td>Active</td></tr><tr><td>Owner</td><td>IT</td></tr></table>\n\n${body}`,
    ],
    [
      `# Error 404\n\n<table><tr><td>Error</td><td>404</td></tr><tr><td>Status</td><td>Closed</td></tr><tr><td>Port</td><td>443</td></tr><tr><td>Cause</td><td>firewall</td></tr></table>\n\n${body}`,
    ],
    [`<meta name="description" content="VPN help">\n\n# VPN\n\n${body}`],
    [`{% assign product = "VPN" %}\n\n# VPN\n\n${body}`],
    [
      '# Keep a page out of Google\n\nAdd `<meta name="robots" content="noindex">` to the page.\n\n```html\n<meta name="robots" content="noindex">\n```\n',
    ],
    ["# Liquid\n\nWrite this:\n\n```liquid\n{% assign draft = true %}\n```\n"],
    [`# Do\n\n<ol><li>Open: Settings</li><li>Choose: Private</li></ol>\n\n${body}`],
    [
      `# Do\n\n<table><tr><td>Applies to</td><td>Windows 11</td></tr><tr><td>Version</td><td>5</td></tr><tr><td>Last updated</td><td>2024-01-01</td></tr></table>\n\n${body}`,
    ],
    [
      `# Calendar\n\n| Setting | Value |\n|---|---|\n| Visibility | Private |\n| Reminder | 15 min |\n| Color | red |\n\n${body}`,
    ],
    [`<div>Hotline: 4711<br>Mail: a@b.c</div>\n\n# VPN\n\n${body}`],
    [
      `# Labels\n\n| Label | Who |\n|---|---|\n| Public | everyone |\n| Internal | employees |\n| Confidential | named people |\n\n${body}`,
    ],
    [
      `# Labels\n\n<table><tr><td>Public</td><td>everyone</td></tr><tr><td>Internal</td><td>employees</td></tr><tr><td>Private</td><td>you</td></tr></table>\n\n${body}`,
    ],
    [`# Presence\n\nAvailable\n: You can be called\n\nHidden\n: Nobody sees you\n\n${body}`],
    [
      `# Roles\n\n<table><tr><td>Role</td><td>Access</td></tr><tr><td>Owner</td><td>Full access</td></tr><tr><td>Guest</td><td>No access</td></tr></table>\n\n${body}`,
    ],
    [
      `# Labels\n\n| Classification | Audience |\n|---|---|\n| Public | everyone |\n| Internal | staff |\n\n${body}`,
    ],
    [`<!-- TODO: picture -->\n# VPN\n\n${body}`],
  ])("is text where a page only speaks of such things: %j", (text) => {
    const { seen, issues } = wordsOf(text);
    expect([seen, issues]).toEqual(["visible", []]);
  });
});
