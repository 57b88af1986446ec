import { buyForRequest, type RequestOf } from "@huzhu/contract";
import type { Offer } from "@huzhu/domain/market";
import type { RequestId } from "@huzhu/domain/reciprocity";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { Shares } from "../market/shares.svelte.ts";

type Body = RequestOf<typeof buyForRequest>["body"];

/** 买服务: one of the offers ordered for a request, and who pays how much. */
export class Buying {
  offer = $state.raw<Offer | null>(null);
  units = $state<number | null>(1);
  wantedOn = $state("");
  readonly sending: Call<Body, unknown>;
  readonly price = $derived.by(() =>
    this.offer && this.units !== null ? this.offer.fen * this.units : null,
  );
  readonly shares = new Shares(() => this.price);
  readonly ready = $derived.by(
    () => this.shares.payers !== null && readDate(this.wantedOn) !== null,
  );
  readonly #done: (done: string) => Promise<void>;

  constructor(
    { client }: Pick<Desk, "client">,
    request: RequestId,
    done: (done: string) => Promise<void>,
  ) {
    this.#done = done;
    this.sending = new Call((body, attempt) =>
      client.call(buyForRequest, { params: { request }, body, attempt }),
    );
  }

  /** Takes one of the offers, once, for a day, at the family's cost until somebody says otherwise. */
  choose(offer: Offer, on: CalendarDate): void {
    this.offer = offer;
    this.units = 1;
    this.wantedOn = on;
    this.shares.clear();
    this.sending.clear();
  }

  leave(): void {
    this.offer = null;
  }

  async send(): Promise<void> {
    const { offer, units } = this;
    const { payers } = this.shares;
    const wantedOn = readDate(this.wantedOn);
    if (!offer || units === null || payers === null || wantedOn === null) return;
    const { provider, service } = offer;
    const body = { provider, service: service.code, units, wantedOn, payers };
    if ((await this.sending.send(body)) === null) return;
    this.offer = null;
    await this.#done(`向${offer.name}订了${service.title}${units}${service.unit}`);
  }
}
