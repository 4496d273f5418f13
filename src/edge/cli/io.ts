/** The world as the command sees it, so that a test can hand it another one. */
export interface Io {
  /** Read only when an argument is `-`. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Results. */
  readonly stdout: Output;
  /** Everything that is said beside the results. */
  readonly stderr: Output;
  /** Asks the person at the terminal one question, on stderr; `null` where there is nobody to ask, or no answer. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths start here. */
  readonly cwd: string;
  /** The present moment, ISO 8601. */
  readonly now: () => string;
  /** Milliseconds since some fixed moment; never goes back. */
  readonly elapsedMs: () => number;
  /** Settles when the process is told to stop: Ctrl+C, or a supervisor. Until then such a signal no longer ends it. */
  readonly untilStopped: () => Promise<void>;
  /** Hears the same signals until released; before and after, they end the process as ever. */
  readonly onInterrupt: () => Interrupt;
  /** Does work that holds the thread until it is done, so that it hears no signal. Ctrl-C ends it wherever it is: then this throws `Interrupted` with the message. */
  readonly stoppable: <Result>(work: () => Result, message: string) => Result;
}

export interface Interrupt {
  readonly signal: AbortSignal;
  release(): void;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Settles when the text has been taken, so that a slow reader slows the writer. Rejects with code `EPIPE` when the reader has gone. */
  write(text: string): Promise<void>;
}
