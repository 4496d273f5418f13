import { setFlagsFromString } from "node:v8";
import { defineConfig } from "vitest/config";
import { definePortalScript } from "./portal-script.config.ts";

// Packages as they are shipped: else Vitest takes builds for development, which check themselves while they parse.
process.env.NODE_ENV = "production";

// For the threads of the tests, which run most code a few times: V8 optimises what runs fifteen times as long as by default, and
// collects young garbage in the thread that made it. Its helpers took a third of the processor time, and the cores are busy as it is.
// A regular expression is compiled once: by default first for its first use, and again for the second.
setFlagsFromString("--interrupt-budget=1000000");
setFlagsFromString("--no-parallel-scavenge");
setFlagsFromString("--no-regexp-tier-up");

export default defineConfig(async () => ({
  define: await definePortalScript(),
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/temporary-folder.ts"],
    setupFiles: ["tests/setup.ts"],
    // The fixtures lie in a repository: its commits would date their articles.
    env: { GIT_CEILING_DIRECTORIES: import.meta.dirname },
    // Beside other work a machine may take ten times as long: what ends here is a test that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What was built is Node's to load: it needs no transforming.
    server: { deps: { external: [/\/dist\//] } },
    pool: "threads",
    // As many as the cores that it is meant for: each more loads and optimises all modules once again.
    maxWorkers: 2,
    // Files of one thread share their modules: four times as fast. So no test may leave anything behind.
    isolate: false,
    unstubGlobals: true,
  },
}));
