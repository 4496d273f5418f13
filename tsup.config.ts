import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    markdown: "src/markdown/index.ts",
    node: "src/node/index.ts",
    html: "src/html/index.ts",
    http: "src/http/index.ts",
    cli: "src/cli/bin.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  clean: true,
  splitting: true,
  dts: {
    // What tsc wrote by tsconfig.types.json: from the sources themselves, tsup would check everything four times over.
    entry: {
      index: ".types/index.d.ts",
      markdown: ".types/markdown/index.d.ts",
      node: ".types/node/index.d.ts",
      html: ".types/html/index.d.ts",
      http: ".types/http/index.d.ts",
    },
    // tsup 8 passes `baseUrl` to the declaration build, which TypeScript 6 reports as deprecated.
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
