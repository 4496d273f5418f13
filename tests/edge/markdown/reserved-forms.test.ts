import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { expectOpen, expectReserved, readPassage } from "./read-passage.ts";

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
    "LAMP\n\n### Tip\n\nLAMP\n\nFor internal use only.\n\nMASTER 9",
    "## Internal procedure\n\nMASTER 9",
    "## Service Desk instructions\n\nMASTER 9",
    "## Hinweise für den Service Desk\n\nMASTER 9",
    "## Interne Informationen\n\nMASTER 9",
    "## Nur für die IT\n\nMASTER 9",
    "## Réservé aux techniciens\n\nMASTER 9",
    "## Solo para técnicos\n\nMASTER 9",
    "## Escalation – internal only\n\nMASTER 9",
    "Internal note – MASTER 9",
    "LAMP\n\n[INTERNAL ONLY] MASTER 9",
    "LAMP\n\n<font color=red><b>Agents only:</b></font> MASTER 9",
    "LAMP\n\n--- INTERNAL START ---\nMASTER 9\n--- INTERNAL END ---\n\nLAMP",
    "LAMP\n\n**BEGIN INTERNAL**\n\nMASTER 9\n\n**END INTERNAL**\n\nLAMP",
    "- LAMP\n- Internal notes\n    - MASTER 9\n- LAMP",
    "<fieldset><legend>Internal only</legend>MASTER 9</fieldset>",
    '<div class="box"><p class="box-title">Internal only</p><p>MASTER 9</p></div>',
    "<table><tr><td>Internal note</td><td>MASTER 9</td></tr><tr><td>All</td><td>LAMP</td></tr></table>",
    '{{< expand "Internal only" >}}MASTER 9{{< /expand >}}',
    '{% tab title="Agents only" %}MASTER 9{% endtab %}LAMP',
    '{% callout type="internal" %}\nMASTER 9\n{% /callout %}',
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
    "> Note for L2: MASTER 9",
    "*Service desk only: MASTER 9.*",
    "LAMP\n*Solo para agentes: MASTER 9*",
    "Hinweis für den 2nd Level: MASTER 9",
    "**Tier 2 only:** MASTER 9",
    "LAMP (note for second-level support: MASTER 9)",
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
  ])("%s", (passage) => expectReserved(passage, "MASTER"));

  it("what is for all behind a condition for the desk stays", () => {
    const { words } = readPassage("{% if user.is_staff %}MASTER 9{% else %}LAMP{% endif %}");
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
    "L2 cache: LAMP",
    "Note for managers: LAMP",
    "Agents: LAMP",
    "LAMP (note: the internal network)",
    "| Kind | Internal |\n|---|---|\n| LAMP | yes |",
    "| Agent | Telephone |\n|---|---|\n| LAMP | LAMP |",
    "> **Note**\n> LAMP",
    "> quoted\nLAMP goes on",
    "> Internal\n> LAMP calls",
    "## Agent instructions\n\nLAMP",
    "## It only works here\n\nLAMP",
    "- Internal\n- LAMP",
    "Internal calls – LAMP",
    "[Internal only if needed] LAMP",
    "--- START ---\nLAMP\n--- END ---",
    "<table><tr><th>Internal</th><th>LAMP</th></tr></table>",
    '{{< expand "Internal calls" >}}LAMP{{< /expand >}}',
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
  ])("%s", expectOpen);
});

describe("a page that begins with such words is a draft", () => {
  it.each([
    "For internal use only.",
    '<div class="alert">Internal use only</div>',
    '!!! danger "Internal only"\n    Keep it.',
    ":::danger[Internal only]\nKeep it.\n:::",
    "> [!WARNING]\n> This page is for internal use only.",
    "*Internal document – do not share with customers*",
    "Document à usage interne uniquement",
  ])("%s", (banner) => {
    const { article, issues } = parseArticle(`# Locker\n\n${banner}\n\nTurn it.`, { path: "a.md" });
    expect(article?.state).toBe("draft");
    expect(issues.map(({ code }) => code)).toContain("access-unknown");
  });

  it("but not one whose title ends so in other words", () => {
    expect(parseArticle("# Locker – for internal mail\n\nTurn it.").article?.state).toBe("published");
    expect(parseArticle("# Locker – internal only\n\nTurn it.").article?.state).toBe("draft");
  });
});

it.each([
  "- Internal notes\n  - x\n",
  "--- INTERNAL START ---\n",
  "<tr><td>Internal note</td>",
  "| a | b |\n|---|---|\n",
  "[x]{.internal}",
  "{a && <",
  "(internal note: ",
  "```internal\n",
  "{% case a %}{% when 'agents' %}",
  "> **Internal**\n\n",
  "Internal note\n: x\n",
  "{: .internal}\n",
])("takes thousands of %j", { timeout: 15_000 }, (piece) => {
  expect(parseArticle(`# T\n\nseen\n\n${piece.repeat(4_000)}`).article).not.toBeNull();
});
