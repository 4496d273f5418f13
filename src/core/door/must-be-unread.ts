/**
 * Throws where a body was announced and nothing of it is left, which no sender can bring about: a parser before the handler has read it.
 * @param text what was read of the body
 * @param announced its `content-length`
 */
export function mustBeUnread(text: string, announced: string | null): void {
  if (text !== "" || !(Number(announced) > 0)) return;
  const message = "The body was read before the handler was called.";
  throw new Error(`${message} Mount the handler before express.json() and other parsers of bodies.`);
}
