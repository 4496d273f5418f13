interface Lock {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export declare function licencePage(lock: Lock): string;
export declare function readLock(): Lock;
