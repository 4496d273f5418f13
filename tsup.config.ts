import { defineConfig } from "tsup";
import { definePortalScript } from "./portal-script.config.ts";

export default defineConfig(async () => ({
  entry: {
    index: "src/index.ts",
    search: "src/core/search/index.ts",
    markdown: "src/edge/markdown/index.ts",
    node: "src/edge/node/index.ts",
    html: "src/edge/html/index.ts",
    import: "src/edge/import/index.ts",
    http: "src/edge/http/index.ts",
    portal: "src/edge/portal/index.ts",
    mcp: "src/edge/mcp/index.ts",
    element: "src/edge/element/index.ts",
    check: "src/view/check/index.ts",
    cli: "src/edge/cli/bin.ts",
  },
  define: await definePortalScript(),
  format: "esm",
  target: "node20",
  platform: "neutral",
  clean: true,
  splitting: true,
  sourcemap: true,
  // Deno and workers know Node's modules by this name only.
  removeNodeProtocol: false,
  external: [/^node:/],
  dts: {
    // What tsc wrote by tsconfig.types.json: from the sources themselves, tsup would check everything four times over.
    entry: {
      index: ".types/index.d.ts",
      check: ".types/view/check/index.d.ts",
      search: ".types/core/search/index.d.ts",
      markdown: ".types/edge/markdown/index.d.ts",
      node: ".types/edge/node/index.d.ts",
      html: ".types/edge/html/index.d.ts",
      import: ".types/edge/import/index.d.ts",
      http: ".types/edge/http/index.d.ts",
      portal: ".types/edge/portal/index.d.ts",
      mcp: ".types/edge/mcp/index.d.ts",
      element: ".types/edge/element/index.d.ts",
    },
    // tsup 8 passes `baseUrl` to the declaration build, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
}));
