import { callMeeting, type HamletRow, hamlets, type RequestOf } from "@huzhu/contract";
import { MeetingCall } from "@huzhu/domain/governance";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { MotionWriting } from "./motion-draft.svelte.ts";

type Body = RequestOf<typeof callMeeting>["body"];

/** Who is called: the committee, one hamlet's households, or those of the village. */
export type Called = "committee" | "hamlet" | "village";

const decode = Schema.decodeUnknownOption(MeetingCall);

/** 通知开会: who, when, where, and what is to be decided. */
export class Calling {
  open = $state(false);
  called = $state<Called>("committee");
  hamlet = $state("");
  date = $state("");
  time = $state("19:30");
  place = $state("村委会会议室");
  minutes = $state("");
  motions = $state<ReadonlyArray<MotionWriting>>([]);
  readonly #hamlets: Ask<void, ReadonlyArray<HamletRow>>;
  readonly places = $derived.by(() =>
    (this.#hamlets.answer ?? []).map(({ id, name }) => [id as string, name] as const),
  );
  readonly calling: Call<Body, { readonly meeting: string }>;
  /** The call with its agenda, once all of it is written. */
  readonly body: Body | null = $derived.by(() => {
    const call = Option.getOrNull(
      decode({
        body: this.called === "committee" ? "committee" : "households",
        hamlet: this.called === "hamlet" ? this.hamlet : null,
        ...{ date: this.date, time: this.time, place: this.place.trim() },
      }),
    );
    const minutes = this.minutes.trim();
    const written = this.motions.filter(({ empty }) => !empty);
    const motions = written.flatMap(({ draft }) => draft ?? []);
    if (!call || minutes === "" || motions.length < written.length) return null;
    if (call.hamlet === "") return null;
    return { call, minutes, motions };
  });
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.#hamlets = new Ask(() => client.call(hamlets, {}));
    this.calling = new Call((body, attempt) => client.call(callMeeting, { body, attempt }));
  }

  /** Opens the form; `many` meetings were called before, so that this one has the next number. */
  async begin(many: number): Promise<void> {
    this.open = true;
    this.date = this.#today;
    this.minutes = `${this.#today.slice(0, 4)}年第${many + 1}号`;
    this.motions = [new MotionWriting()];
    this.calling.clear();
    await this.#hamlets.send();
    this.hamlet = this.places[0]?.[0] ?? "";
  }

  more(): void {
    this.motions = [...this.motions, new MotionWriting()];
  }

  leave(): void {
    this.open = false;
  }

  /** Calls it, and answers which meeting that is. */
  async send(): Promise<string | null> {
    if (!this.body) return null;
    const called = await this.calling.send(this.body);
    if (called !== null) this.open = false;
    return called?.meeting ?? null;
  }
}
