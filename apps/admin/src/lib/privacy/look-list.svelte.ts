import { type AnswerOf, lookExport, looks, type RequestOf, staffList } from "@huzhu/contract";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { pageCount } from "../page-count.ts";

type Query = RequestOf<typeof looks>["query"];

/** 谁看过: who looked at what in the whole village, by whoever looked and by day. */
export class LookList {
  by = $state("");
  day = $state("");
  page = $state(1);
  readonly asking: Ask<Query, AnswerOf<typeof looks>>;
  readonly staffing: Ask<void, AnswerOf<typeof staffList>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  /** Everybody who could have looked, with a word for all of them. */
  readonly people = $derived.by(
    (): ReadonlyArray<readonly [string, string]> => [
      ["", "所有人"],
      ...(this.staffing.answer ?? []).map(({ id, name }) => [id, name] as const),
    ],
  );
  readonly #wanted = $derived.by((): Omit<Query, "page"> => {
    const day = readDate(this.day);
    return { ...(this.by !== "" && { by: this.by }), ...(day !== null && { day }) };
  });
  /** The same looks as a workbook. */
  readonly sheet = $derived.by(() => {
    const asked = new URLSearchParams(this.#wanted).toString();
    return asked === "" ? lookExport.path : `${lookExport.path}?${asked}`;
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((query) => client.call(looks, { query }));
    this.staffing = new Ask(() => client.call(staffList, {}));
  }

  async open(): Promise<void> {
    await Promise.all([this.#ask(), this.staffing.send()]);
  }

  async narrow(change: { readonly by?: string; readonly day?: string }): Promise<void> {
    this.by = change.by ?? this.by;
    this.day = change.day ?? this.day;
    this.page = 1;
    await this.#ask();
  }

  async turn(page: number): Promise<void> {
    this.page = page;
    await this.#ask();
  }

  #ask() {
    return this.asking.send({ ...this.#wanted, page: this.page });
  }
}
