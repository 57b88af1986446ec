import type { orderGoods, RequestOf, StockRow } from "@huzhu/contract";
import type { LineCode, MoneyPlace } from "@huzhu/domain/fund";
import type { GoodId } from "@huzhu/domain/store";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type Body = RequestOf<typeof orderGoods>["body"];

/** A delivery takes a week, until somebody says otherwise. */
const USUAL_DAYS = 7;

/** One good of an order, as it is typed. */
class OrderPart {
  pieces = $state("");
  money = $state("");
  readonly good: GoodId;
  readonly name: string;
  readonly unit: string;

  constructor({ good, name, unit, order }: Pick<StockRow, "good" | "name" | "unit" | "order">) {
    this.good = good;
    this.name = name;
    this.unit = unit;
    this.pieces = order > 0 ? String(order) : "";
  }

  get ordered(): { readonly good: GoodId; readonly pieces: number; readonly fen: number } | null {
    const [pieces, fen] = [Number(this.pieces), readYuan(this.money)];
    return Number.isSafeInteger(pieces) && pieces > 0 && fen
      ? { good: this.good, pieces, fen }
      : null;
  }
}

/** A purchase order while somebody writes it: from whom, what, by when, and which line pays. */
export class OrderDraft {
  supplier = $state("");
  line = $state<LineCode | "">("");
  place = $state<MoneyPlace>("bank");
  due = $state("");
  parts = $state.raw<ReadonlyArray<OrderPart>>([]);
  readonly total = $derived.by(() =>
    this.parts.reduce((sum, { ordered }) => sum + (ordered ? ordered.pieces * ordered.fen : 0), 0),
  );
  readonly body: Body | null = $derived.by(() => this.#said());

  /** Begins with whatever runs out, each with so many pieces as it is short of. */
  begin(stock: ReadonlyArray<StockRow>, line: LineCode | undefined, today: CalendarDate): void {
    this.supplier = "";
    this.line = line ?? "";
    this.place = "bank";
    this.due = addDays(today, USUAL_DAYS);
    this.parts = stock.filter(({ order }) => order > 0).map((row) => new OrderPart(row));
  }

  /** Goods that are not in the order yet. */
  others(stock: ReadonlyArray<StockRow>): ReadonlyArray<StockRow> {
    const has = new Set(this.parts.map(({ good }) => good));
    return stock.filter(({ good }) => !has.has(good));
  }

  add(row: StockRow): void {
    this.parts = [...this.parts, new OrderPart(row)];
  }

  drop(good: GoodId): void {
    this.parts = this.parts.filter((part) => part.good !== good);
  }

  #said(): Body | null {
    const { line, place } = this;
    const [supplier, due] = [this.supplier.trim(), readDate(this.due)];
    const [first, ...rest] = this.parts.flatMap(({ ordered }) => ordered ?? []);
    const whole = rest.length + 1 === this.parts.length;
    if (supplier === "" || line === "" || due === null || !first || !whole) return null;
    return { supplier, line, place, due, goods: [first, ...rest] };
  }
}
