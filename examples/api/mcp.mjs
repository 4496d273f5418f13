import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { createMcpServer } from "level-zero/mcp";
import { index } from "./desk.mjs";

//# createMcpServer
const server = await createMcpServer(index, { audiences: ["employees"] });
const [transport] = InMemoryTransport.createLinkedPair(); // or new StdioServerTransport()
await server.connect(transport);
server.isConnected(); // true
