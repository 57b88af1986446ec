import {
  type AnswerOf,
  confirmLikelyTies,
  type HamletRow,
  hamlets,
  type LikelyFamily,
  likelyTies,
  type RequestOf,
  refuseFamilyTie,
  writeFamilyTie,
} from "@huzhu/contract";
import type { HamletId } from "@huzhu/domain/people";
import type { LikelyTie, Tied } from "@huzhu/domain/people/kinship";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { pageCount } from "../page-count.ts";
import { tieWords } from "./words.ts";

type Wanted = RequestOf<typeof likelyTies>["query"];
type Which = Wanted["which"];
type Answer = AnswerOf<typeof likelyTies>;

/** 核对亲属关系: what the households of a whole roster make likely, one by one or all at once. */
export class LikelyKin {
  which = $state<Which>("doubtful");
  hamlet = $state.raw<HamletId | null>(null);
  page = $state(1);
  /** Whether somebody is asked if really all of them are right. */
  sure = $state(false);
  done = $state("");
  readonly asking: Ask<Wanted, Answer>;
  readonly places: Ask<void, ReadonlyArray<HamletRow>>;
  readonly writing: Call<Tied, unknown>;
  readonly refusing: Call<Tied, unknown>;
  readonly confirming: Call<RequestOf<typeof confirmLikelyTies>["body"], { written: number }>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly pages = $derived.by(() => pageCount(this.view));

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask((query) => client.call(likelyTies, { query }));
    this.places = new Ask(() => client.call(hamlets, {}));
    this.writing = new Call((tied, attempt) =>
      client.call(writeFamilyTie, {
        body: { ...tied, since: null, origin: "inferred" },
        attempt,
      }),
    );
    this.refusing = new Call((body, attempt) => client.call(refuseFamilyTie, { body, attempt }));
    this.confirming = new Call((body, attempt) =>
      client.call(confirmLikelyTies, { body, attempt }),
    );
  }

  async start(): Promise<void> {
    await Promise.all([this.open(), this.places.send()]);
    if (this.view?.doubtful === 0 && this.view.clear > 0) await this.show("clear");
  }

  async open(): Promise<void> {
    const { which, hamlet, page } = this;
    await this.asking.send({ which, ...(hamlet !== null && { hamlet }), page });
  }

  async show(which: Which): Promise<void> {
    this.which = which;
    await this.turn(1);
  }

  async choose(hamlet: HamletId | null): Promise<void> {
    this.hamlet = hamlet;
    await this.turn(1);
  }

  async turn(page: number): Promise<void> {
    this.page = page;
    this.done = "";
    await this.open();
  }

  async confirm(family: LikelyFamily, { doubt: _doubt, ...tied }: LikelyTie): Promise<void> {
    if (await this.writing.send(tied)) await this.#settle(`${toldIn(family, tied)}，记下了`);
  }

  async refuse(family: LikelyFamily, { doubt: _doubt, ...tied }: LikelyTie): Promise<void> {
    const words = toldIn(family, tied);
    if (await this.refusing.send(tied)) await this.#settle(`${words}，不是的，不再问了`);
  }

  async confirmAll(): Promise<void> {
    const shown = this.view?.clear ?? 0;
    const answer = await this.confirming.send({ hamlet: this.hamlet, shown });
    this.sure = false;
    if (answer) await this.#settle(`${answer.written}条关系登记好了`);
    else await this.open();
  }

  /** The last tie of the last page leaves an empty one behind. */
  async #settle(done: string): Promise<void> {
    await this.open();
    if (this.view?.rows.length === 0 && this.page > 1) await this.turn(this.page - 1);
    this.done = done;
  }
}

/** 张德山（1946年生）和张强（1972年生），父子 */
export const toldIn = ({ people }: LikelyFamily, { kind, one, other }: Tied): string => {
  const [a, b] = [one, other].map((id) => people.find((who) => who.id === id));
  if (!a || !b) return "";
  const named = [a, b].map(({ name, born }) => `${name}（${born.slice(0, 4)}年生）`);
  return `${named.join("和")}，${tieWords(kind, [a, b])}`;
};

const DOUBT_WORDS: Record<NonNullable<LikelyTie["doubt"]>, string> = {
  years: "年纪差得太少或太多",
  otherParents: "孙辈也可能是别的子女的孩子",
  twoParents: "这个孩子已经登记了父母两人",
  married: "其中一位已经登记了别的配偶",
};

/** Why somebody should look at it first. */
export const doubtWords = ({ doubt }: LikelyTie): string => (doubt ? DOUBT_WORDS[doubt] : "");
