import {
  CardStopped,
  CardUnknown,
  callHelp,
  enterCodeAtKiosk,
  type Holder,
  type KioskVoice,
  kioskFund,
  kioskLines,
  kioskNews,
  kioskProof,
  kioskVoice,
  NotLoggedIn,
  PairingCodeWrong,
  pair,
  presentCard,
  pulse,
  type Receipt,
  redeemAtKiosk,
  ShelfGood,
  shelf,
  thisKiosk,
} from "@huzhu/contract";
import { MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import {
  CardLimitReached,
  CodeNeeded,
  OutOfStock,
  PriceChanged,
  ShortOfPoints,
} from "@huzhu/domain/store";
import { CalendarDate } from "@huzhu/domain/time";
import { Schema } from "effect";
import { FakeClaims } from "./fake-claims.ts";
import { FakeComing } from "./fake-coming.ts";
import { FakeKin } from "./fake-kin.ts";
import { FakeLacks } from "./fake-lacks.ts";
import { FakeMeals, LUNCH } from "./fake-meals.ts";
import { FakeProxies } from "./fake-proxies.ts";
import { FakeReservations } from "./fake-reservations.ts";
import { no, ok, type Reply } from "./reply.ts";
import { sealedLine } from "./sealed-line.ts";

/** 王秀英 is invented, like everybody here; her name must never reach the glass. */
export const CARD = "0004512088";
export const OTHER_CARD = "0004512099";
/** 李 may act for 王, and lets somebody act for her. */
export const PROXY_CARD = "0004512066";
export const LOST_CARD = "0004512077";
export const CODE = "246810";

const view = { name: "活动室", village: "青杠村", scale: 0, demo: true } as const;

const holder = (surname: string, balance: number, elder = true) => ({
  maskedName: `${surname}**`,
  surname,
  elder,
  balance,
  latest: [
    { date: "2026-11-20", amount: 5, title: "打扫院坝" },
    { date: "2026-11-12", amount: -20, title: "兑换鸡蛋1份" },
    { date: "2026-11-03", amount: 10, title: "陪邻居看病" },
  ],
  acting: null as Holder["acting"],
  named: 0,
  notNow: null as Holder["notNow"],
  gives: false,
  others: [] as Holder["others"],
});

const OTHERS = [{ mandate: MandateId.make("m-1"), maskedName: "王**" }];

const good = (id: string, name: string, unit: string, price: number, onHand: number) => ({
  good: id,
  name,
  unit,
  photo: null,
  price,
  onHand,
  quota: null as ShelfGood["quota"],
});

export const GOODS = [
  good("g-egg", "鸡蛋", "份", 20, 12),
  good("g-salt", "盐", "袋", 5, 40),
  good("g-soap", "肥皂", "块", 6, 0),
  good("g-rice", "大米", "袋", 62, 8),
  good("g-oil", "菜油", "瓶", 50, 3),
  good("g-paper", "卫生纸", "提", 15, 20),
];

/** A village of three cards behind the contract, in memory; a test bends it as it needs. */
export class FakeVillage {
  paired = true;
  reachable = true;
  /** Takes the command, and then the answer is lost on its way. */
  losesAnswers = false;
  readonly holders = new Map([
    [CARD, { ...holder("王", 56), gives: true }],
    [OTHER_CARD, holder("欧阳", 8)],
    [PROXY_CARD, { ...holder("李", 31, false), named: 1, others: OTHERS }],
  ]);
  readonly proxies = new FakeProxies(this.holders, CARD);
  goods = GOODS.map((one) => ({ ...one }));
  readonly calls: Array<{ readonly path: string; readonly attempt: string | null }> = [];
  readonly helpCalls: string[] = [];
  readonly #answers = new Map<string, Reply>();
  #held: Promise<void> = Promise.resolve();

  /** How every line of everybody hangs on the board. */
  proof: typeof kioskProof.answer.Type = sealedLine;

  /** What people of the village have spoken. */
  voice: KioskVoice = { language: "mandarin", packs: [] };
  /** What the office tells the machine with every beat. */
  told = { word: null, restart: null, reader: "there", meals: [LUNCH] } as typeof pulse.answer.Type;

  /** What lies in the village's fund, in fen. */
  readonly fund = {
    ...{ year: 2026, income: 5_260_050, spent: 2_155_610, left: 2_802_390 },
    lines: [
      { line: "goods", title: "积分超市", spent: 1_002_450, left: 466_950 },
      { line: "canteen", title: "老年食堂", spent: 638_560, left: 471_440 },
      { line: "awards", title: "敬老奖励", spent: 354_600, left: 650_000 },
      { line: "relief", title: "急难帮扶", spent: 160_000, left: 440_000 },
      { line: "repair", title: "修路", spent: 0, left: 774_000 },
    ],
  };

  /** What the first screen tells everybody. */
  news: typeof kioskNews.answer.Encoded = {
    praises: [{ praise: "p-1", line: "常给邻居挑水送菜", hamlet: "一组", maskedName: "李**" }],
    claims: { count: 12, until: "2026-11-27" },
    awards: [{ title: "好邻居", until: "2026-11-27" }],
  };

  readonly claims = new FakeClaims();
  readonly coming = new FakeComing();
  readonly meals = new FakeMeals();
  readonly lacks = new FakeLacks(this);

  /** What a card may spend without its code, the code of the village's only one, and wrong tries. */
  readonly limit = { most: 1_000_000, code: null as string | null, wrong: 0, opened: false };

  readonly reservations = new FakeReservations(this, this.#giver());
  readonly kin = new FakeKin(this.#giver(), this.limit);

  /** How many redemptions were really made. */
  redemptions = 0;

  #giver() {
    const giver = this.holders.get(CARD);
    if (!giver) throw new Error("Nobody has the first card.");
    return giver;
  }

  /** Answers nobody until it is let go. */
  hold(): () => void {
    let letGo = () => {};
    this.#held = new Promise((done) => {
      letGo = done;
    });
    return letGo;
  }

  readonly fetch = async (path: string, init: RequestInit): Promise<Response> => {
    if (!this.reachable) throw new TypeError("fetch failed");
    await this.#held;
    const attempt = new Headers(init.headers).get("idempotency-key");
    this.calls.push({ path, attempt });
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : {};
    const known = attempt === null ? undefined : this.#answers.get(attempt);
    const reply = known ?? this.#answer(path, body);
    // A refusal keeps nothing: the same attempt may be tried again.
    if (attempt !== null && reply.status < 400) this.#answers.set(attempt, reply);
    if (this.losesAnswers && attempt !== null) throw new TypeError("fetch failed");
    return Response.json(reply.json, { status: reply.status });
  };

  #answer(path: string, body: unknown): Reply {
    if (path === pair.path) return this.#pair(Schema.decodeUnknownSync(pair.body)(body));
    if (!this.paired) return no(new NotLoggedIn({ caller: "kiosk" }));
    if (path === thisKiosk.path) return ok(thisKiosk, view);
    if (path === pulse.path) return ok(pulse, this.told);
    if (path === kioskNews.path) return ok(kioskNews, this.news);
    if (path === kioskVoice.path) return ok(kioskVoice, this.voice);
    if (path === shelf.path) return ok(shelf, this.goods);
    if (path === presentCard.path)
      return this.#card(Schema.decodeUnknownSync(presentCard.body)(body).card);
    if (path === kioskLines.path)
      return this.#lines(Schema.decodeUnknownSync(kioskLines.body)(body));
    if (path === kioskProof.path) return ok(kioskProof, this.proof);
    if (path === callHelp.path) {
      this.helpCalls.push(Schema.decodeUnknownSync(callHelp.body)(body).kind);
      return ok(callHelp, {});
    }
    if (path === kioskFund.path) return ok(kioskFund, this.fund);
    const gifted = this.kin.answer(path, body);
    if (gifted !== null) return gifted;
    const kept = this.reservations.answer(path, body);
    if (kept !== null) return kept;
    const eaten = this.meals.answer(path, body);
    if (eaten !== null) return eaten;
    const lacked = this.lacks.answer(path, body);
    if (lacked !== null) return lacked;
    const visited = this.coming.answer(path, body);
    if (visited !== null) return visited;
    const acted = this.proxies.answer(path, body);
    if (acted !== null) return acted;
    if (path === enterCodeAtKiosk.path)
      return this.#code(Schema.decodeUnknownSync(enterCodeAtKiosk.body)(body).cardCode);
    const claimed = this.claims.answer(path, body);
    if (claimed !== null) return claimed;
    return this.#redeem(Schema.decodeUnknownSync(redeemAtKiosk.body)(body));
  }

  /** Nothing more of a good goes before December. */
  useUp(id: string): void {
    const again = CalendarDate.make("2026-12-01");
    const quota = { left: 0, within: "month", again } as const;
    this.goods = this.goods.map((one) => (one.good === id ? { ...one, quota } : one));
  }

  #pair({ code }: typeof pair.body.Type): Reply {
    if (code !== CODE) return no(new PairingCodeWrong());
    this.paired = true;
    return ok(pair, view);
  }

  #card(card: string): Reply {
    if (card === LOST_CARD) return no(new CardStopped({ status: "lost" }));
    const found = this.holders.get(card);
    return found ? ok(presentCard, found) : no(new CardUnknown());
  }

  #code(digits: string): Reply {
    const { limit } = this;
    limit.opened = digits === limit.code;
    if (limit.opened) return ok(enterCodeAtKiosk, { _tag: "Right" });
    limit.wrong += 1;
    return limit.wrong < 5
      ? ok(enterCodeAtKiosk, { _tag: "Wrong", left: 5 - limit.wrong })
      : ok(enterCodeAtKiosk, { _tag: "Waits", seconds: 900 });
  }

  #lines({ card }: typeof kioskLines.body.Type): Reply {
    const found = this.holders.get(card);
    if (!found) return no(new CardUnknown());
    const lines = [...found.latest, { date: "2026-10-30", amount: 6, title: "修路" }].map(
      (line, at) => ({
        ...line,
        transfer: `t-${at}`,
        balance: found.balance,
        actedBy: null,
        told: `3月5日，您${line.title}2小时，按第3版规则每小时10分，当天最多15分，得15分`,
        journalNumber: 2,
        seal: 12,
      }),
    );
    return ok(kioskLines, { lines, next: null });
  }

  #redeem({ card, mandate, basket }: typeof redeemAtKiosk.body.Type): Reply {
    const found = this.holders.get(mandate === undefined ? card : CARD);
    const [line] = basket;
    const wanted = this.goods.find((one) => one.good === line?.good);
    if (!found || !line || !wanted) return no(new CardUnknown());
    const { good: id, name, unit, price, onHand } = Schema.decodeUnknownSync(ShelfGood)(wanted);
    const balance = Schema.decodeUnknownSync(Points)(found.balance);
    if (line.shownPrice !== price) {
      return no(new PriceChanged({ good: id, name, shown: line.shownPrice, current: price }));
    }
    if (onHand < 1) return no(new OutOfStock({ good: id, name, onHand, wanted: 1 }));
    if (balance < price) {
      const short = Schema.decodeUnknownSync(ShelfGood.fields.price)(price - balance);
      return no(new ShortOfPoints({ balance, price, short }));
    }
    const { limit } = this;
    if (price > limit.most && !limit.opened) {
      const most = Points.make(limit.most);
      const numbers = { most, left: most };
      return no(limit.code === null ? new CardLimitReached(numbers) : new CodeNeeded(numbers));
    }
    limit.opened = false;
    this.redemptions += 1;
    wanted.onHand -= 1;
    found.balance -= price;
    return ok(redeemAtKiosk, {
      redemption: `r-${this.redemptions}`,
      at: 1_795_000_000_000,
      lines: [{ good: id, name, unit, pieces: 1, price, points: price }],
      points: price,
      topUp: null,
      balance: found.balance,
      actedBy: mandate === undefined ? null : "李**",
    } satisfies Record<keyof Receipt, unknown>);
  }
}
