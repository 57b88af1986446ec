import { certifyElder, type RequestOf } from "@huzhu/contract";
import type { CertifiedGroup } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "./read-date.ts";

type Body = RequestOf<typeof certifyElder>["body"];

/** 登记证件: what an office counts the elder among, copied from its paper. */
export class Certifying {
  kind = $state<CertifiedGroup>("lowIncome");
  number = $state("");
  issuer = $state("");
  from = $state("");
  until = $state("");
  inInstitution = $state(false);
  readonly sending: Call<Body, unknown>;
  readonly ready = $derived.by(
    () => this.number.trim() !== "" && this.issuer.trim() !== "" && readDate(this.from) !== null,
  );
  readonly #done: () => Promise<void>;
  readonly #today: CalendarDate;

  constructor(
    { client }: Pick<Desk, "client">,
    resident: ResidentId,
    today: CalendarDate,
    done: () => Promise<void>,
  ) {
    this.#today = today;
    this.#done = done;
    this.from = today;
    const params = { resident };
    this.sending = new Call((body, attempt) =>
      client.call(certifyElder, { params, body, attempt }),
    );
  }

  async send(): Promise<void> {
    const from = readDate(this.from);
    if (!this.ready || from === null) return;
    const certification = {
      kind: this.kind,
      paper: { number: this.number.trim(), issuer: this.issuer.trim() },
      from,
      until: readDate(this.until),
      inInstitution: this.kind === "extremePoverty" && this.inInstitution,
    };
    if ((await this.sending.send({ certification })) !== null) await this.#done();
  }

  clear(): void {
    this.number = "";
    this.issuer = "";
    this.from = this.#today;
    this.until = "";
    this.inInstitution = false;
    this.sending.clear();
  }
}
