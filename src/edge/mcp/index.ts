/**
 * Search, read and score as tools for AI agents.
 * @module
 */
export { type AgentServer, createMcpServer } from "./create-mcp-server.ts";
export type { McpDesk } from "./desk-tools.ts";
export type { McpOptions } from "./mcp-options.ts";
