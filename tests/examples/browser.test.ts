import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium, launchChromium } from "../make/chromium.ts";

const canRun = hasChromium && existsSync("dist/index.js") && existsSync("dist/node.js");

describe.skipIf(!canRun)(
  "examples/browser in Chromium (needs the package chromium, and `npm run build`)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "level-zero-browser-"));
    let server: Server;
    let browser: Browser;
    beforeAll(async () => {
      await promisify(execFile)(process.execPath, [
        "examples/browser/build.mjs",
        "fixtures/articles",
        folder,
      ]);
      server = createServer(({ url }, response) => {
        const name = new URL(url ?? "/", "http://x").pathname.slice(1) || "index.html";
        const isThere = ["index.html", "service-worker.js", "index.json"].includes(name);
        response.writeHead(isThere ? 200 : 404, {
          "content-type": TYPES[name.split(".").at(-1)!] ?? "text/plain",
        });
        response.end(isThere ? readFileSync(join(folder, name)) : "");
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it("searches while one types, and goes on without a server", async () => {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(error.message));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.getByText("Ready, also without a network.").waitFor();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await page.reload();
      await page.getByText("Ready, also without a network.").waitFor();
      await page.getByRole("searchbox").fill("pasword reset");
      await page.getByText("Shown for “password reset”.").waitFor();
      expect((await page.locator("li strong").first().textContent())?.toLowerCase()).toContain("password");
      expect(await page.locator("mark").count()).toBeGreaterThan(0);
      await page.getByRole("searchbox").fill("qqqqq zzzzz");
      await page.getByText("Nothing here matches.").waitFor();
      expect(problems).toEqual([]);
      await page.close();
    });
  },
);

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
};
