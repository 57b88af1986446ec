import { convertTime, type Moved, pointsPolicy, type RequestOf } from "@huzhu/contract";
import type { ResidentId } from "@huzhu/domain/people";
import { Points, type PointsPolicy, subtract, times } from "@huzhu/domain/points";
import { Ask } from "../../ask.svelte.ts";
import { Call } from "../../call.svelte.ts";
import { type Circumstances, changeWords, outgoing } from "./circumstances.ts";

/** 折换: a person's minutes become points of their household, in whole multiples of the rate. */
export class Converting {
  readonly kind = "convert";
  readonly verb = "折换";
  readonly amount;
  readonly calling: Call<RequestOf<typeof convertTime>["body"], Moved>;
  readonly #policy: Ask<void, PointsPolicy>;
  readonly rate = $derived.by(() => this.#policy.answer?.conversion ?? null);
  readonly ratePoints = $derived(Points.make(this.rate?.points ?? 0));
  /** Whether the village has decided that time does not become points. */
  readonly closed = $derived.by(() => this.#policy.answer?.conversion === null);
  readonly body = $derived.by(() => this.#body());
  /** What comes out; `null` where the minutes are no whole multiple. */
  readonly brings = $derived.by(() => {
    const { value } = this.amount;
    if (value === null || !this.rate || value % this.rate.minutes !== 0) return null;
    return times(Points.make(value / this.rate.minutes), this.rate.points);
  });
  readonly effect = $derived.by(() => this.#effect());
  readonly #given: Circumstances;
  readonly #resident: ResidentId;

  constructor(given: Circumstances, resident: ResidentId) {
    const { client } = given.desk;
    this.#given = given;
    this.#resident = resident;
    this.amount = outgoing(given);
    this.#policy = new Ask(() => client.call(pointsPolicy, {}));
    this.calling = new Call((body, attempt) => client.call(convertTime, { body, attempt }));
    void this.#policy.send();
  }

  async send(): Promise<string | null> {
    if (!this.body) return null;
    const done = `${this.body.minutes}分钟换成了积分`;
    return (await this.calling.send(this.body)) && done;
  }

  #body() {
    const { value } = this.amount;
    return value === null ? null : { resident: this.#resident, minutes: value };
  }

  #effect(): string | null {
    const { value } = this.amount;
    const { desk, account } = this.#given;
    if (value === null || this.brings === null) return null;
    const after = changeWords(this.#given, subtract(account.balance, value));
    return `${after}；家里多${desk.points(this.brings)}分`;
  }
}
