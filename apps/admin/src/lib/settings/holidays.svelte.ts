import { changeHolidays, holidays } from "@huzhu/contract";
import { CalendarDate } from "@huzhu/domain/time";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDays } from "./read-days.ts";

/** The days of one year. */
export interface YearDays {
  readonly year: string;
  readonly days: ReadonlyArray<CalendarDate>;
}

type Days = ReadonlyArray<CalendarDate>;

/** 节假日: the days that a notice of working days leaves out. */
export class Holidays {
  /** One day, as the field for dates has it. */
  day = $state("");
  pasted = $state("");
  done = $state("");
  readonly asking: Ask<void, Days>;
  readonly saving: Call<Days, Days>;
  readonly days = $derived.by(() => this.asking.answer ?? []);
  readonly years = $derived.by(
    (): ReadonlyArray<YearDays> =>
      [...Map.groupBy(this.days, (day) => day.slice(0, 4))]
        .map(([year, days]) => ({ year, days }))
        .toSorted((one, other) => other.year.localeCompare(one.year)),
  );
  /** What was recognised in what was pasted, and is not there yet. */
  readonly found = $derived.by(() =>
    readDays(this.pasted, this.#today.slice(0, 4)).filter((day) => !this.days.includes(day)),
  );
  readonly one = $derived.by(() =>
    Option.getOrNull(Schema.decodeUnknownOption(CalendarDate)(this.day)),
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, today: CalendarDate) {
    this.#today = today;
    this.asking = new Ask(() => client.call(holidays, {}));
    this.saving = new Call((days, attempt) =>
      client.call(changeHolidays, { body: { holidays: days }, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  async add(): Promise<void> {
    const { one } = this;
    if (one === null || this.days.includes(one)) return;
    if (await this.#save([...this.days, one], "加上了1天")) this.day = "";
  }

  async addFound(): Promise<void> {
    const { found } = this;
    if (found.length === 0) return;
    if (await this.#save([...this.days, ...found], `加上了${found.length}天`)) this.pasted = "";
  }

  async remove(day: CalendarDate): Promise<void> {
    await this.#save(
      this.days.filter((one) => one !== day),
      "去掉了1天",
    );
  }

  async #save(days: Days, done: string): Promise<boolean> {
    this.done = "";
    if ((await this.saving.send(days)) === null) return false;
    await this.asking.send();
    this.done = done;
    return true;
  }
}
