import { formStyle } from "./form-style.ts";
import { pageStyle } from "./page-style.ts";
import { proseStyle } from "./prose-style.ts";

/** The style of all pages: system fonts, light and dark, phone and paper. Its colours can be set as `--lz-…`. */
export const portalStyle: string = pageStyle + formStyle + proseStyle;
