import { type AdoptedRulebook, rulebooks } from "@huzhu/contract";
import type { Rulebook } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { saveFile } from "../save-file.ts";

const NONE: ReadonlyArray<AdoptedRulebook> = [];

/** 积分细则: every version that was adopted, and the one on screen. */
export class Rulebooks {
  shown = $state<number | null>(null);
  readonly asking: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly versions = $derived.by(() => this.asking.answer ?? NONE);
  readonly current = $derived(this.versions.find(({ current }) => current) ?? null);
  readonly open = $derived(
    this.versions.find(({ rulebook }) => rulebook.version === this.shown) ??
      this.current ??
      this.versions[0] ??
      null,
  );
  readonly empty = $derived.by(() => this.asking.answer?.length === 0);
  /** The rulebook that a draft follows, in force or soon to be. */
  readonly latest: Rulebook | null = $derived(this.versions[0]?.rulebook ?? null);

  /** The versions to look at, each with how it stands. */
  readonly choices = $derived.by(() =>
    this.versions.map((version) => ({
      value: String(version.rulebook.version),
      word: `第${version.rulebook.version}版 ${this.#stateOf(version)}`,
    })),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(rulebooks, {}));
  }

  load(): Promise<unknown> {
    return this.asking.send();
  }

  find(version: number): AdoptedRulebook | null {
    return this.versions.find(({ rulebook }) => rulebook.version === version) ?? null;
  }

  show(version: number): void {
    this.shown = version;
  }

  download(rulebook: Rulebook): void {
    const json = `${JSON.stringify(rulebook, null, 2)}\n`;
    saveFile(`积分细则-第${rulebook.version}版.json`, json, "application/json");
  }

  #stateOf({ current, rulebook }: AdoptedRulebook): string {
    if (current) return "正在用";
    return rulebook.effectiveFrom > this.#today ? "还没到日子" : "以前用的";
  }
}
