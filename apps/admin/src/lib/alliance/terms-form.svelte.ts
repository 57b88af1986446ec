import type { ShopGood, ShopTerms } from "@huzhu/domain/alliance";
import type { Points, Scale } from "@huzhu/domain/points";
import { GoodId } from "@huzhu/domain/store";
import { newAttemptId } from "../attempt-id.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";
import { limitText, readAmount, readLimit } from "./limits.ts";

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
    this.name = terms?.name ?? "";
    this.keeper = terms?.keeper ?? "";
    this.householdMost = limitText(terms?.householdMost, format);
    this.shopMost = limitText(terms?.shopMost, format);
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

  #good({ id, name, unit, points, money }: GoodPart): ShopGood | null {
    const [amount, fen] = [readAmount(points, this.#writing.scale), readYuan(money)];
    const words = name.trim() !== "" && unit.trim() !== "";
    if (!words || amount === null || !fen) return null;
    return { id, name: name.trim(), unit: unit.trim(), points: amount, fen };
  }

  #terms(): ShopTerms | null {
    const { scale } = this.#writing;
    const householdMost = readLimit(this.householdMost, scale);
    const shopMost = readLimit(this.shopMost, scale);
    const goods = this.parts.filter((part) => !part.empty).map((part) => this.#good(part));
    const [name, keeper] = [this.name.trim(), this.keeper.trim()];
    if (householdMost === undefined || shopMost === undefined) return null;
    if (name === "" || keeper === "" || goods.some((good) => good === null)) return null;
    const kept = goods.flatMap((good) => good ?? []);
    return { name, keeper, householdMost, shopMost, open: this.open, goods: kept };
  }
}
