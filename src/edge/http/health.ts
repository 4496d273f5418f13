/** What may fail while everything else still answers. */
export type HealthPart = "tickets" | "events" | "articles";

/** Remembers which parts failed when they were last used. */
export interface Health {
  /** Hears how a use of a part ended. */
  report(part: HealthPart, worked: boolean): void;
  /** In code-unit order. */
  failing(): Promise<readonly HealthPart[]>;
}

/** `ask` is the host's own check, which finds what nobody has used yet; a check that fails says nothing. */
export function createHealth(ask: () => readonly HealthPart[] | Promise<readonly HealthPart[]>): Health {
  const failed = new Set<HealthPart>();
  return {
    report(part, worked) {
      if (worked) failed.delete(part);
      else failed.add(part);
    },
    async failing() {
      const found = await Promise.resolve()
        .then(ask)
        .catch(() => []);
      return [...new Set([...failed, ...found])].sort();
    },
  };
}
