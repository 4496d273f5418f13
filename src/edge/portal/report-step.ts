import type { Portal } from "./portal.ts";

/** Tells the desk that somebody came, or opened the form. A page that a browser fetches beforehand is nobody's step. */
export async function reportStep(
  { api, options }: Portal,
  visitor: Request,
  step: "arrive" | "form",
): Promise<void> {
  if (options.events === undefined || /prefetch/.test(visitor.headers.get("sec-purpose") ?? "")) return;
  await api.perform("reportEvents", { sender: visitor, body: () => ({ events: [{ type: "step", step }] }) });
}
