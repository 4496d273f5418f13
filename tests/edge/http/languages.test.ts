import { expect, it } from "vitest";
import { createHandler } from "../../../src/edge/http/create-handler.ts";
import { createSearchIndex } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

const versions = ["en", "de", "fr"].map((language) => ({
  ...makeArticle({ id: `vpn-${language}`, title: "VPN" }),
  ...{ language, translationKey: "vpn" },
}));
const handle = createHandler(createSearchIndex(versions), { now: () => "2026-06-01T12:00:00Z" });

async function foundBy(path: string, header: string): Promise<unknown> {
  const request = new Request(`http://desk.example${path}`, { headers: { "accept-language": header } });
  const answer = (await (await handle(request)).json()) as Record<string, { articleId: string }[]>;
  return (answer.hits ?? answer.suggestions)?.map(({ articleId }) => articleId);
}

it.each([
  ["de-AT,de;q=0.9,en;q=0.8", "vpn-de"],
  ["fr", "vpn-fr"],
  [" FR-ca ; q=1", "vpn-fr"],
  ["pl,en", "vpn-en"],
  ["*", "vpn-en"],
  ["", "vpn-en"],
  ["<script>", "vpn-en"],
  [`${"de-".repeat(10_000)}`, "vpn-en"],
])("a browser that asks for %s is shown %s", async (header, expected) => {
  expect(await foundBy("/search?q=vpn", header)).toEqual([expected]);
});

it("is suggested names in its language", async () => {
  expect(await foundBy("/suggest?q=vp", "fr,en")).toEqual(["vpn-fr"]);
});
