import { html } from "hono/html";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";
import { searchBox } from "./search-box.ts";

interface Page {
  /** Before the portal's name in the window's title; `null` for the first page. */
  readonly title: string | null;
  readonly body: Html;
  /** What was searched for, for the box at the top; `null` for a page that has its own box. */
  readonly query: string | null;
  /** Its class, for the style. */
  readonly name: "home" | "results" | "article" | "ask" | "message";
}

/** The whole document. */
export function layout(kit: PageKit, { title, body, query, name }: Page): Html {
  const { base, language, texts, version } = kit;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === null ? "" : `${title} – `}${kit.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${base}/assets/portal.css?v=${version}">
<script type="module" src="${base}/assets/portal.js?v=${version}"></script>
</head>
<body class="${name}">
<a class="skip" href="#lz-main">${texts.skip}</a>
<header class="top"><div class="wide">
<a class="name" href="${base}/">${kit.title}</a>
${query === null ? "" : searchBox(kit, query)}
${name === "ask" ? "" : deskLink(kit)}
</div></header>
<main id="lz-main" tabindex="-1">${body}</main>
<footer><div class="wide">${texts.footer}</div></footer>
</body>
</html>
`;
}

function deskLink(kit: PageKit): Html | string {
  const address = deskAddress(kit);
  return address === null ? "" : html`<a class="desk" href="${address}">${kit.texts.desk}</a>`;
}
