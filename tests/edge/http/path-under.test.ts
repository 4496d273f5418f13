import { expect, it } from "vitest";
import { createHandler } from "../../../src/edge/http/index.ts";
import { pathUnder } from "../../../src/edge/http/path-under.ts";
import { createPortal } from "../../../src/edge/portal/index.ts";
import { createSearchIndex } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

it.each([
  ["", "/search", "/search"],
  ["/help", "/help", "/help"],
  ["/help", "/", "/help/"],
  ["/help", "/help/articles/vpn", "/help/articles/vpn"],
  ["/help", "/articles/vpn", "/help/articles/vpn"],
  ["/help", "/helpdesk", "/help/helpdesk"],
  ["/it/help/api", "/help/api/search", "/it/help/api/search"],
  ["/it/help/api", "/api/search", "/it/help/api/search"],
  ["/it/help/api", "/search", "/it/help/api/search"],
])("under %j the path %j is %j", (base, path, expected) => {
  expect(pathUnder(base)(new Request(`http://desk${path}?q=a`))).toBe(expected);
});

const index = createSearchIndex([
  makeArticle({ id: "vpn", title: "VPN drops", body: { Steps: "Restart the client." } }),
]);

it("answers under its path and without it, with the same links", async () => {
  const portal = createPortal(index, { basePath: "/help", title: "IT help" });
  const text = async (path: string): Promise<string> => {
    const response = await portal(new Request(`http://desk${path}`));
    expect(response.status).toBe(200);
    return response.text();
  };
  for (const path of ["", "/", "/articles/vpn", "/?q=vpn"]) {
    const page = await text(`/help${path}`);
    expect(page).toContain('href="/help/assets/portal.css');
    expect(await text(path === "" ? "/" : path)).toBe(page);
  }
  expect(await text("/api/search?q=vpn")).toBe(await text("/help/api/search?q=vpn"));
});

it("holds for the search alone", async () => {
  const handle = createHandler(index, { basePath: "/desk/api" });
  for (const path of ["/desk/api/search?q=vpn", "/api/search?q=vpn", "/search?q=vpn"])
    expect((await handle(new Request(`http://desk${path}`))).status).toBe(200);
  expect((await handle(new Request("http://desk/desk/search?q=vpn"))).status).toBe(404);
});
