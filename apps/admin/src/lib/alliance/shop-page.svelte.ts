import {
  changeShop,
  clearShop,
  disputeSale,
  dropClearing,
  openShopLogin,
  orderClearing,
  type RequestOf,
  type SaleRow,
  type ShopRow,
  type ShopView,
  settleSale,
  shop as shopEndpoint,
  signClearing,
} from "@huzhu/contract";
import type {
  ClearingId,
  Doubt,
  SaleId,
  SaleRuling,
  ShopId,
  ShopTerms,
  SigningSide,
} from "@huzhu/domain/alliance";
import type { LineCode, MoneyPlace } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { HandingIn } from "./handing-in.svelte.ts";
import { Selling } from "./selling.svelte.ts";
import { TermsForm } from "./terms-form.svelte.ts";

type Login = RequestOf<typeof openShopLogin>["body"];
interface Signing {
  readonly clearing: ClearingId;
  readonly side: SigningSide;
}
interface Ordering {
  readonly clearing: ClearingId;
  readonly line: LineCode;
  readonly place: MoneyPlace;
}

/** One shop: what it sells for points, what was not so, what it is owed and who signed for it. */
export class ShopPage {
  done = $state("");
  through = $state("");
  changing = $state(false);
  doubting = $state(false);
  doubted = $state.raw<SaleRow | null>(null);
  readonly login = $state({ name: "", login: "", password: "" });
  readonly asking: Ask<void, ShopView>;
  readonly selling: Selling;
  readonly handing: HandingIn;
  readonly form: TermsForm;
  readonly agreeing: Call<ShopTerms, ShopRow>;
  readonly opening: Call<Login, ShopView>;
  readonly disputing: Call<{ readonly sale: SaleId; readonly doubt: Doubt }, ShopView>;
  readonly settling: Call<{ readonly sale: SaleId; readonly ruling: SaleRuling }, ShopView>;
  readonly clearing: Call<CalendarDate, ShopView>;
  readonly signing: Call<Signing, ShopView>;
  readonly dropping: Call<ClearingId, ShopView>;
  readonly ordering: Call<Ordering, ShopView>;
  readonly view = $derived.by(() => this.asking.answer);
  /** Whether it is the store of another village. */
  readonly partner = $derived.by(() => this.view?.terms.partner !== undefined);
  readonly lead = $derived.by(() => {
    const keeper = this.view?.terms.keeper ?? "";
    if (keeper === "") return "";
    return this.partner ? `${keeper}的超市收我们的积分` : `${keeper}开的店`;
  });
  readonly sentence = $derived.by(
    () =>
      this.disputing.sentence ??
      this.settling.sentence ??
      this.clearing.sentence ??
      this.signing.sentence ??
      this.dropping.sentence ??
      this.ordering.sentence,
  );

  constructor(desk: Pick<Desk, "client" | "me" | "points">, shop: ShopId, today: CalendarDate) {
    const { client, me, points } = desk;
    const params = { shop };
    this.through = today;
    this.asking = new Ask(() => client.call(shopEndpoint, { params }));
    this.selling = new Selling(desk, shop);
    this.handing = new HandingIn(desk, shop);
    this.form = new TermsForm({ scale: me.village.scale, format: points });
    this.agreeing = new Call((terms, attempt) =>
      client.call(changeShop, { params, body: { terms }, attempt }),
    );
    this.opening = new Call((body, attempt) =>
      client.call(openShopLogin, { params, body, attempt }),
    );
    this.disputing = new Call(({ sale, doubt }, attempt) =>
      client.call(disputeSale, { params: { shop, sale }, body: { doubt }, attempt }),
    );
    this.settling = new Call(({ sale, ruling }, attempt) =>
      client.call(settleSale, { params: { shop, sale }, body: { ruling }, attempt }),
    );
    this.clearing = new Call((through, attempt) =>
      client.call(clearShop, { params, body: { through }, attempt }),
    );
    this.signing = new Call(({ clearing, side }, attempt) =>
      client.call(signClearing, { params: { shop, clearing }, body: { side }, attempt }),
    );
    this.dropping = new Call((clearing, attempt) =>
      client.call(dropClearing, { params: { shop, clearing }, attempt }),
    );
    this.ordering = new Call(({ clearing, ...body }, attempt) =>
      client.call(orderClearing, { params: { shop, clearing }, body, attempt }),
    );
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  async sell(): Promise<void> {
    const terms = this.view?.terms;
    if (terms && (await this.selling.send(terms))) await this.load();
  }

  begin(): void {
    this.form.fill(this.view?.terms ?? null);
    this.agreeing.clear();
    this.changing = true;
  }

  async agree(): Promise<void> {
    const { terms } = this.form;
    if (terms === null || (await this.agreeing.send(terms)) === null) return;
    this.changing = false;
    await this.#told("约定改好了，从现在起算");
  }

  async open(): Promise<void> {
    const { name, login } = this.login;
    if ((await this.opening.send({ ...this.login })) === null) return;
    Object.assign(this.login, { name: "", login: "", password: "" });
    await this.#told(`${name}可以用“${login}”登录，只进这一家店`);
  }

  async handIn(): Promise<void> {
    if (await this.handing.send()) await this.load();
  }

  /** Somebody says that a sale is not so: what about it is asked first. */
  doubt(sale: SaleRow): void {
    this.doubted = sale;
    this.doubting = true;
  }

  async dispute(doubt: Doubt): Promise<void> {
    const sale = this.doubted?.sale;
    this.doubting = false;
    if (sale && (await this.disputing.send({ sale, doubt })))
      await this.#told("记下了，定下来以前不清算");
  }

  async settle(sale: SaleId, ruling: SaleRuling): Promise<void> {
    const done = ruling === "void" ? "不成立，分退回去了" : "成立，下次清算";
    if (await this.settling.send({ sale, ruling })) await this.#told(done);
  }

  async clear(): Promise<void> {
    const through = readDate(this.through);
    if (through && (await this.clearing.send(through)))
      await this.#told("清算单开好了，请两边签字");
  }

  async sign(clearing: ClearingId, side: SigningSide): Promise<void> {
    if (await this.signing.send({ clearing, side })) await this.#told("签好了");
  }

  async drop(clearing: ClearingId): Promise<void> {
    if (await this.dropping.send(clearing)) await this.#told("作废了，单上的等下次清算");
  }

  async order(ordering: Ordering): Promise<void> {
    if (await this.ordering.send(ordering)) await this.#told("付款单开好了，请到基金里批准");
  }

  async #told(done: string): Promise<void> {
    await this.load();
    this.done = done;
  }
}
