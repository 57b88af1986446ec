import { type AnswerOf, assessmentsDue } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";

/** 该评估的: whom somebody has to look at now, the most urgent first. */
export class DueList {
  readonly asking: Ask<number, AnswerOf<typeof assessmentsDue>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly total = $derived.by(() => this.asking.answer?.total ?? 0);
  readonly page = $derived.by(() => this.asking.answer?.page ?? 1);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((page) => client.call(assessmentsDue, { query: { page } }));
  }

  async load(page = this.page): Promise<void> {
    await this.asking.send(page);
  }
}
