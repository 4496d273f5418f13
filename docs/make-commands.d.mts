import type { Command } from "commander";

export declare function optionsPage(program: Command): string;
export declare function commandList(program: Command): string;
export declare function withCommandList(page: string, list: string): string;
