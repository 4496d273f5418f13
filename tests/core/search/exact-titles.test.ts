import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { makeArticle } from "../../make/article.ts";

/** Titles of stop words, of one letter, of signs, of words that begin other titles, and of misspellings of each other. */
const titles = `IT
it help
WHO
us
About us
I2C
The Who
How to
To be or not to be
Who is who
Off and on
Out of office
On call
Not now
Do this first
No can do
C++
C#
.NET
R
Go
Trying the form
Try form
Forms for trying
Redirect a mailbox
Redis cache
Reset password
Password
Password reset for admins
VPN
VPN drops
Wi-Fi
wifi at home
E-mail
Email signature
Office 365
5G
2FA
Print
3D printing
What's new
FAQ
Me
Why
When
Is it down?
All
Any questions
SAP
SAP GUI
SAPUI5
I/O
A/B tests
Node.js
node
The
Über uns
Café
naïve
résumé`.split("\n");
const body = { "": "Some words for people at work: form, printers, password, VPN." };
const index = createSearchIndex(titles.map((title) => makeArticle({ id: title, title, body })));

it.each(titles)("finds the article of this title first, and offers it: %s", (title) => {
  expect(search(index, title).hits[0]?.title).toBe(title);
  const begun = title.slice(0, Math.max(2, Math.ceil(title.length * 0.7)));
  expect(suggest(index, begun).map((one) => one.text)).toContain(title);
});

it("finds by words that begin those of a title, and offers no far word", () => {
  expect(search(index, "try").hits.map((hit) => hit.title)).toContain("Try form");
  expect(suggest(index, "redis").map((one) => one.text)).toEqual(["Redis cache"]);
});
