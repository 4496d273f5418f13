import { expect, it } from "vitest";
import { stemmerFor } from "../../../src/core/text/stemmer.ts";

it.each([
  ["en", "printing", "print"],
  ["de", "drucker", "druck"],
  ["fr", "imprimantes", "imprim"],
  ["es", "impresoras", "impresor"],
  ["xx", "printing", "printing"],
  ["", "printing", "printing"],
])("stemmerFor(%j): %s → %s", (language, word, stem) => {
  expect(stemmerFor(language)(word)).toBe(stem);
});
