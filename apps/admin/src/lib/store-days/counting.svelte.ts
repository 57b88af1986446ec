import type { CountableGood, SheetView } from "@huzhu/contract";
import type { GoodId, VarianceReason } from "@huzhu/domain/store";

/** A good in a count: what was typed belongs to it until it is sent. */
export interface CountLine extends Pick<CountableGood, "good" | "name" | "unit"> {
  readonly again: boolean;
}

const WHOLE = /^\d{1,7}$/;
const read = (text: string | undefined): string => (text ?? "").normalize("NFKC").trim();

/** What somebody counts and explains before they sign: numbers first, then a word for what differs. */
export class Counting {
  amounts = $state<Record<GoodId, string>>({});
  reasons = $state<Record<GoodId, string>>({});
  judged = $state(false);

  /** What is still to be counted of some goods, by what the sheet says of each. */
  left(
    goods: ReadonlyArray<CountableGood>,
    sheet: SheetView | undefined,
  ): ReadonlyArray<CountLine> {
    const states = new Map(sheet?.goods.map(({ good, state }) => [good, state]));
    return goods.flatMap((one) => {
      const state = states.get(one.good) ?? "open";
      return state === "agrees" || state === "differs"
        ? []
        : [{ ...one, again: state === "again" }];
    });
  }

  /** Why what was typed for a good cannot be a number of pieces. */
  problem(good: GoodId): string | null {
    const text = read(this.amounts[good]);
    return text === "" || WHOLE.test(text) ? null : "要写整数";
  }

  /** What was typed of some goods; `null` where something is no number. */
  counts(lines: ReadonlyArray<CountLine>) {
    const typed = lines.filter(({ good }) => read(this.amounts[good]) !== "");
    if (typed.some(({ good }) => this.problem(good) !== null)) return null;
    return typed.map(({ good }) => ({ good, pieces: Number(read(this.amounts[good])) }));
  }

  /** Forgets the numbers that were sent, so that a second count begins with nothing in sight. */
  sent(): void {
    this.amounts = {};
  }

  told(): ReadonlyArray<VarianceReason> {
    return Object.entries(this.reasons).flatMap(([good, text]) => {
      const why = text.trim();
      return why === "" ? [] : [{ good: good as GoodId, why }];
    });
  }
}
