/**
 * The same items until the signal comes, though the source then waits for something, such as a database: it is told to end (`return`), and not waited for.
 * Throws the signal's reason.
 */
export async function* untilAborted<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  if (signal === undefined || !isAsync(source)) {
    yield* source;
    return;
  }
  const items = source[Symbol.asyncIterator]();
  /** Of the item waited for. One promise that all race with would keep each of them. */
  let reject: (reason: unknown) => void = () => {};
  const stop = (): void => reject(signal.reason);
  signal.addEventListener("abort", stop);
  let isAtEnd = false;
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await new Promise<IteratorResult<Item, unknown>>((resolve, refuse) => {
        reject = refuse;
        items.next().then(resolve, (reason: unknown) => {
          isAtEnd = true;
          refuse(reason);
        });
      });
      isAtEnd = next.done === true;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", stop);
    if (!isAtEnd) Promise.resolve(items.return?.()).catch(() => {});
  }
}

function isAsync<Item>(source: Iterable<Item> | AsyncIterable<Item>): source is AsyncIterable<Item> {
  return Symbol.asyncIterator in source;
}
