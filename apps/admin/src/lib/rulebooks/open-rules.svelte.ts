import { SvelteMap } from "svelte/reactivity";
import type { RulebookDraft } from "./draft.svelte.ts";
import type { Tree } from "./shape/shape.ts";

interface Placed {
  readonly at: number;
  readonly rule: Tree;
}

interface Group {
  readonly category: string;
  readonly rules: ReadonlyArray<Placed>;
}

const categoryOf = (rule: Tree): string => String(rule.category ?? "");

/** The rules of a draft under their headings, and which of them are open to be written. */
export class OpenRules {
  readonly #draft: RulebookDraft;
  // An open rule stays under the heading that it was opened under while its category is typed.
  readonly #open = new SvelteMap<Tree, string>();
  readonly groups: ReadonlyArray<Group> = $derived.by(() => {
    const groups = new Map<string, Placed[]>();
    for (const [at, rule] of this.#draft.rules.entries()) {
      const category = this.#open.get(rule) ?? categoryOf(rule);
      groups.set(category, [...(groups.get(category) ?? []), { at, rule }]);
    }
    return [...groups].map(([category, rules]) => ({ category, rules }));
  });

  constructor(draft: RulebookDraft) {
    this.#draft = draft;
  }

  isOpen(rule: Tree): boolean {
    return this.#open.has(rule);
  }

  toggle(rule: Tree): void {
    if (!this.#open.delete(rule)) this.#open.set(rule, categoryOf(rule));
  }

  /** Opens the rule at a place, so that its fields can be looked for. */
  open(at: number): void {
    const rule = this.#draft.rules[at];
    if (rule && !this.isOpen(rule)) this.#open.set(rule, categoryOf(rule));
  }

  add(category: string): void {
    this.open(this.#draft.add(category));
  }
}
