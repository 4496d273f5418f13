import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const stateOf = (text: string): string | undefined => parseArticle(text, { path: "a.md" }).article?.state;

describe("pages that only send their readers on", () => {
  it.each([
    "# Badges\n\nThis page has moved to [its new place](b.md).",
    "# Badges\n\n**This guide was replaced by [the other one](b.md).**",
    "# Ausweise\n\nDieser Artikel wurde [verschoben](b.md).",
    "# Badges\n\nCette page a été déplacée : [ici](b.md).",
    "# Tarjetas\n\nEsta página se ha trasladado [aquí](b.md).",
    "# Tessere\n\nQuesta pagina è stata spostata [qui](b.md).",
    "# Passen\n\nDeze pagina is verplaatst naar [hier](b.md).",
    "# Karty\n\nTa strona została przeniesiona [tutaj](b.md).",
    "# Cartões\n\nEsta página foi substituída por [esta](b.md).",
    "#REDIRECT [[Badges and keys]]",
    '# Badges\n\n<meta http-equiv="refresh" content="0; url=/b">',
    "---\ntitle: Badges\n---\nimport {Redirect} from '@x/router';\n\n<Redirect to='/b' />",
    "---\ntitle: Badges\nredirect_to: /b\n---\n",
  ])("%j is no answer", (text) => {
    expect(stateOf(text)).toBe("retired");
  });

  it.each([
    "# Mailbox\n\nYour mailbox has moved to the cloud: see [how](b.md).",
    "# Badges\n\nThis page has moved.",
    "# Badges\n\nSee [the list](b.md).",
    "---\nredirect_from: /old\n---\n# Badges\n\nHold it to the reader.",
    `# Badges\n\nThis page has moved to [b](b.md). ${"Hold the badge to the reader until it is green. ".repeat(4)}`,
  ])("%j is one", (text) => {
    expect(stateOf(text)).toBe("published");
  });
});
