/** What a form needs that asks a server whether its ticket is answered. */
export { createTicket } from "../../src/index.ts";
