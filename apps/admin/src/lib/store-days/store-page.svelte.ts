import {
  closeDay,
  countOnDay,
  declineHandover,
  handOver,
  openDay,
  type RequestOf,
  type StoreDayRow,
  type StoreDayView,
  type StoreNow,
  storeDays,
  storeNow,
  takeOver,
} from "@huzhu/contract";
import type { StaffId } from "@huzhu/domain/governance";
import type { DayStage } from "@huzhu/domain/store/day";
import { Array as Arr } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { Counting } from "./counting.svelte.ts";
import { STAGES } from "./words.ts";

type Params = RequestOf<typeof openDay>["params"];
type Told = RequestOf<typeof openDay>;

/** 开门关门: the store today, from the first count to the last signature of its keeper. */
export class StorePage {
  /** What the open store is counted for: to close it, or to hand it over. */
  wanted = $state<"close" | "handover" | null>(null);
  to = $state<StaffId | "">("");
  why = $state("");
  said = $state("");
  counting = $state.raw(new Counting());
  day = $state.raw<StoreDayView | null>(null);
  readonly asking: Ask<void, StoreNow>;
  readonly listing: Ask<void, ReadonlyArray<StoreDayRow>>;
  readonly count: Call<Pick<RequestOf<typeof countOnDay>, "params" | "body">, StoreDayView>;
  readonly opening: Call<Pick<Told, "params" | "body">, StoreDayView>;
  readonly closing: Call<Pick<Told, "params" | "body">, StoreDayView>;
  readonly handing: Call<Pick<RequestOf<typeof handOver>, "params" | "body">, StoreDayView>;
  readonly taking: Call<Params, StoreDayView>;
  readonly declining: Call<
    Pick<RequestOf<typeof declineHandover>, "params" | "body">,
    StoreDayView
  >;
  readonly now = $derived.by(() => this.asking.answer);
  readonly others = $derived.by(() => this.now?.others ?? []);
  readonly successors = $derived.by(() => [
    ["", "请选"] as const,
    ...this.others.map(({ id, name }) => [id, name] as const),
  ]);
  readonly date = $derived.by(() => this.day?.day ?? this.now?.today ?? null);
  /** Whether the day that is open is an earlier one. */
  readonly late = $derived.by(() => this.day !== null && this.day.day !== this.now?.today);
  readonly stage = $derived.by(() => this.#stage());
  readonly sheet = $derived.by(() =>
    this.day?.sheets.find(({ stage, signed }) => stage === this.stage && signed === null),
  );
  readonly goods = $derived.by(() => this.now?.goods ?? []);
  /** Goods that were counted as the store opened have to be counted again; others may be. */
  readonly due = $derived.by(() => {
    const first = this.day?.sheets[0]?.goods.map(({ good }) => good);
    const ids = first && this.stage !== "open" ? new Set(first) : null;
    return this.goods.filter(({ good, usual }) => (ids ? ids.has(good) : usual));
  });
  readonly more = $derived.by(() => this.goods.filter((one) => !this.due.includes(one)));
  readonly differing = $derived.by(
    () => this.sheet?.goods.filter(({ variance }) => (variance ?? 0) !== 0) ?? [],
  );
  /** Whether all that has to be counted is, so that it can be signed. */
  readonly ready = $derived.by(
    () => this.sheet?.ready === true && this.counting.left(this.due, this.sheet).length === 0,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(storeNow, {}));
    this.listing = new Ask(() => client.call(storeDays, {}));
    this.count = new Call((given, attempt) => client.call(countOnDay, { ...given, attempt }));
    this.opening = new Call((given, attempt) => client.call(openDay, { ...given, attempt }));
    this.closing = new Call((given, attempt) => client.call(closeDay, { ...given, attempt }));
    this.handing = new Call((given, attempt) => client.call(handOver, { ...given, attempt }));
    this.taking = new Call((params, attempt) => client.call(takeOver, { params, attempt }));
    this.declining = new Call((given, attempt) =>
      client.call(declineHandover, { ...given, attempt }),
    );
  }

  async load(): Promise<void> {
    const [now] = await Promise.all([this.asking.send(), this.listing.send()]);
    if (now) this.day = now.day;
  }

  want(stage: "close" | "handover" | null): void {
    this.wanted = stage;
    this.said = "";
    this.counting = new Counting();
  }

  /** Sends what was typed; what differs comes back to be counted once more. */
  async send(): Promise<void> {
    const { stage, date } = this;
    if (!stage || !date) return;
    this.counting.judged = true;
    const counts = this.counting.counts(this.counting.left(this.goods, this.sheet));
    if (!counts || !Arr.isReadonlyArrayNonEmpty(counts)) return;
    const day = await this.count.send({ params: { day: date }, body: { stage, counts } });
    if (!day) return;
    this.counting.sent();
    this.day = day;
  }

  /** Signs what was counted, with the reasons of what differs. */
  async sign(): Promise<void> {
    const { stage, date, to } = this;
    if (!stage || !date) return;
    const told = { params: { day: date }, body: { reasons: this.counting.told() } };
    if (stage === "open") return this.#done(await this.opening.send(told), "开门了");
    if (stage === "close") return this.#done(await this.closing.send(told), "关门了，等监委会看");
    if (to === "") return;
    const body = { ...told.body, to };
    await this.#done(await this.handing.send({ ...told, body }), "签好了，等接班的人签字");
  }

  async take(): Promise<void> {
    if (this.date) await this.#done(await this.taking.send({ day: this.date }), "接好班了");
  }

  async decline(): Promise<void> {
    const why = this.why.trim();
    if (!this.date || why === "") return;
    const given = { params: { day: this.date }, body: { why } };
    await this.#done(await this.declining.send(given), "没有交成，还是原来的人当班");
  }

  readonly signing = $derived.by(() => {
    const calls = { open: this.opening, handover: this.handing, close: this.closing };
    return calls[this.stage ?? "open"];
  });
  readonly verb = $derived.by(() => STAGES[this.stage ?? "open"]);

  #stage(): DayStage | null {
    const state = this.day?.state ?? "opening";
    if (state === "opening") return "open";
    return state === "open" ? this.wanted : null;
  }

  async #done(day: StoreDayView | null, said: string): Promise<void> {
    if (!day) return;
    this.want(null);
    this.said = said;
    this.day = day;
    await this.load();
  }
}
