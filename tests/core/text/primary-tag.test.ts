import { expect, it } from "vitest";
import { primaryTag } from "../../../src/core/text/primary-tag.ts";

it.each([
  ["de-AT", "de"],
  ["EN", "en"],
  ["pt-BR", "pt"],
  ["pt_BR", "pt"],
  ["fil", "fil"],
])("the language of %s is %s", (tag, primary) => expect(primaryTag(tag)).toBe(primary));
