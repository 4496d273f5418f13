/** Put in by the build: `browser/index.ts` with all that it imports, minified. See `portal-script.config.ts`. */
declare const PORTAL_SCRIPT: string;

/** The script of the pages. They work without it. */
export const portalScript: string = PORTAL_SCRIPT;
