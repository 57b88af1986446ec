import type { agreeWithVillage, NeighbourVillage, RequestOf } from "@huzhu/contract";
import { Fen } from "@huzhu/domain/money";
import type { Points, Scale } from "@huzhu/domain/points";
import { limitText, readLimit } from "../alliance/limits.ts";
import { readYuan, yuanText } from "../market/read-yuan.ts";

export type Offering = RequestOf<typeof agreeWithVillage>["body"];

interface Writing {
  readonly scale: Scale;
  readonly format: (amount: Points) => string;
}

/** What is asked of the store of another village, as it is typed; `null` while something is missing. */
export class OfferForm {
  village = $state.raw<NeighbourVillage | null>(null);
  money = $state("");
  householdMost = $state("");
  shopMost = $state("");
  open = $state(true);
  judged = $state(false);
  readonly offer = $derived.by(() => this.#offer());
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** How many smallest units one point is. */
  get #units(): number {
    return 10 ** this.#writing.scale;
  }

  fill(village: NeighbourVillage): void {
    const { format } = this.#writing;
    const { offer } = village;
    this.village = village;
    this.money = offer ? yuanText(Fen.make(offer.rate * this.#units)) : "";
    this.householdMost = limitText(offer?.householdMost, format);
    this.shopMost = limitText(offer?.shopMost, format);
    this.open = offer?.open ?? true;
    this.judged = false;
  }

  leave(): void {
    this.village = null;
  }

  #offer(): Offering | null {
    const fen = readYuan(this.money);
    const { scale } = this.#writing;
    const householdMost = readLimit(this.householdMost, scale);
    const shopMost = readLimit(this.shopMost, scale);
    if (!fen || fen % this.#units !== 0) return null;
    if (householdMost === undefined || shopMost === undefined) return null;
    return { rate: Fen.make(fen / this.#units), householdMost, shopMost, open: this.open };
  }
}
