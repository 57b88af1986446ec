import {
  type MonthGood,
  type MovementRow,
  movements,
  type StoreMonthView,
  storeMonth,
} from "@huzhu/contract";
import { type GoodId, MovementKind } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { monthsUntil, monthWords } from "../months.ts";

/** A figure of the book that somebody opened. */
interface Figure {
  readonly good: MonthGood;
  readonly kind: MovementKind;
}

/** 月账本: a month of the store on one paper, and what each of its figures is made of. */
export class MonthPage {
  month = $state("");
  figure = $state.raw<Figure | null>(null);
  /** This month and the last twelve. */
  readonly months: ReadonlyArray<readonly [string, string]>;
  readonly asking: Ask<string, StoreMonthView>;
  readonly making: Ask<GoodId, ReadonlyArray<MovementRow>>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly title = $derived(monthWords(this.view?.from.slice(0, 7) ?? this.month));
  /** Why anything moved in this month, in the order of the kinds. */
  readonly kinds = $derived.by(() => {
    const all = new Set(this.view?.goods.flatMap(({ moved }) => moved.map(({ kind }) => kind)));
    return MovementKind.literals.filter((kind) => all.has(kind));
  });
  /** The movements of which the open figure is the sum. */
  readonly parts = $derived.by(() => {
    const { figure, view } = this;
    if (!figure || !view) return [];
    return (this.making.answer ?? []).filter(
      ({ kind, eventDate }) =>
        kind === figure.kind && eventDate >= view.from && eventDate <= view.until,
    );
  });
  readonly unchecked = $derived.by(() =>
    (this.view?.days ?? []).filter(({ checked }) => checked === null),
  );

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.months = monthsUntil(today);
    this.month = today.slice(0, 7);
    this.asking = new Ask((month) => client.call(storeMonth, { query: { month } }));
    this.making = new Ask((good) => client.call(movements, { params: { good } }));
  }

  async show(month = this.month): Promise<void> {
    this.month = month;
    this.figure = null;
    await this.asking.send(month);
  }

  async open(good: MonthGood, kind: MovementKind): Promise<void> {
    this.making.clear();
    this.figure = { good, kind };
    await this.making.send(good.good);
  }
}

/** How many pieces of a good moved for one reason; `null` for none. */
export const movedBy = ({ moved }: MonthGood, kind: MovementKind): number | null =>
  moved.find((one) => one.kind === kind)?.pieces ?? null;
