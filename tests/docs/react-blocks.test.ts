import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { blocksOf } from "./read-blocks.ts";

const PAGE = "docs/embedding-react.md";

/** What the page's programs ask of React's types, in the shape that those of 18.3 and 19 have in common. `.ci/adopt react` has both. */
const REACT = `export = React;
declare namespace React {
  interface RefObject<T> { current: T | null }
  interface ClassAttributes<T> { key?: string; ref?: RefObject<T> }
  interface HTMLAttributes<T> { className?: string; lang?: string; onClick?(event: { currentTarget: T }): void }
  type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = ClassAttributes<T> & E;
  function useRef<T>(initial: T | null): RefObject<T>;
  function useEffect(effect: () => () => void, dependencies: readonly unknown[]): void;
  namespace JSX {
    interface Element { readonly type: string }
    interface IntrinsicElements { div: HTMLAttributes<HTMLDivElement> }
  }
}
`;
const JSX_RUNTIME = `import * as React from "./index.js";
export namespace JSX {
  type Element = React.JSX.Element;
  interface IntrinsicElements extends React.JSX.IntrinsicElements {}
}
`;

/** Each line a use that is wrong. */
const WRONG = `export const a = <level-zero-search src={5} />;
export const b = <level-zero-search limit="six" />;
export const c = <level-zero-search article-url={true} />;
export const d = <level-zero-search scr="/api" />;
`;

const SETTINGS = {
  compilerOptions: {
    ...{ strict: true, exactOptionalPropertyTypes: true, jsx: "react-jsx", noEmit: true },
    ...{ target: "es2023", lib: ["es2023", "dom", "dom.iterable"], types: [] },
    ...{ module: "preserve", moduleResolution: "bundler", allowImportingTsExtensions: true },
    paths: { "level-zero/element": [resolve("src/edge/element/index.ts")] },
  },
  include: ["*.ts", "*.tsx"],
};

it("shows React programs that know the element, and what it does not take", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-react-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const shown = blocksOf(PAGE).map(({ text }) => text);
  expect(shown).toHaveLength(2);
  const files: Readonly<Record<string, string>> = {
    "level-zero-search.d.ts": shown[0]!,
    "help-search.tsx": shown[1]!,
    "wrong.tsx": WRONG,
    "tsconfig.json": JSON.stringify(SETTINGS),
    "node_modules/react/index.d.ts": REACT,
    "node_modules/react/jsx-runtime.d.ts": JSX_RUNTIME,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const tsc = resolve("node_modules/tsc7/bin/tsc");
  const { stdout } = await promisify(execFile)(process.execPath, [
    tsc,
    "-p",
    folder,
    "--pretty",
    "false",
  ]).catch((error: { readonly stdout: string }) => error);
  const told = [...stdout.matchAll(/([\w-]+\.tsx?)\((\d+),\d+\): error TS/g)];
  expect(told.map(([, file, line]) => `${file} ${line}`)).toEqual([
    "wrong.tsx 1",
    "wrong.tsx 2",
    "wrong.tsx 3",
    "wrong.tsx 4",
  ]);
});
