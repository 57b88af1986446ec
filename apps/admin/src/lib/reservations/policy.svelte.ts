import { changeReservationPolicy } from "@huzhu/contract";
import type { ReservationPolicy } from "@huzhu/domain/reservations";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

const [FEWEST, MOST] = [1, 14];

/** For how many days goods are kept, and whether they are brought to the door. */
export class PolicyForm {
  days = $state<number | null>(null);
  delivers = $state(false);
  done = $state("");
  readonly changing: Call<ReservationPolicy, ReservationPolicy>;
  readonly problem = $derived.by(() =>
    this.days !== null && this.days >= FEWEST && this.days <= MOST
      ? null
      : `请写${FEWEST}到${MOST}天`,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.changing = new Call((body, attempt) =>
      client.call(changeReservationPolicy, { body, attempt }),
    );
  }

  fill({ days, delivers }: ReservationPolicy): void {
    this.days = days;
    this.delivers = delivers;
  }

  async save(): Promise<void> {
    this.done = "";
    if (this.days === null || this.problem) return;
    const { days, delivers } = this;
    if (await this.changing.send({ days, delivers })) this.done = "改好了，从下一份开始";
  }
}
