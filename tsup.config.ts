import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    markdown: "src/markdown/index.ts",
    node: "src/node/index.ts",
    http: "src/http/index.ts",
    cli: "src/cli/bin.ts",
  },
  format: "esm",
  target: "node20",
  platform: "neutral",
  clean: true,
  splitting: true,
  // tsup 8 passes `baseUrl` to the declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
