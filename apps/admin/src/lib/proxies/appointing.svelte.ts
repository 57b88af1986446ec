import {
  appointProxy,
  type ConsentSent,
  type MandateRow,
  type RequestOf,
  type ResidentRow,
} from "@huzhu/contract";
import { PersonName, type ResidentId, readPhone } from "@huzhu/domain/people";
import type { MandateDraft } from "@huzhu/domain/people/proxy";
import { addDays, type CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Amount } from "../accounts/amount.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { searchPeople } from "../person/search-people.ts";

interface Given {
  readonly resident: ResidentId;
  readonly body: RequestOf<typeof appointProxy>["body"];
}

interface Circumstances {
  readonly today: CalendarDate;
  readonly longest: number;
}

const nameOf = (text: string): PersonName | null =>
  Option.getOrNull(Schema.decodeUnknownOption(PersonName)(text.trim()));

const NO_PICTURE = "这个文件不是照片，请选 JPG、PNG 或 WebP 图片";

/** 登记代理人: who may act for an elder, how far, until when, and how the elder agreed. */
export class Appointing {
  elder = $state("");
  from = $state("");
  until = $state("");
  kind = $state<"resident" | "outsider">("resident");
  delegate = $state.raw<ResidentRow | null>(null);
  name = $state("");
  phone = $state("");
  see = $state(true);
  ask = $state(true);
  spend = $state(true);
  consent = $state<"paper" | "fingerprint">("paper");
  paper = $state.raw<string | null>(null);
  paperProblem = $state<string | null>(null);
  witness = $state("");
  readonly perDay: Amount;
  readonly perRedemption: Amount;
  readonly people: Choice<ResidentRow>;
  readonly sending: Call<Given, MandateRow>;
  readonly body = $derived.by(() => this.#body());
  readonly #done: (row: MandateRow) => Promise<void>;
  readonly #shrink: (file: Blob) => Promise<string | null>;

  constructor(
    { client, me, points }: Pick<Desk, "client" | "me" | "points">,
    shrink: (file: Blob) => Promise<string | null>,
    done: (row: MandateRow) => Promise<void>,
  ) {
    this.#done = done;
    this.#shrink = shrink;
    const limits = { unit: "points", scale: me.village.scale, words: points } as const;
    this.perDay = new Amount(limits);
    this.perRedemption = new Amount(limits);
    this.people = new Choice({
      search: searchPeople(client),
      onchoose: (person) => {
        this.delegate = person;
      },
    });
    this.sending = new Call(({ resident, body }, attempt) =>
      client.call(appointProxy, { params: { resident }, body, attempt }),
    );
  }

  /** An empty form; for a mandate that ends, the same once more from the day after. */
  begin(elder: ResidentId, { today, longest }: Circumstances, renewing?: MandateRow): void {
    this.elder = elder;
    const next = renewing ? addDays(renewing.until, 1) : today;
    this.from = next < today ? today : next;
    this.until = addDays(this.from as CalendarDate, longest - 1);
    this.kind = "resident";
    this.delegate = null;
    this.people.clear();
    this.name = "";
    this.phone = "";
    this.paper = null;
    this.paperProblem = null;
    this.witness = "";
    this.sending.clear();
  }

  /** The photo of the paper, made small enough. */
  async picture(file: Blob): Promise<void> {
    this.paper = await this.#shrink(file);
    this.paperProblem = this.paper === null ? NO_PICTURE : null;
  }

  async send(): Promise<void> {
    const { body } = this;
    if (body === null) return;
    const row = await this.sending.send({ resident: this.elder as ResidentId, body });
    if (row) await this.#done(row);
  }

  #delegate(): MandateDraft["delegate"] | null {
    if (this.kind === "resident") {
      return this.delegate && { _tag: "Resident", resident: this.delegate.id };
    }
    const [name, phone] = [nameOf(this.name), readPhone(this.phone)];
    return name && phone ? { _tag: "Outsider", name, phone } : null;
  }

  #consent(): ConsentSent | null {
    const { paper } = this;
    if (this.consent === "paper") return paper === null ? null : { _tag: "OnPaper", base64: paper };
    const witness = this.witness.trim();
    return witness === "" ? null : { _tag: "Fingerprint", witness };
  }

  #spend(): MandateDraft["scope"]["spend"] | "unfinished" {
    if (!this.spend) return null;
    const [perDay, perRedemption] = [this.perDay.value, this.perRedemption.value];
    return perDay === null || perRedemption === null ? "unfinished" : { perDay, perRedemption };
  }

  #body(): Given["body"] | null {
    const [delegate, consent, spend] = [this.#delegate(), this.#consent(), this.#spend()];
    const [from, until] = [readDate(this.from), readDate(this.until)];
    if (!delegate || !consent || spend === "unfinished" || !from || !until) return null;
    return { delegate, consent, scope: { see: this.see, ask: this.ask, spend }, from, until };
  }
}
