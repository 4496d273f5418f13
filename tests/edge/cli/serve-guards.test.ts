import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lines, temporaryFolder } from "./run.ts";
import { FILES, folderWith, serve } from "./serve-run.ts";

const TICKET = { kind: "request", subject: "A new badge", contact: "ann", seen: "yes" };

function send(address: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  const headers = { "sec-fetch-site": "same-origin" };
  return fetch(`${address}/ask`, { method: "POST", body: new URLSearchParams(fields), headers });
}

/** `fetch` lets nobody choose the host. */
function statusFor(address: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { headers: { host } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject).end();
  });
}

describe("level-zero serve", () => {
  it("answers to this machine's names and to those that it is given, and to no other", async () => {
    const folder = folderWith(FILES);
    await serve(
      [folder, "--allow-host", "help.example.com", "--allow-origin", "https://desk.example.com"],
      async (address) => {
        const statuses = [
          "localhost",
          "127.0.0.1:80",
          "help.example.com",
          "evil.example",
          "a.help.example.com",
        ];
        expect(await Promise.all(statuses.map((host) => statusFor(address, host)))).toEqual([
          200, 200, 200, 421, 421,
        ]);
        const leave = async (origin: string): Promise<string | null> =>
          (await fetch(`${address}/api/search?q=vpn`, { headers: { origin } })).headers.get(
            "access-control-allow-origin",
          );
        expect(await leave("https://desk.example.com")).toBe("https://desk.example.com");
        expect(await leave("https://evil.example")).toBeNull();
      },
      { cwd: folder },
    );
  });

  it("limits requests by default and by option, but not its health", async () => {
    const folder = folderWith(FILES);
    const statuses = async (argv: readonly string[], count: number): Promise<ReadonlySet<number>> => {
      const seen = new Set<number>();
      await serve(
        [folder, "--no-events", ...argv],
        async (address) => {
          for (let sent = 0; sent < count; sent++) {
            const response = await fetch(`${address}/ask`);
            seen.add(response.status);
            if (response.status === 429) expect(response.headers.get("retry-after")).toMatch(/^[1-9]/);
          }
          expect((await fetch(`${address}/health`)).status).toBe(200);
        },
        { cwd: folder },
      );
      return seen;
    };
    expect(await statuses(["--rate-limit", "5"], 40)).toEqual(new Set([200, 429]));
    expect(await statuses(["--rate-limit", "0"], 30)).toEqual(new Set([200]));
    await serve(
      [folder, "--no-events"],
      async (address) => {
        const { headers } = await fetch(`${address}/ask`);
        expect(headers.get("ratelimit-policy")).toBe('"default";q=600;w=60');
      },
      { cwd: folder },
    );
  });

  it.skipIf(process.platform !== "linux")(
    "says that a full disk took no ticket and no event, in the answer and in its health",
    async () => {
      const folder = folderWith(FILES);
      const argv = [folder, "--tickets", "/dev/full", "--events", "/dev/full"];
      const { stderr } = await serve(argv, async (address) => {
        const sent = await send(address, TICKET);
        expect([sent.status, await sent.text()]).toEqual([500, expect.stringContaining("could not be sent")]);
        for (let more = 0; more < 5; more++) expect((await fetch(`${address}/?q=vpn`)).status).toBe(200);
        const health = (await (await fetch(`${address}/health`)).json()) as { failing: readonly string[] };
        expect(health).toMatchObject({ status: "degraded", failing: ["events", "tickets"] });
      });
      expect(lines(stderr).filter((line) => line.includes("ENOSPC")).length).toBeLessThan(4);
    },
  );

  it("goes on behind half a line that a killed program left", async () => {
    const folder = folderWith(FILES);
    const path = join(folder, "t.jsonl");
    writeFileSync(path, '{"id":"a"}\n{"id":"b","sub');
    await serve([folder, "--tickets", path, "--no-events"], async (address) => {
      expect((await send(address, TICKET)).status).toBe(200);
    });
    const [, half, last] = lines(readFileSync(path, "utf8"));
    expect([half, (JSON.parse(last!) as { subject: string }).subject]).toEqual([
      '{"id":"b","sub',
      "A new badge",
    ]);
  });

  it("shows an article that was taken back no longer, whatever the new index takes", async () => {
    const folder = folderWith(FILES);
    const argv = [folder, "--watch", "--no-events", "--rate-limit", "0", "--audience", "employees"];
    await serve(
      argv,
      async (address) => {
        const isGone = async (path: string): Promise<void> => {
          const gone = async () => (await fetch(address + path)).status;
          await expect.poll(gone, { timeout: 20_000, interval: 5 }).toBe(404);
        };
        writeFileSync(
          join(folder, "payslip.md"),
          "---\naudience: hr\n---\n# Find your payslip\n\nOpen the page.\n",
        );
        await isGone("/articles/payslip");
        for (const path of ["/", "/?q=payslip", "/api/suggest?q=find"])
          expect(await (await fetch(address + path)).text()).not.toContain("Find your payslip");
        rmSync(join(folder, "vpn.md"));
        writeFileSync(join(folder, "wifi.md"), "# Office Wi-Fi\n\nChoose HM-Corp.\n");
        await isGone("/articles/vpn");
      },
      { cwd: temporaryFolder() },
    );
  });
});
