import type { DonorRow, pledge, RequestOf } from "@huzhu/contract";
import type { DonorId, LineCode } from "@huzhu/domain/fund";
import { addMonths, type CalendarDate } from "@huzhu/domain/time";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type Said = RequestOf<typeof pledge>["body"]["pledge"];

/** One instalment as it is typed. */
class Part {
  due = $state("");
  money = $state("");

  constructor(due: string, money: string) {
    this.due = due;
    this.money = money;
  }
}

/** A promise as it is taken down: who, what for, and how much on which days. */
export class PledgeDraft {
  donor = $state.raw<DonorRow | null>(null);
  title = $state("");
  line = $state<LineCode | "">("");
  parts = $state.raw<ReadonlyArray<Part>>([]);
  readonly pledge = $derived.by(() => this.#said());
  readonly #today: CalendarDate;

  constructor(today: CalendarDate) {
    this.#today = today;
  }

  clear(donor: DonorRow | undefined, line: LineCode | undefined): void {
    this.donor = donor ?? null;
    this.line = line ?? "";
    this.title = "";
    this.parts = [new Part(this.#today, "")];
  }

  choose(id: DonorId, among: ReadonlyArray<DonorRow>): void {
    this.donor = among.find((one) => one.id === id) ?? null;
  }

  /** 加一期: as much again, a year later. */
  add(): void {
    const last = this.parts.at(-1);
    const due = last && readDate(last.due);
    this.parts = [
      ...this.parts,
      new Part(due ? addMonths(due, 12) : this.#today, last?.money ?? ""),
    ];
  }

  drop(): void {
    if (this.parts.length > 1) this.parts = this.parts.slice(0, -1);
  }

  #said(): Said | null {
    const { donor, line } = this;
    const title = this.title.trim();
    const parts = this.parts.flatMap(({ due, money }) => {
      const [on, fen] = [readDate(due), readYuan(money)];
      return on === null || fen === null || fen === 0 ? [] : [{ due: on, fen }];
    });
    const [first, ...rest] = parts;
    const whole = parts.length === this.parts.length;
    if (!donor || line === "" || title === "" || !first || !whole) return null;
    return {
      ...{ donor: donor.id, source: donor.source, title, line },
      instalments: [first, ...rest],
    };
  }
}
