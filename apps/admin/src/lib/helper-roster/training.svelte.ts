import { type HelperRow, type RequestOf, recordTraining } from "@huzhu/contract";
import type { HelperId, Skill } from "@huzhu/domain/reciprocity/helper";
import type { CalendarDate } from "@huzhu/domain/time";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";

type Body = RequestOf<typeof recordTraining>["body"];

/** 登记培训: a course that was held, and who was there. */
export class TrainingForm {
  open = $state(false);
  title = $state("");
  skill = $state<Skill>("care");
  on = $state("");
  minutes = $state("90");
  teacher = $state("");
  attended = $state<ReadonlyArray<HelperId>>([]);
  done = $state("");
  readonly sending: Call<Body, unknown>;
  readonly ready = $derived.by(
    () =>
      this.title.trim() !== "" &&
      this.teacher.trim() !== "" &&
      readDate(this.on) !== null &&
      /^\d{2,4}$/.test(this.minutes.trim()) &&
      this.attended.length > 0,
  );
  readonly #today: CalendarDate;
  readonly #done: () => Promise<void>;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate, done: () => Promise<void>) {
    this.#today = today;
    this.#done = done;
    this.sending = new Call((body, attempt) => client.call(recordTraining, { body, attempt }));
  }

  start(): void {
    this.done = "";
    this.on = this.#today;
    this.open = true;
  }

  leave(): void {
    this.open = false;
    this.title = "";
    this.teacher = "";
    this.attended = [];
    this.sending.clear();
  }

  toggle({ id }: Pick<HelperRow, "id">): void {
    this.attended = this.attended.includes(id)
      ? this.attended.filter((one) => one !== id)
      : [...this.attended, id];
  }

  async send(): Promise<void> {
    const on = readDate(this.on);
    if (!this.ready || on === null) return;
    const { skill, attended } = this;
    const said = { title: this.title.trim(), teacher: this.teacher.trim() };
    const training = { ...said, skill, on, minutes: Number(this.minutes), attended };
    if ((await this.sending.send({ training })) === null) return;
    const count = attended.length;
    this.leave();
    this.done = `培训登记好了，${count}人参加`;
    await this.#done();
  }
}
