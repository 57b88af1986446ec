import { askForAtKiosk, lacksAtKiosk, type ShelfGood } from "@huzhu/contract";
import {
  AskedAlready,
  isLacking,
  thingsBeside,
  type Wanting,
  wantingKey,
} from "@huzhu/domain/store/lack";
import { Schema } from "effect";
import { no, ok, type Reply } from "./reply.ts";

interface Shop {
  readonly goods: ReadonlyArray<
    Pick<ShelfGood, "name" | "photo" | "onHand"> & { readonly good: string }
  >;
}

/** What one household asked for this month. */
export class FakeLacks {
  readonly said: Wanting[] = [];
  readonly #shop: Shop;

  constructor(shop: Shop) {
    this.#shop = shop;
  }

  answer(path: string, body: unknown): Reply | null {
    const goods = this.#shop.goods.map((good) => ({ ...good, onShelf: true }));
    if (path === lacksAtKiosk.path) {
      const lacking = goods
        .filter(isLacking)
        .map(({ good, name, photo }) => ({ good, name, photo }));
      const { said } = this;
      return ok(lacksAtKiosk, { goods: lacking, things: thingsBeside(goods), said });
    }
    if (path !== askForAtKiosk.path) return null;
    const { wanting } = Schema.decodeUnknownSync(askForAtKiosk.body)(body);
    if (this.said.some((one) => wantingKey(one) === wantingKey(wanting))) {
      return no(new AskedAlready());
    }
    this.said.push(wanting);
    return ok(askForAtKiosk, {});
  }
}
