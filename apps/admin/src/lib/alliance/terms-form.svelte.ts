import type { ShopGood, ShopTerms } from "@huzhu/domain/alliance";
import { type Points, parsePoints, type Scale } from "@huzhu/domain/points";
import { GoodId } from "@huzhu/domain/store";
import { Result } from "effect";
import { newAttemptId } from "../attempt-id.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";

/** What a shop gives for points, as it is typed. */
export class GoodPart {
  name = $state("");
  unit = $state("");
  points = $state("");
  money = $state("");
  readonly id: GoodId;

  constructor(id: GoodId = GoodId.make(newAttemptId())) {
    this.id = id;
  }

  get empty(): boolean {
    return `${this.name}${this.unit}${this.points}${this.money}`.trim() === "";
  }
}

interface Writing {
  readonly scale: Scale;
  readonly format: (amount: Points) => string;
}

/** The terms of a shop as they are typed; `null` while something is missing. */
export class TermsForm {
  name = $state("");
  keeper = $state("");
  householdMost = $state("");
  shopMost = $state("");
  open = $state(true);
  judged = $state(false);
  parts = $state.raw<ReadonlyArray<GoodPart>>([new GoodPart()]);
  readonly terms = $derived.by(() => this.#terms());
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  fill(terms: ShopTerms | null): void {
    const { format } = this.#writing;
    const most = (limit: Points | null) => (limit === null ? "" : format(limit));
    this.name = terms?.name ?? "";
    this.keeper = terms?.keeper ?? "";
    this.householdMost = most(terms?.householdMost ?? null);
    this.shopMost = most(terms?.shopMost ?? null);
    this.open = terms?.open ?? true;
    this.judged = false;
    this.parts = [...(terms?.goods ?? []).map((good) => this.#partOf(good)), new GoodPart()];
  }

  add(): void {
    this.parts = [...this.parts, new GoodPart()];
  }

  #partOf({ id, name, unit, points, fen }: ShopGood): GoodPart {
    const part = new GoodPart(id);
    const typed = { name, unit, points: this.#writing.format(points), money: yuanText(fen) };
    return Object.assign(part, typed);
  }

  #amount(text: string): Points | null {
    const read = parsePoints(text, this.#writing.scale);
    return Result.isSuccess(read) && read.success > 0 ? read.success : null;
  }

  #good({ id, name, unit, points, money }: GoodPart): ShopGood | null {
    const [amount, fen] = [this.#amount(points), readYuan(money)];
    const words = name.trim() !== "" && unit.trim() !== "";
    if (!words || amount === null || !fen) return null;
    return { id, name: name.trim(), unit: unit.trim(), points: amount, fen };
  }

  #terms(): ShopTerms | null {
    const limit = (text: string) => (text.trim() === "" ? null : this.#amount(text));
    const [householdMost, shopMost] = [limit(this.householdMost), limit(this.shopMost)];
    const limits = [
      [this.householdMost, householdMost],
      [this.shopMost, shopMost],
    ] as const;
    const goods = this.parts.filter((part) => !part.empty).map((part) => this.#good(part));
    const [name, keeper] = [this.name.trim(), this.keeper.trim()];
    const wrong = limits.some(([text, read]) => text.trim() !== "" && read === null);
    if (name === "" || keeper === "" || wrong || goods.some((good) => good === null)) return null;
    const kept = goods.flatMap((good) => good ?? []);
    return { name, keeper, householdMost, shopMost, open: this.open, goods: kept };
  }
}
