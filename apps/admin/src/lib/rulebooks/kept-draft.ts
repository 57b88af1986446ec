import { isTree, type Tree } from "./shape/shape.ts";

/** What of a browser's storage a draft is kept in. */
export type Keeping = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Of what kind a draft is, and the key of its lines. */
export interface KeptKind {
  readonly kind: string;
  readonly lines: string;
}

/** A draft as it survives a reload: on this PC, for one village and one next version. */
export class KeptDraft {
  readonly #storage: Keeping;
  readonly #name: string;
  readonly #lines: string;

  constructor(
    storage: Keeping,
    village: string,
    version: number,
    { kind, lines }: KeptKind = { kind: "rulebook", lines: "rules" },
  ) {
    this.#storage = storage;
    this.#name = `huzhu-${kind}-draft ${village} ${version}`;
    this.#lines = lines;
  }

  load(): Tree | null {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(this.#name) ?? "null");
      return isTree(kept) && Array.isArray(kept[this.#lines]) ? kept : null;
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
