import {
  askForDelivery,
  type RequestOf,
  type ReservationRow,
  type ReservationSlip,
  reserveAtCounter,
} from "@huzhu/contract";
import type { ReservationId } from "@huzhu/domain/reservations";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

type Wanted = RequestOf<typeof reserveAtCounter>["body"];

/** 先留着: what lies on the counter is kept for a household, which gets a pickup code. */
export class Reserving {
  slip = $state.raw<ReservationSlip | null>(null);
  readonly calling: Call<Wanted, ReservationSlip>;
  readonly bringing: Call<ReservationId, ReservationRow>;

  constructor({ client }: Pick<Desk, "client">) {
    this.calling = new Call((body, attempt) => client.call(reserveAtCounter, { body, attempt }));
    this.bringing = new Call((reservation, attempt) =>
      client.call(askForDelivery, { params: { reservation }, attempt }),
    );
  }

  async keep(wanted: Wanted): Promise<boolean> {
    this.slip = await this.calling.send(wanted);
    return this.slip !== null;
  }

  /** 要送上门. */
  async bring(): Promise<void> {
    const { slip } = this;
    if (!slip) return;
    const row = await this.bringing.send(slip.id);
    if (row) this.slip = { ...slip, delivery: row.delivery };
  }

  clear(): void {
    this.slip = null;
    this.calling.clear();
    this.bringing.clear();
  }
}
