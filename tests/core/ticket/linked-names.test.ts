import { expect, it } from "vitest";
import { linkedNames } from "../../../src/core/ticket/linked-names.ts";

it.each<[unknown, readonly string[]]>([
  ["KB0010023, KB0010024", ["KB0010023", "KB0010024"]],
  ["KB0010023\nKB0010024", ["KB0010023", "KB0010024"]],
  ["['KB0010023', 'KB0010024']", ["KB0010023", "KB0010024"]],
  ['["KB0010023","KB0010024"]', ["KB0010023", "KB0010024"]],
  ["KB0010023: Fan is loud", ["KB0010023"]],
  ["Fan is loud (KB0010023)", ["KB0010023"]],
  ["<a href='https://x.example/kb?id=KB0010023'>Fan is loud</a>", ["https://x.example/kb?id=KB0010023"]],
  ["<p>KB0010023</p><p>KB0010024</p>", ["KB0010023", "KB0010024"]],
  ["see https://x.example/kb/fan please", ["https://x.example/kb/fan"]],
  ["reset-password vpn_setup", ["reset-password", "vpn_setup"]],
  ["Fan is loud", ["Fan is loud"]],
  ["Fan, loud and hot", ["Fan, loud and hot"]],
  ["Printer offline (hall)", ["Printer offline (hall)"]],
  ["Error 404 on the page", ["Error 404 on the page"]],
  ["10023.0", ["10023"]],
  [10023, ["10023"]],
  [
    ["kb/Fan is loud.md", "kb/vpn.md"],
    ["kb/Fan is loud.md", "kb/vpn.md"],
  ],
  ["No article", []],
  ["Kein Artikel", []],
  ["", []],
  [null, []],
])("%j names %j", (cell, names) => {
  expect(linkedNames(cell)).toEqual(names);
});
