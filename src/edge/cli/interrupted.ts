/** Ctrl-C, or a supervisor, ended the run. Its message says what was done, and how to go on. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
