export { createMcpServer } from "./create-mcp-server.ts";
export type { McpOptions } from "./mcp-options.ts";
