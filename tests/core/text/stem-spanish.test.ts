import { describe, expect, it } from "vitest";
import { stemSpanish } from "../../../src/core/text/stem-spanish.ts";
import { hasVocabulary, misses } from "./snowball.ts";

/** "word stem" pairs, checked by hand against the published rules. */
const TABLE = `
  impresora impresor, impresoras impresor, conexión conexion, conexiones conexion, conectar conect
  conectado conect, conectando conect, mandándole mand, cambiarlo cambi, contraseña contraseñ, contraseñas contraseñ
  rápidamente rapid, amablemente amabl, activamente activ, actualización actualiz, actualizaciones actualiz
  actualizacion actualiz, administradora administr, tecnología tecnolog, contribución contribu, contribuciones contribu, contribucion contribu
  frecuencia frecuenci, diferencia diferent, seguridad segur, posibilidad posibil, nativo nativ, historias histori
  llegué lleg, paguen pag, sigue sig, huyendo huyend, haya hay, sistemas sistem
`;

describe("stemSpanish", () => {
  it.each(
    TABLE.trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(/,\s*/))
      .map((pair) => pair.split(" ")),
  )("%s → %s", (word, stem) => {
    expect(stemSpanish(word)).toBe(stem);
  });

  it.skipIf(!hasVocabulary("spanish"))("agrees with Snowball's whole vocabulary", () => {
    expect(misses("spanish", stemSpanish)).toEqual([]);
  });

  it.each(["", "a", "'", "''", "y", "yy", "ing", "x".repeat(10_000), "é'ß設"])(
    "takes %j without a fuss",
    (word) => {
      expect(typeof stemSpanish(word)).toBe("string");
    },
  );
});
