import { describe, expect, it } from "vitest";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { articleOutline, parseArticle } from "../../../src/edge/markdown/index.ts";

const page = (passage: string): string =>
  `# Locker\n\nTurn the wheel.\n\n${passage}\n\n## After that\n\nPull the door.`;
const read = (passage: string, path = "a.md") => {
  const { article, issues } = parseArticle(page(passage), { path });
  return { words: JSON.stringify(article), codes: issues.map(({ code }) => code) };
};

describe("more marks that keep a passage for few readers", () => {
  it.each([
    "## Open by hand (internal only)\n\nMASTER 9",
    "## [Internal] Open by hand\n\nMASTER 9",
    "## Internal: open by hand\n\nMASTER 9",
    "## Von Hand öffnen (nur für Mitarbeiter)\n\nMASTER 9",
    "## Internal notes {#notes}\n\nMASTER 9",
    "## 🔒 Internal notes 🔒\n\nMASTER 9",
    "## 4. Internal notes:\n\nMASTER 9",
    "## 2) Agent notes\n\nMASTER 9",
    "## Notes for the service desk\n\nMASTER 9",
    "## For agents\n\nMASTER 9",
    "## For L2 only\n\nMASTER 9",
    "## Réservé au support\n\nMASTER 9",
    "## Back office only\n\nMASTER 9",
    "## Hints (not visible to customers)\n\nMASTER 9",
    "## Do not share with customers\n\nMASTER 9",
    "## Nicht an Kunden weitergeben\n\nMASTER 9",
    "## No compartir con los clientes\n\nMASTER 9",
    "## Ne pas communiquer aux clients\n\nMASTER 9",
    "For internal use only.\n\nMASTER 9",
    "Internal note\n: MASTER 9",
    "LAMP (internal note: MASTER 9), LAMP",
    "| Step | Internal notes |\n|---|---|\n| LAMP | MASTER 9 |",
    "| Who | What |\n|---|---|\n| **Agent note:** | MASTER 9 |\n| All | LAMP |",
    "> **Internal**\n> MASTER 9",
    "> 🔒 Internal\n>\n> MASTER 9",
    "> 🔒 **Internal only** MASTER 9",
    "> [!STAFF]\n> MASTER 9\nMASTER 9 goes on",
    '??? note "For agents"\n    MASTER 9',
    "::::support-only\nMASTER 9\n::::",
    '::: zone target="internal"\nMASTER 9\n::: zone-end',
    "```internal\nMASTER 9\n```",
    "```{note} Internal only\nMASTER 9\n```",
    "```{admonition} Hint\n:class: internal\nMASTER 9\n```",
    "MASTER 9\n{: .internal}",
    "LAMP [MASTER 9]{.internal} LAMP",
    "LAMP [MASTER 9]{.hidden} LAMP",
    "{% case audience %}{% when 'public' %}LAMP{% when 'agents', 'admin' %}MASTER 9{% else %}LAMP{% endcase %}",
    '{% hint style="internal" %}\nMASTER 9\n{% endhint %}',
    '{{< when audience="staff" >}}MASTER 9{{< /when >}}',
    '<Visible to="staff">MASTER 9</Visible>',
    "<Protected roles={['agent', 'admin']}>MASTER 9</Protected>",
    '<Callout type="internal">MASTER 9</Callout>',
    '<Tab title="Internal">\nMASTER 9\n</Tab>',
    "<SignedIn>MASTER 9</SignedIn>",
    '<div v-if="isInternal">MASTER 9</div>',
    '<p v-show="user.isAgent">MASTER 9</p>',
    '<p *ngIf="isAgent">MASTER 9</p>',
    '<div v-if="false">MASTER 9</div>',
    '<p MadCap:conditions="Default.Internal">MASTER 9</p>',
    '<p props="internal">MASTER 9</p>',
    '<div data-condition="internal">MASTER 9</div>',
    '<section data-audience="agents, support">MASTER 9</section>',
    "{props.internal && <p>MASTER 9</p>}",
    "{isStaff ? (\n  <p>MASTER {9}</p>\n) : null}",
  ])("%s", (passage) => {
    const { words, codes } = read(passage);
    expect(words).not.toContain("MASTER");
    expect(words).toMatch(/Turn the wheel.*Pull the door/);
    expect(words.includes("LAMP")).toBe(passage.includes("LAMP"));
    expect(codes).toContain("passage-reserved");
    expect(renderMarkdown(page(passage))).not.toContain("MASTER");
    expect(JSON.stringify(articleOutline(page(passage)))).not.toContain("MASTER");
  });

  it("what is for all behind a condition for the desk stays", () => {
    const { words } = read("{% if user.is_staff %}MASTER 9{% else %}LAMP{% endif %}");
    expect(words).toContain("LAMP");
    expect(words).not.toContain("MASTER");
  });
});

describe("what only looks like them stays", () => {
  it.each([
    "## Use it only for this\n\nLAMP",
    "## Public customers\n\nLAMP",
    "## Only administrators can do this\n\nLAMP",
    "## Customers only see their own lockers\n\nLAMP",
    "## Support\n\nLAMP",
    "## Drafts (folder)\n\nLAMP",
    "## Phones (internal)\n\nLAMP",
    "## 500: internal server error\n\nLAMP",
    "## Share with customers\n\nLAMP",
    "## Notes {#notes}\n\nLAMP",
    "Call the agents.\n\nLAMP",
    "LAMP (note: the internal network)",
    "| Kind | Internal |\n|---|---|\n| LAMP | yes |",
    "| Agent | Telephone |\n|---|---|\n| LAMP | LAMP |",
    "> **Note**\n> LAMP",
    "> quoted\nLAMP goes on",
    '!!! note "Employees"\n    LAMP',
    "```agent\nLAMP\n```",
    "```{note} Locker\nLAMP\n```",
    "LAMP\n{: .wide}",
    "[LAMP](x.md){.internal}",
    "{% case os %}{% when 'mac' %}LAMP{% endcase %}",
    '{% hint style="info" %}\nLAMP\n{% endhint %}',
    '<Callout type="info">LAMP</Callout>',
    '<Tab title="Windows">\nLAMP\n</Tab>',
    '<div v-if="isOpen">LAMP</div>',
    '<p role="note">LAMP</p>',
    "{isWindows && <p>LAMP</p>}",
    "`{props.internal && <p>LAMP</p>}`",
  ])("%s", (passage) => {
    const { words, codes } = read(passage);
    expect(words).toContain("LAMP");
    expect(codes).not.toContain("passage-reserved");
  });
});

it.each([
  "| a | b |\n|---|---|\n",
  "[x]{.internal}",
  "{a && <",
  "(internal note: ",
  "```internal\n",
  "{% case a %}{% when 'agents' %}",
  "> **Internal**\n\n",
  "Internal note\n: x\n",
  "{: .internal}\n",
])("takes thousands of %j", (piece) => {
  expect(parseArticle(`# T\n\nseen\n\n${piece.repeat(10_000)}`).article).not.toBeNull();
});
