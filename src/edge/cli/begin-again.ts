/** Thrown where a person agreed to options that were missing: the command is run again with them at its end. */
export class BeginAgain extends Error {
  readonly flags: readonly string[];
  constructor(flags: readonly string[]) {
    super(`Begin again with ${flags.join(" ")}.`);
    this.flags = flags;
  }
}
