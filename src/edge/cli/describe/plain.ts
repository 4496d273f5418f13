const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** `text` on one line: characters that could steer a terminal, or turn the reading direction, become a space. */
export function plain(text: string): string {
  return text.replace(CONTROL, " ").trim();
}
