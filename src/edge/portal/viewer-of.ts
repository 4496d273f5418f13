import type { Viewer } from "../../index.ts";
import type { Portal } from "./portal.ts";

/** Who asks, and when. */
export async function viewerOf({ options }: Pick<Portal, "options">, visitor: Request): Promise<Viewer> {
  const audiences = (await options.viewer?.(visitor)) ?? [];
  return { audiences, now: options.now?.() ?? new Date().toISOString() };
}
