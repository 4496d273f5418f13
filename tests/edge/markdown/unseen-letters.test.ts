import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../src/edge/html/index.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const inMarkdown = (html: string): string =>
  JSON.stringify(parseArticle(`# Crane\n\nOil it.\n\n${html}\n\nEnd.`).article!.sections);
const inImport = (html: string): string => htmlToMarkdown(`<p>Oil it.</p>${html}<p>End.</p>`).markdown;

describe("letters of the page's own colour, and boxes of classes that show nothing, are no text", () => {
  it.each([
    '<p style="color:#ffffff">LAMP</p>',
    '<p style="color: #FFF;">LAMP</p>',
    '<p><span style="font-size:9px; color: rgb(255, 255, 255)">LAMP</span></p>',
    '<p style="color:#fefefe">LAMP</p>',
    '<span class="small text-white">LAMP</span>',
    '<p style="color:#F4F5F7">LAMP</p>',
    '<p style="color:white;background-color:#fff">LAMP</p>',
    '<p style="color:#0052cc;background:#0052cc">LAMP</p>',
    '<font color="white">LAMP</font>',
    "<font color=#ffffff>LAMP</font>",
    '<div style="background:#000"><div style="background:#fff"><p style="color:#fff">LAMP</p></div></div>',
    '<div style="background:#000"><p>Dark.</p></div><p style="color:#fff">LAMP</p>',
    '<div class="hidden">LAMP</div>',
    '<div class="box d-none">LAMP</div>',
    '<span class="ms-hide">LAMP</span>',
  ])("%s", (html) => {
    expect(inMarkdown(html)).not.toContain("LAMP");
    expect(inMarkdown(html)).toContain("End.");
    expect(inImport(html)).not.toContain("LAMP");
    expect(inImport(html)).toContain("End.");
  });
});

describe("what is seen stays", () => {
  it.each([
    '<p style="color:#ff0000">LAMP</p>',
    '<p style="color:white;background:#0052cc">LAMP</p>',
    '<div style="background-color:#172b4d"><p style="color:#fff">LAMP</p></div>',
    '<table><tr bgcolor="#003366"><td><font color="#ffffff">LAMP</font></td></tr></table>',
    '<table><tr><th><span style="color:#fff">LAMP</span></th></tr></table>',
    '<p><a class="btn btn-primary" href="a.md" style="color:#fff">LAMP</a></p>',
    '<p style="border-color:#fff">LAMP</p>',
    '<div class="bg-dark"><span class="text-white">LAMP</span></div>',
    '<div class="bg-primary text-white">LAMP</div>',
    '<p style="color:#ddd">LAMP</p>',
    '<p style="background-color:#fff">LAMP</p>',
    '<p style="color:#fff;text-shadow:0 0 2px #000">LAMP</p>',
    '<div class="hidden md:block">LAMP</div>',
    '<div class="d-none d-lg-flex">LAMP</div>',
    '<div class="accordion-body hidden">LAMP</div>',
    '<span class="sr-only">LAMP</span>',
    '<p class="hidden-files">LAMP</p>',
  ])("%s", (html) => {
    expect(inMarkdown(html)).toContain("LAMP");
    expect(inImport(html)).toContain("LAMP");
  });
});
