import { isTree, type Tree } from "./shape/shape.ts";

/** What of a browser's storage a draft is kept in. */
export type Keeping = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** A draft as it survives a reload: on this PC, for one village and one next version. */
export class KeptDraft {
  readonly #storage: Keeping;
  readonly #name: string;

  constructor(storage: Keeping, village: string, version: number) {
    this.#storage = storage;
    this.#name = `huzhu-rulebook-draft ${village} ${version}`;
  }

  load(): Tree | null {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#name) ?? "null");
      return isTree(kept) && Array.isArray(kept.rules) ? kept : null;
    } catch {
      return null;
    }
  }

  /** A full storage keeps the older draft; writing goes on all the same. */
  keep(document: Tree): void {
    try {
      this.#storage.setItem(this.#name, JSON.stringify(document));
    } catch {
      return;
    }
  }

  forget(): void {
    this.#storage.removeItem(this.#name);
  }
}
