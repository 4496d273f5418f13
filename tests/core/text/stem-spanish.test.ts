import { stemSpanish } from "../../../src/core/text/stem-spanish.ts";
import { describeStemmer } from "./describe-stemmer.ts";

describeStemmer(
  "spanish",
  stemSpanish,
  `
  impresora impresor, impresoras impresor, conexión conexion, conexiones conexion, conectar conect
  conectado conect, conectando conect, mandándole mand, cambiarlo cambi, contraseña contraseñ, contraseñas contraseñ
  rápidamente rapid, amablemente amabl, activamente activ, actualización actualiz, actualizaciones actualiz
  actualizacion actualiz, administradora administr, tecnología tecnolog, contribución contribu, contribuciones contribu, contribucion contribu
  frecuencia frecuenci, diferencia diferent, seguridad segur, posibilidad posibil, nativo nativ, historias histori
  llegué lleg, paguen pag, sigue sig, huyendo huyend, haya hay, sistemas sistem
`,
);
