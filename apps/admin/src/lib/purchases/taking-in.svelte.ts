import type { PurchaseRow, RequestOf, receiveGoods } from "@huzhu/contract";
import { StockPlace } from "@huzhu/domain/store";
import { readDate } from "../elders/read-date.ts";

type Body = RequestOf<typeof receiveGoods>["body"];
type Awaited = PurchaseRow["goods"][number];

/** Where goods go that somebody takes in. */
const STORE_ROOM = StockPlace.make("库房");

/** What came of one good, as it is typed. */
class CamePart {
  pieces = $state("");
  damaged = $state("");
  bestBefore = $state("");
  readonly of: Awaited;
  readonly left: number;

  constructor(of: Awaited) {
    this.of = of;
    this.left = of.pieces - of.received;
    this.pieces = String(this.left);
  }

  get came(): Body["goods"][number] | null {
    const [pieces, damaged] = [this.pieces, this.damaged].map((text) => Number(text.trim() || "0"));
    const counted = [pieces, damaged].every(
      (many) => Number.isSafeInteger(many) && Number(many) >= 0,
    );
    const bestBefore = this.bestBefore === "" ? null : readDate(this.bestBefore);
    if (!counted || pieces === undefined || damaged === undefined) return null;
    return { good: this.of.good, pieces, damaged, bestBefore, place: STORE_ROOM };
  }
}

/** 收货: what came of an order, with the delivery note. */
export class TakingIn {
  slip = $state("");
  /** The delivery note as a telephone took it (Base64). */
  photo = $state.raw<string | null>(null);
  readonly parts: ReadonlyArray<CamePart>;
  readonly body: Body | null = $derived.by(() => {
    const [first, ...rest] = this.parts.flatMap(({ came }) => came ?? []);
    if (!first || rest.length + 1 !== this.parts.length) return null;
    return { goods: [first, ...rest], slip: this.slip.trim(), photo: this.photo };
  });

  constructor({ goods }: Pick<PurchaseRow, "goods">) {
    this.parts = goods
      .filter(({ pieces, received }) => pieces > received)
      .map((one) => new CamePart(one));
  }
}
