import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";

const PAGE = /^ *```(html|js|ts)\n([\s\S]*?)^ *```$/gm;

/** What a page of `docs/` says to write into another product, as the page that the product makes of it, with the portal at `address`. */
export function embeddedPage(name: string, address: string): string {
  const text = readFileSync(new URL(`../../../docs/embedding-${name}.md`, import.meta.url), "utf8");
  const blocks = [...text.replaceAll("https://help.example.com", address).matchAll(PAGE)];
  const of = (language: string): string =>
    blocks.flatMap(([, kind, body]) => (kind === language ? [body] : [])).join("\n");
  const [script, webPart] = [of("js"), of("ts")];
  return `<!doctype html><html lang="en"><title>${name}</title><body><div id="zone">${of("html")}</div>
${script === "" ? "" : `<script>${script}\nlink();</script>`}
${webPart === "" ? "" : `<script type="module">${run(webPart)}</script>`}`;
}

/** The base class as far as the framework promises it: a place on the page, properties, `onInit` before `render`. */
const BASE = `class BaseClientSideWebPart { domElement = document.getElementById("zone"); properties = { deskUrl: "/new" }; }`;

function run(webPart: string): string {
  const source = webPart.replace(/^import .*$/m, BASE).replace("export default class", "class");
  return `${transformSync(source, { loader: "ts" }).code}
const part = new HelpSearchWebPart(); await part.onInit(); part.render();`;
}
