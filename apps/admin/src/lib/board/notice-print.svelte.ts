import {
  type AdoptedRulebook,
  type ClaimRow,
  claimBoard,
  rulebooks,
  type SealView,
  seal,
} from "@huzhu/contract";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { quantityWords } from "../claims/versions.ts";
import type { Desk } from "../desk.ts";
import type { Board } from "./board-page.svelte.ts";
import { noticeErrata, noticeLines, noticeSpan } from "./notice-lines.ts";
import { noticePages } from "./notice-pages.ts";
import type { Paper } from "./papers.ts";

/** 打印公示: what hangs today, laid out on pages of A4 or A3. */
export class NoticePrint {
  paper = $state<Paper>("A4");
  /** As the printer is told. */
  readonly size = $derived(this.paper === "A4" ? "A4 portrait" : "A3 landscape");
  readonly asking: Ask<void, Board>;
  readonly ruling: Ask<void, ReadonlyArray<AdoptedRulebook>>;
  readonly sealing: Ask<SealView["number"], SealView>;
  readonly span = $derived.by(() => noticeSpan(this.asking.answer?.rows ?? []));
  readonly count = $derived.by(() => this.asking.answer?.rows.length ?? 0);
  readonly pages = $derived.by(() => {
    const board = this.asking.answer;
    if (!board) return [];
    const words = { quantity: this.#quantity, points: this.#desk.points };
    const errata = noticeErrata(board.errata, board.today, words);
    return noticePages(noticeLines(board.rows, words), errata, this.paper);
  });
  readonly today = $derived.by((): CalendarDate | null => this.asking.answer?.today ?? null);
  readonly #desk: Desk;
  readonly #quantity = (row: ClaimRow): string => quantityWords(this.ruling.answer, row);

  constructor(desk: Desk) {
    const { client } = desk;
    this.#desk = desk;
    this.asking = new Ask(() => client.call(claimBoard, {}));
    this.ruling = new Ask(() => client.call(rulebooks, {}));
    this.sealing = new Ask((number) => client.call(seal, { params: { number } }));
  }

  async open(): Promise<void> {
    const { may } = this.#desk;
    const [board] = await Promise.all([
      this.asking.send(),
      may("see-rulebooks") ? this.ruling.send() : null,
    ]);
    if (board?.seal && may("see-ledger")) await this.sealing.send(board.seal.number);
  }
}
