import { describe, expect, it } from "vitest";
import { createHostCheck } from "../../../src/edge/http/check-host.ts";
import { createHandler } from "../../../src/edge/http/create-handler.ts";
import { createDesk } from "./desk.ts";

const HOSTS = ["help.example.com", "*.desk.example"];

describe("hosts", () => {
  const isOurs = createHostCheck(HOSTS);
  const asked = (host: string): Request => new Request("http://127.0.0.1:4000/", { headers: { host } });

  it.each([
    "help.example.com",
    "HELP.example.com:4000",
    "help.example.com.",
    "it.desk.example",
    "localhost",
    "localhost:4000",
    "kb.localhost:4000",
    "127.0.0.1:4000",
    "10.1.2.3",
    "[::1]:4000",
    "[fe80::1]",
  ])("takes %s", (host) => {
    expect(isOurs(asked(host))).toBe(true);
  });

  it.each([
    "evil.example",
    "evil.example:4000",
    "help.example.com.evil.example",
    "evilhelp.example.com",
    "desk.example",
    "evil-desk.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "127.0.0.1.nip.io",
    "[::1].evil.example",
    "evil.example/help.example.com",
    "evil.example?help.example.com",
    "user@help.example.com@evil.example",
    "a b",
    "",
  ])("refuses %o", (host) => {
    expect(isOurs(asked(host))).toBe(false);
  });

  it("takes every name without a list, and reads the address where there is no header", () => {
    expect(createHostCheck(undefined)(asked("evil.example"))).toBe(true);
    expect(isOurs(new Request("http://evil.example/"))).toBe(false);
    expect(isOurs(new Request("http://help.example.com/"))).toBe(true);
  });

  it("refuses an address that no URL can be made of, with a list and without", async () => {
    const broken = Object.defineProperty(new Request("http://desk.example/search?q=jam"), "url", {
      value: "http://xn--a/search?q=jam",
    });
    for (const options of [{}, { hosts: HOSTS }, { cors: { origins: "*" } }] as const)
      expect((await createDesk(options).handle(broken)).status).toBe(421);
  });

  it.each(["/search?q=jam", "/health", "/openapi.json", "/articles/printer-jam", "/nowhere"])(
    "%s is answered by a problem, with nothing of the desk in it",
    async (path) => {
      const response = await createDesk({ hosts: HOSTS }).get(path, { host: "evil.example" });
      expect(response.status).toBe(421);
      expect(await response.json()).toMatchObject({ code: "wrong-host" });
    },
  );

  it.each([["https://help.example.com"], ["help.example.com:443"], ["*"], ["a*.example.com"], [""]])(
    "%o is no name: refused when the handler is made",
    (host) => {
      const { index } = { index: () => Promise.reject(new Error("never asked")) as never };
      expect(() => createHandler(index, { hosts: [host] })).toThrow(/hosts must be names/);
    },
  );
});
