import { drop, ifRun, type NoiseRule } from "./noise-rule.ts";

/** Phone numbers, ticket numbers, long hex, base64 and long numbers. */
export const ID_RULES: readonly NoiseRule[] = [
  drop(/(?<![\w.+-])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?!\w)/g, hasPhoneDigits),
  drop(/(?<![\w.-])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-])/g),
  drop(/(?<![\w.-])\(?0\d{1,4}\)?(?:[ /-]{1,2}\d{2,8}){1,4}(?![\w.-]\w)(?!\w)/g, hasPhoneDigits),
  drop(
    /(?<![\w.-])(?:tel|phone|mobile|cell|fax)(?: ?(?:no|number|nr))?\.?[ :]{1,3}\d[\d ()/.-]{4,18}\d(?!\w)/gi,
    hasPhoneDigits,
  ),
  drop(/(?<![\w.-])ext(?:ension)?[.: ]{1,3}\d{2,6}(?!\w)/gi),
  drop(
    /(?<![\w-])(?:INC|REQ|RITM|SCTASK|TASK|CTASK|PTASK|CHG|PRB|CRQ|TKT|CASE|TICKET)(?: ?(?:no|number|id|nr))?[-_ #:.]{0,3}\d{4,12}(?![\w-])/gi,
  ),
  drop(/(?<![\w-])(?:CS|SR|WO|HD|IM|SD|WI)-?\d{5,12}(?![\w-])/g),
  drop(/(?<![\w&#])#\d{4,12}(?!\w)/g),
  ifRun(
    16,
    drop(/(?<![\w-])[0-9a-f]{16,}(?![\w-])/gi, (found) => /\d/.test(found)),
  ),
  ifRun(40, drop(/(?<![\w+/=-])[\w+/-]{40,}={0,2}/g, isBase64)),
  drop(/(?<![\w.-])(?:0\d{9,10}|\d{12,})(?![\w.-]\w)(?!\w)/g),
];

function hasPhoneDigits(found: string): boolean {
  const digits = found.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 15;
}

/** Mixed case and digits with hardly a "-", "/" or "_": not a path, nor words joined by hyphens. */
function isBase64(found: string): boolean {
  const breaks = found.replace(/[^/_-]/g, "").length;
  return /\d/.test(found) && /[a-z]/.test(found) && /[A-Z]/.test(found) && breaks * 12 <= found.length;
}
