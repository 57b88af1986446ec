import {
  type AnswerOf,
  addDonor,
  donors,
  FUND_SOURCE_WORDS,
  type GoodRow,
  goods,
  moveFundMoney,
  pledges,
  type RequestOf,
  receiveGift,
  receiveInKind,
} from "@huzhu/contract";
import { type DonorId, FundSource, type LineCode, type MoneyPlace } from "@huzhu/domain/fund";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

type GiftDraft = RequestOf<typeof receiveGift>["body"]["gift"];
type ThingDraft = RequestOf<typeof receiveInKind>["body"]["gift"];
type Move = RequestOf<typeof moveFundMoney>["body"];

export type Booking = "gift" | "things" | "move";

const NOBODY = ["", "不记名"] as const;
const NEW = ["new", "新的捐助人…"] as const;

/** 登记进账, 登记实物, 调拨: one form, of which each booking shows what it needs. */
export class Giving {
  booking = $state<Booking | null>(null);
  line = $state("");
  to = $state("");
  place = $state<MoneyPlace>("bank");
  money = $state("");
  on = $state("");
  donor = $state("");
  name = $state("");
  person = $state(false);
  named = $state(true);
  source = $state<FundSource>("government");
  /** 定向: only for this line, and where `use` is written for that alone. */
  bound = $state(false);
  use = $state("");
  what = $state("");
  many = $state("");
  unit = $state("");
  valuedBy = $state("");
  /** The good onto whose shelf the things go; nothing where they go to none. */
  good = $state<GoodRow["id"] | "">("");
  why = $state("");
  instalment = $state("");
  readonly knowing: Ask<void, AnswerOf<typeof donors>>;
  readonly promising: Ask<void, AnswerOf<typeof pledges>>;
  readonly shelf: Ask<void, ReadonlyArray<GoodRow>>;
  readonly entering: Call<RequestOf<typeof addDonor>["body"]["donor"], AnswerOf<typeof addDonor>>;
  readonly receiving: Call<GiftDraft, unknown>;
  readonly taking: Call<ThingDraft, unknown>;
  readonly moving: Call<Move, unknown>;
  readonly sources = FundSource.literals.map((one) => [one, FUND_SOURCE_WORDS[one]] as const);
  readonly known = $derived.by(() => this.knowing.answer ?? []);
  readonly donors = $derived([
    NOBODY,
    ...this.known.map(({ id, name }) => [id, name] as const),
    NEW,
  ]);
  readonly goods = $derived.by(
    (): ReadonlyArray<readonly [GoodRow["id"] | "", string]> => [
      ["", "不进积分超市"],
      ...(this.shelf.answer ?? []).map(({ id, name, unit }) => [id, `${name}（${unit}）`] as const),
    ],
  );
  /** What the donor promised and has not paid, by pledge and number. */
  readonly open = $derived.by(() => {
    const giver = this.known.find(({ id }) => id === this.donor)?.name;
    return (this.promising.answer ?? [])
      .filter(({ donor }) => donor === giver)
      .flatMap(({ id, title, line, instalments }) =>
        instalments.flatMap(({ due, fen, state }, nth) =>
          state === "received" || state === "ended"
            ? []
            : [{ key: `${id}/${nth + 1}`, pledge: id, number: nth + 1, title, line, due, fen }],
        ),
      );
  });
  readonly sentence = $derived.by(() => {
    const all = [this.entering, this.receiving, this.taking, this.moving];
    return all.find(({ sentence }) => sentence !== null)?.sentence ?? null;
  });
  readonly busy = $derived.by(() =>
    [this.entering, this.receiving, this.taking, this.moving].some(({ busy }) => busy),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.knowing = new Ask(() => client.call(donors, {}));
    this.shelf = new Ask(() => client.call(goods, {}));
    this.promising = new Ask(() => client.call(pledges, {}));
    this.entering = new Call((donor, attempt) =>
      client.call(addDonor, { body: { donor }, attempt }),
    );
    this.receiving = new Call((gift, attempt) =>
      client.call(receiveGift, { body: { gift }, attempt }),
    );
    this.taking = new Call((gift, attempt) =>
      client.call(receiveInKind, { body: { gift }, attempt }),
    );
    this.moving = new Call((body, attempt) => client.call(moveFundMoney, { body, attempt }));
  }

  async begin(booking: Booking, line: LineCode | undefined): Promise<void> {
    this.booking = booking;
    this.line = this.to = line ?? "";
    this.place = "bank";
    this.on = this.#today;
    this.donor = this.name = this.money = this.use = this.what = this.many = "";
    this.unit = this.valuedBy = this.why = this.instalment = "";
    this.bound = this.person = false;
    this.named = true;
    this.good = "";
    for (const call of [this.entering, this.receiving, this.taking, this.moving]) call.clear();
    const shelf = booking === "things" ? this.shelf.send() : null;
    await Promise.all([this.knowing.send(), this.promising.send(), shelf]);
  }

  leave(): void {
    this.booking = null;
  }

  /** What goes on a shelf is called and counted as the good is. */
  shelve(id: GoodRow["id"] | ""): void {
    this.good = id;
    const good = (this.shelf.answer ?? []).find((one) => one.id === id);
    if (!good) return;
    this.what = good.name;
    this.unit = good.unit;
  }

  /** Takes over what an instalment says. */
  keep(key: string): void {
    this.instalment = key;
    const one = this.open.find((open) => open.key === key);
    if (!one) return;
    this.line = one.line;
    this.money = String(one.fen / 100);
  }

  /** What was booked, in a word; `null` where it was not. */
  async send(lines: ReadonlyArray<{ readonly code: LineCode }>): Promise<string | null> {
    const line = lines.find(({ code }) => code === this.line)?.code;
    const to = lines.find(({ code }) => code === this.to)?.code;
    const [fen, on] = [readYuan(this.money), readDate(this.on)];
    if (fen === null || fen === 0 || on === null) return null;
    if (this.booking === "move") {
      if (!line || !to || this.why.trim() === "") return null;
      const other = this.place === "bank" ? "cash" : "bank";
      const place = line === to ? other : this.place;
      const ends = { from: { line, place: this.place }, to: { line: to, place } };
      const moved = await this.moving.send({ ...ends, fen, on, why: this.why.trim() });
      return moved === null ? null : "调拨记下了";
    }
    const donor = await this.#donor();
    if (donor === undefined) return null;
    const from = this.known.find(({ id }) => id === donor)?.source ?? this.source;
    const came = { source: from, donor, fen, on };
    if (this.booking === "things") {
      const many = Number(this.many);
      const words = [this.what, this.unit, this.valuedBy].map((text) => text.trim());
      const [what = "", unit = "", valuedBy = ""] = words;
      if (!Number.isSafeInteger(many) || many < 1 || words.includes("")) return null;
      const good = this.good === "" ? null : this.good;
      const taken = await this.taking.send({ ...came, what, many, unit, valuedBy, good });
      return taken === null ? null : "实物记下了";
    }
    if (!line) return null;
    const use = this.use.trim();
    const paid = this.open.find(({ key }) => key === this.instalment);
    const received = await this.receiving.send({
      ...{ ...came, line, place: this.place, note: "" },
      earmark: this.bound ? { lines: [line], use: use === "" ? null : use } : null,
      instalment: paid ? { pledge: paid.pledge, number: paid.number } : null,
    });
    return received === null ? null : "进账记下了";
  }

  /** The donor, entered first where they are new; `null` for nobody, `undefined` where not ready. */
  async #donor(): Promise<DonorId | null | undefined> {
    if (this.donor === "") return null;
    if (this.donor !== "new") return this.known.find(({ id }) => id === this.donor)?.id;
    const name = this.name.trim();
    if (name === "") return undefined;
    const { source, person, named } = this;
    const entered = await this.entering.send({ name, source, person, named });
    if (entered === null) return undefined;
    await this.knowing.send();
    this.donor = entered.donor;
    return entered.donor;
  }
}
