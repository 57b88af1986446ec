import { SvelteMap } from "svelte/reactivity";
import type { Tree } from "./shape/shape.ts";

/** What of a draft its lines are shown by. */
export interface LinedDraft {
  readonly lines: ReadonlyArray<Tree>;
  add(category: string): number;
}

interface Placed {
  readonly at: number;
  readonly line: Tree;
}

interface Group {
  readonly category: string;
  readonly lines: ReadonlyArray<Placed>;
}

const categoryOf = (line: Tree): string => String(line.category ?? "");

/** The lines of a draft under their headings, and which of them are open to be written. */
export class OpenLines {
  readonly #draft: LinedDraft;
  // An open line stays under the heading that it was opened under while its category is typed.
  readonly #open = new SvelteMap<Tree, string>();
  readonly groups: ReadonlyArray<Group> = $derived.by(() => {
    const groups = new Map<string, Placed[]>();
    for (const [at, line] of this.#draft.lines.entries()) {
      const category = this.#open.get(line) ?? categoryOf(line);
      groups.set(category, [...(groups.get(category) ?? []), { at, line }]);
    }
    return [...groups].map(([category, lines]) => ({ category, lines }));
  });

  constructor(draft: LinedDraft) {
    this.#draft = draft;
  }

  isOpen(line: Tree): boolean {
    return this.#open.has(line);
  }

  toggle(line: Tree): void {
    if (!this.#open.delete(line)) this.#open.set(line, categoryOf(line));
  }

  /** Opens the line at a place, so that its fields can be looked for. */
  open(at: number): void {
    const line = this.#draft.lines[at];
    if (line && !this.isOpen(line)) this.#open.set(line, categoryOf(line));
  }

  add(category: string): void {
    this.open(this.#draft.add(category));
  }
}
