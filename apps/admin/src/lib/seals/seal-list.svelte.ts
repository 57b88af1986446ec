import { type AnswerOf, type SealView, sealNow, seals } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";

/** 封账: every seal of the journal, and making one before the day is over. */
export class SealList {
  done = $state("");
  /** Whether somebody is asked once before it is sealed. */
  doubted = $state(false);
  readonly asking: Ask<number, AnswerOf<typeof seals>>;
  readonly sealing: Call<void, SealView>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly empty = $derived.by(() => this.asking.answer?.rows.length === 0);
  /** Seals that are signed with another key than the one before them on this page. */
  readonly rekeyed = $derived.by(() =>
    this.rows.flatMap(({ number, key }, at) => {
      const before = this.rows[at + 1];
      return before && before.key !== key ? [number] : [];
    }),
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((page) => client.call(seals, { query: { page } }));
    this.sealing = new Call((_, attempt) => client.call(sealNow, { attempt }));
  }

  async load(page = 1): Promise<void> {
    await this.asking.send(page);
  }

  doubt(): void {
    this.doubted = true;
    this.done = "";
    this.sealing.clear();
  }

  leave(): void {
    this.doubted = false;
  }

  async seal(): Promise<void> {
    const made = await this.sealing.send();
    if (!made) return;
    this.doubted = false;
    this.done = `封好了，是第${made.number}号，指纹 ${made.short}`;
    await this.load();
  }
}
