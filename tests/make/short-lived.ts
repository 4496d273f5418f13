/**
 * For programs that end after a moment: V8 need not optimise what is hot for that long, nor collect garbage in more threads than there
 * are cores.
 */
export const SHORT_LIVED = ["--interrupt-budget=1000000", "--single-threaded-gc"];
