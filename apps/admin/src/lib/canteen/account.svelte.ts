import { bringIn, type EaterView, eater, excuse, payIn } from "@huzhu/contract";
import type { ServiceCode } from "@huzhu/domain/catalog";
import type { Fen } from "@huzhu/domain/money";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { readYuan } from "../market/read-yuan.ts";

/** What can be written about an elder besides that they came. */
export type Deed =
  | { readonly _tag: "pay"; readonly fen: Fen }
  | {
      readonly _tag: "bring";
      readonly service: ServiceCode;
      readonly of: string;
      readonly many: number;
    }
  | {
      readonly _tag: "excuse";
      readonly on: CalendarDate;
      readonly until: CalendarDate;
      readonly why: string;
    };

const DONE: Record<Deed["_tag"], string> = {
  pay: "交的钱记上了",
  bring: "带来的东西记上了",
  excuse: "请假记上了，这几天不来不用去找",
};

/** One elder's page of the book: what is left, paying, bringing rice, saying that one does not come. */
export class Account {
  kind = $state<Deed["_tag"]>("pay");
  money = $state("");
  of = $state("");
  many = $state<number | null>(null);
  until = $state("");
  why = $state("");
  readonly asking: Ask<ResidentId, EaterView>;
  readonly sending: Call<{ readonly resident: ResidentId; readonly deed: Deed }, unknown>;
  readonly open = $derived.by(() => this.asking.answer);
  readonly #today: CalendarDate;
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    today: CalendarDate,
    done: (done: string) => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.asking = new Ask((resident) => client.call(eater, { params: { resident } }));
    this.sending = new Call(({ resident, deed }, attempt) => {
      const params = { resident };
      switch (deed._tag) {
        case "pay":
          return client.call(payIn, { params, body: { fen: deed.fen }, attempt });
        case "bring": {
          const { service, of, many } = deed;
          return client.call(bringIn, { params, body: { service, of, many }, attempt });
        }
        case "excuse": {
          const { on, until, why } = deed;
          return client.call(excuse, { params, body: { on, until, why }, attempt });
        }
      }
    });
  }

  async show(resident: ResidentId): Promise<void> {
    this.kind = "pay";
    this.#empty();
    await this.asking.send(resident);
  }

  leave(): void {
    this.asking.clear();
  }

  choose(kind: Deed["_tag"]): void {
    this.kind = kind;
    this.sending.clear();
  }

  /** What was typed, as it is to be written; `null` while something is missing. */
  deed(service: ServiceCode | null): Deed | null {
    const until = readDate(this.until);
    const fen = readYuan(this.money);
    const { kind, of, many } = this;
    const why = this.why.trim();
    if (kind === "pay") return fen !== null && fen > 0 ? { _tag: "pay", fen } : null;
    if (kind === "excuse") {
      return until && why !== "" ? { _tag: "excuse", on: this.#today, until, why } : null;
    }
    return service !== null && of !== "" && many !== null && many > 0
      ? { _tag: "bring", service, of, many }
      : null;
  }

  async send(service: ServiceCode | null): Promise<void> {
    const deed = this.deed(service);
    const resident = this.open?.eater.id;
    if (!deed || !resident) return;
    if ((await this.sending.send({ resident, deed })) === null) return;
    this.#empty();
    await Promise.all([this.asking.send(resident), this.#done(DONE[deed._tag])]);
  }

  #empty(): void {
    this.money = "";
    this.of = "";
    this.many = null;
    this.until = "";
    this.why = "";
    this.sending.clear();
  }
}
