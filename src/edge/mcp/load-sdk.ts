import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type * as zod from "zod";
import { LevelZeroError } from "../../index.ts";

/** The two packages that only this edge needs. */
export interface Sdk {
  readonly McpServer: typeof McpServer;
  readonly z: typeof zod;
}

/** Loads the optional packages. Throws `NOT_FOUND`, with the command that installs them, if they are missing. */
export async function loadSdk(): Promise<Sdk> {
  try {
    const [{ McpServer }, z] = await Promise.all([
      import("@modelcontextprotocol/sdk/server/mcp.js"),
      import("zod"),
    ]);
    return { McpServer, z };
  } catch (cause) {
    const message =
      "The MCP server needs two packages that do not come with level-zero. Run: npm install @modelcontextprotocol/sdk zod";
    throw new LevelZeroError("NOT_FOUND", message, { cause });
  }
}
