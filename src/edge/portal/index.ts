/**
 * A whole help portal as a `Request` → `Response`.
 * @module
 */
export { createPortal } from "./create-portal.ts";
export type { Picture, PortalOptions } from "./portal-options.ts";
export type { PortalTexts } from "./portal-texts.ts";
export type { PortalTicket } from "./portal-ticket.ts";
export { textsFor as portalTexts } from "./texts-for.ts";
