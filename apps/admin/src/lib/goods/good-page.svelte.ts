import {
  type AnswerOf,
  changeGood,
  type GoodRow,
  goods,
  type MovementRow,
  movements,
  setBarcode,
  setPhoto,
  setPrice,
  suggestedPrice,
} from "@huzhu/contract";
import { formatPoints, type Points } from "@huzhu/domain/points";
import type { BarcodeWanted, GoodId } from "@huzhu/domain/store";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { BatchList } from "./batch-list.svelte.ts";
import { GoodForm } from "./good-form.svelte.ts";
import { StockForm } from "./stock-form.svelte.ts";
import { TermsForm } from "./terms-form.svelte.ts";

type Changes = { readonly name?: string; readonly unit?: string; readonly onShelf?: boolean };

/** One good: its words, price, photo, place on the shelf, terms, and every movement of its stock. */
export class GoodPage {
  good = $state.raw<GoodRow | null>(null);
  /** What was just done, for whoever did it. */
  said = $state<string | null>(null);
  photoProblem = $state<string | null>(null);
  readonly form: GoodForm;
  readonly stock: StockForm;
  readonly terms: TermsForm;
  readonly batches: BatchList;
  readonly asking: Ask<void, ReadonlyArray<GoodRow>>;
  readonly history: Ask<void, ReadonlyArray<MovementRow>>;
  readonly suggesting: Ask<void, AnswerOf<typeof suggestedPrice>>;
  readonly changing: Call<Changes, GoodRow>;
  readonly pricing: Call<Points, GoodRow>;
  readonly labelling: Call<BarcodeWanted, GoodRow>;
  readonly picturing: Call<string, GoodRow>;
  readonly suggested = $derived.by(() => this.suggesting.answer);
  readonly missing = $derived.by(() => this.asking.answer !== null && this.good === null);
  /** Price, stock and place in one line. */
  readonly lead = $derived.by(() => {
    if (!this.good) return null;
    const { price, onHand, unit, onShelf } = this.good;
    const worth = price === null ? "没定价" : `${formatPoints(price, this.#scale)}分`;
    return `${worth}，还有${onHand}${unit}，${onShelf ? "在架" : "下架"}`;
  });
  readonly #id: string;
  readonly #scale: Desk["me"]["village"]["scale"];
  readonly #shrink: (file: Blob) => Promise<string | null>;

  constructor(desk: Desk, id: string, shrink: (file: Blob) => Promise<string | null>) {
    const { client, me } = desk;
    this.#id = id;
    this.#scale = me.village.scale;
    this.#shrink = shrink;
    this.form = new GoodForm(this.#scale);
    this.stock = new StockForm(desk, (good) => this.#stockMoved(good));
    this.terms = new TermsForm(desk);
    this.batches = new BatchList(desk);
    this.asking = new Ask(() => client.call(goods, {}));
    this.history = new Ask(() => client.call(movements, { params: this.#params }));
    this.suggesting = new Ask(() => client.call(suggestedPrice, { params: this.#params }));
    this.changing = new Call((body, attempt) =>
      client.call(changeGood, { params: this.#params, body, attempt }),
    );
    this.pricing = new Call((points, attempt) =>
      client.call(setPrice, { params: this.#params, body: { points }, attempt }),
    );
    this.labelling = new Call((wanted, attempt) =>
      client.call(setBarcode, { params: this.#params, body: { wanted }, attempt }),
    );
    this.picturing = new Call((base64, attempt) =>
      client.call(setPhoto, { params: this.#params, body: { base64 }, attempt }),
    );
  }

  async load(): Promise<void> {
    const all = await this.asking.send();
    const good = all?.find(({ id }) => id === this.#id);
    if (!good) return;
    this.#show(good);
    this.form.name = good.name;
    this.form.unit = good.unit;
    this.form.barcode = good.barcode ?? "";
    this.terms.show(good);
    this.form.price = good.price === null ? "" : formatPoints(good.price, this.#scale);
    await Promise.all([
      this.history.send(),
      this.batches.asking.send(good.id),
      this.suggesting.send(),
    ]);
  }

  points(amount: Points): string {
    return formatPoints(amount, this.#scale);
  }

  /** Writes the price that is suggested into the form, where it can still be changed. */
  takeSuggested(): void {
    if (this.suggested) this.form.price = this.points(this.suggested.price);
  }

  async rename(): Promise<void> {
    this.form.judged = true;
    const { nameProblem, unitProblem, name, unit } = this.form;
    if (nameProblem || unitProblem) return;
    this.#took(await this.changing.send({ name: name.trim(), unit: unit.trim() }), "名称改好了");
  }

  async shelve(onShelf: boolean): Promise<void> {
    this.#took(await this.changing.send({ onShelf }), onShelf ? "上架了" : "下架了");
  }

  async price(): Promise<void> {
    this.form.judged = true;
    const { priceRead } = this.form;
    if (priceRead === null) return;
    this.#took(await this.pricing.send(priceRead), "价格改好了，今天起算");
  }

  /** Takes what was scanned off the package for its barcode. */
  async label(): Promise<void> {
    this.form.judged = true;
    if (this.form.barcodeProblem === null) await this.#label(this.form.barcodeWanted);
  }

  /** 编码: one of the village's own, for what has none on its package. */
  async makeLabel(): Promise<void> {
    await this.#label({ of: "village" });
  }

  async #label(wanted: BarcodeWanted): Promise<void> {
    const good = await this.labelling.send(wanted);
    this.#took(good, good?.barcode === null ? "没有条码了" : `条码记好了，${good?.barcode}`);
    if (good) this.form.barcode = good.barcode ?? "";
  }

  async agree(): Promise<void> {
    if (this.good) this.#took(await this.terms.save(this.good), "定好了，马上起算");
  }

  async picture(file: Blob): Promise<void> {
    const base64 = await this.#shrink(file);
    this.photoProblem = base64 === null ? "这个文件不是照片，请选 JPG、PNG 或 WebP 图片" : null;
    if (base64 !== null) this.#took(await this.picturing.send(base64), "照片换好了");
  }

  get #params(): { readonly good: GoodId } {
    if (!this.good) throw new Error("a good is shown before it is changed");
    return { good: this.good.id };
  }

  async #stockMoved(good: GoodRow): Promise<void> {
    this.#took(good, `记好了，现在有${good.onHand}${good.unit}`);
    await Promise.all([this.history.send(), this.batches.asking.send(good.id)]);
  }

  #took(good: GoodRow | null, said: string): void {
    this.said = good && said;
    if (good) this.#show(good);
  }

  #show(good: GoodRow): void {
    this.good = good;
    this.stock.good = good;
  }
}
