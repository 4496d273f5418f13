/** Whether a text of more than two words has no small letter. */
export function isShouted(text: string): boolean {
  return text.split(/\s+/, 3).length > 2 && text === text.toUpperCase();
}
