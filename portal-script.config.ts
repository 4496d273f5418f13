import { build } from "esbuild";

/**
 * The script of the portal's pages as one minified text, for the builder to put in place of the name `PORTAL_SCRIPT`.
 * Browsers of the last three years read it.
 */
export async function definePortalScript(): Promise<{ readonly PORTAL_SCRIPT: string }> {
  const { outputFiles } = await build({
    entryPoints: ["src/edge/portal/browser/index.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
  });
  return { PORTAL_SCRIPT: JSON.stringify(outputFiles[0]?.text ?? "") };
}
