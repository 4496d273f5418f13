import { defineConfig } from "tsup";
import { definePortalScript } from "./portal-script.config.ts";

export default defineConfig(async () => ({
  entry: {
    index: "src/index.ts",
    search: "src/search/index.ts",
    markdown: "src/markdown/index.ts",
    node: "src/node/index.ts",
    html: "src/html/index.ts",
    import: "src/import/index.ts",
    http: "src/http/index.ts",
    portal: "src/portal/index.ts",
    mcp: "src/mcp/index.ts",
    element: "src/element/index.ts",
    cli: "src/cli/bin.ts",
  },
  define: await definePortalScript(),
  format: "esm",
  target: "node20",
  platform: "neutral",
  clean: true,
  splitting: true,
  dts: {
    // What tsc wrote by tsconfig.types.json: from the sources themselves, tsup would check everything four times over.
    entry: {
      index: ".types/index.d.ts",
      search: ".types/search/index.d.ts",
      markdown: ".types/markdown/index.d.ts",
      node: ".types/node/index.d.ts",
      html: ".types/html/index.d.ts",
      import: ".types/import/index.d.ts",
      http: ".types/http/index.d.ts",
      portal: ".types/portal/index.d.ts",
      mcp: ".types/mcp/index.d.ts",
      element: ".types/element/index.d.ts",
    },
    // tsup 8 passes `baseUrl` to the declaration build, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
}));
