import type { GoodRow, ResidentRow } from "@huzhu/contract";
import { isScanned, readBarcode } from "@huzhu/domain/store";
import { Result } from "effect";
import type { Desk } from "../desk.ts";
import { sentenceOf } from "../failure.ts";
import { searchPeople } from "../person/search-people.ts";
import { readVoucherNumber } from "../vouchers/words.ts";
import type { Counter } from "./counter.svelte.ts";
import { stoppedCard } from "./stopped-card.ts";

interface Said {
  readonly tone: "good" | "bad";
  readonly words: string;
}

const bad = (words: string): Said => ({ tone: "bad", words });

/** A voucher's hyphen is printed in its bars: thirteen digits without one are a good's. */
const VOUCHER = /^\d{7}-\d{6}$/;

/** 扫码: what a scanner or a card reader types at the counter, wherever the cursor is. */
export class Scanning {
  /** What became of the last scan. */
  said = $state.raw<Said | null>(null);
  readonly #counter: Counter;
  readonly #client: Desk["client"];
  #read: Promise<void> = Promise.resolve();

  constructor(counter: Counter, { client }: Pick<Desk, "client">) {
    this.#counter = counter;
    this.#client = client;
  }

  /**
   * A good goes into the basket, a card finds its household; what is neither is only said. One scan
   * waits for the other: goods that follow a card at once are for whom it is.
   */
  read(text: string): Promise<void> {
    this.#read = this.#read.then(() => this.#take(text));
    return this.#read;
  }

  async #take(text: string): Promise<void> {
    const { redeeming, reserving } = this.#counter;
    if (redeeming.busy || reserving.calling.busy) {
      this.said = bad("正在办，办好了再扫");
      return;
    }
    this.said = null;
    const good = this.#counter.goods.find((one) => one.barcode && isScanned(text, one.barcode));
    const number = VOUCHER.test(text) ? readVoucherNumber(text) : null;
    if (good) this.said = this.#put(good);
    else if (number === null) this.said = await this.#find(text);
    else if (this.#counter.person) await this.#counter.takeVoucher(number);
    else this.said = bad("先刷卡或找到这个人，再扫积分券");
  }

  /** Whether whoever stands here has a slip, for goods in hand or kept. */
  get #served(): boolean {
    return this.#counter.receipt !== null || this.#counter.reserving.slip !== null;
  }

  #put(good: GoodRow): Said {
    const { name, unit, onShelf, price } = good;
    if (!onShelf || price === null) return bad(`${name}${onShelf ? "还没定价" : "下架了"}，不能换`);
    if (this.#served) this.#counter.next();
    if (this.#counter.basket.roomFor(good) === 0) return bad(this.#counter.bounds.full(good));
    this.#counter.add(good);
    const pieces = this.#counter.basket.piecesOf(good.id);
    return { tone: "good", words: `加上了${name}，一共${pieces}${unit}` };
  }

  async #find(text: string): Promise<Said | null> {
    const found = await searchPeople(this.#client)(text);
    if (Result.isFailure(found)) return bad(sentenceOf(found.failure));
    const [person] = found.success;
    if (person) return this.#serve(person);
    const stopped = await stoppedCard(this.#client, text);
    if (stopped !== null) return bad(stopped);
    return Result.isSuccess(readBarcode(text))
      ? bad(`没有商品登记过条码${text}`)
      : bad("没有登记过这张卡，也没有这个条码，再扫一次");
  }

  /** Nobody's basket goes to whoever lays down a card next. */
  async #serve(person: ResidentRow): Promise<Said | null> {
    const { person: here, basket } = this.#counter;
    const other = here !== null && !this.#served && here.id !== person.id;
    if (other && basket.items.length > 0) {
      return bad(`${here.name}的还没换完，先兑换或按“换人”，再刷${person.name}的卡`);
    }
    if (here?.id === person.id && !this.#served) return null;
    if (this.#served) this.#counter.next();
    await this.#counter.serve(person);
    return null;
  }
}
