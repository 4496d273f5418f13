import { describe, expect, it } from "vitest";
import { indexFile, lines, run } from "../run.ts";

const INITIALIZE = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

function call(id: number, name: string, given: object): object {
  return { jsonrpc: "2.0", id, method: "tools/call", params: { name, arguments: given } };
}

describe("level-zero mcp", () => {
  it("answers on standard output with nothing but the protocol, and ends with the input", async () => {
    const asked = [
      INITIALIZE,
      { jsonrpc: "2.0", method: "notifications/initialized" },
      call(2, "search", { query: "vpn" }),
    ];
    const { code, stdout, stderr } = await run(
      ["mcp", indexFile(), "--url", "https://help.example/{id}#{anchor}", "--audience", "employees"],
      {
        stdin: asked.map((message) => `${JSON.stringify(message)}\n`),
      },
    );
    const told = lines(stdout).map(
      (line) => JSON.parse(line) as { id: number; result: Record<string, unknown> },
    );
    expect(code).toBe(0);
    expect(told.map(({ id }) => id)).toEqual([1, 2]);
    expect(told[0]!.result.serverInfo).toMatchObject({ name: "level-zero" });
    expect(JSON.stringify(told[1]!.result)).toContain("https://help.example/network/vpn-connect");
    expect(stderr).toContain("employees");
  });

  it("finds public articles only, unless told otherwise", async () => {
    const { stdout } = await run(["mcp", indexFile()], {
      stdin: [INITIALIZE, call(2, "get_article", { id: "network/vpn-connect" })].map(
        (message) => `${JSON.stringify(message)}\n`,
      ),
    });
    expect(JSON.parse(lines(stdout)[1]!)).toMatchObject({ result: { isError: true } });
  });
});
