import {
  askForDelivery,
  collectReservation,
  findReservation,
  putDeliveryBack,
  type Receipt,
  type ReservationList,
  type ReservationRow,
  releaseReservation,
  reservations,
  type Shown,
  takeDelivery,
} from "@huzhu/contract";
import type { PickupCode, ReleaseReason, ReservationId } from "@huzhu/domain/reservations";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Collecting } from "../counter/collecting.svelte.ts";
import type { Desk } from "../desk.ts";
import { readShown } from "./read-shown.ts";

interface HandingOver {
  readonly reservation: ReservationId;
  readonly shown: Shown;
}
interface Releasing {
  readonly reservation: ReservationId;
  readonly because: ReleaseReason;
}
/** 送上门: asked for, taken by whoever sits here, or put back. */
export type DeliveryStep = "ask" | "take" | "back";
interface Bringing {
  readonly reservation: ReservationId;
  readonly step: DeliveryStep;
}

const DONE: Record<DeliveryStep, string> = {
  ask: "记下了，要送上门",
  take: "记下了，您去送",
  back: "记下了，等别人去送",
};

/** 留货: what is kept for whom and until when, and how it goes out or is freed. */
export class ReservationsPage {
  done = $state("");
  /** What stands in the field at the top: a pickup code. */
  code = $state("");
  /** The reservation that is handed over or freed, and what whoever came shows. */
  opened = $state.raw<ReservationId | null>(null);
  shown = $state("");
  problem = $state.raw<string | null>(null);
  readonly proxies: Collecting;
  readonly asking: Ask<void, ReservationList>;
  readonly finding: Ask<PickupCode, ReservationRow>;
  readonly handing: Call<HandingOver, Receipt>;
  readonly releasing: Call<Releasing, ReservationRow>;
  readonly bringing: Call<Bringing, ReservationRow>;
  readonly #rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly waiting = $derived.by(() =>
    this.#rows.filter(({ state }) => state === "waiting" || state === "over"),
  );
  /** The newest first. */
  readonly ended = $derived.by(() =>
    this.#rows
      .filter(({ endedAt }) => endedAt !== null)
      .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)),
  );
  readonly deliveries = $derived.by(() =>
    this.waiting.filter(({ delivery, state }) => delivery !== "none" && state === "waiting"),
  );
  readonly sentence = $derived.by(
    () =>
      this.problem ?? this.handing.sentence ?? this.releasing.sentence ?? this.bringing.sentence,
  );

  constructor({ client }: Pick<Desk, "client">) {
    this.proxies = new Collecting(client);
    this.asking = new Ask(() => client.call(reservations, {}));
    this.finding = new Ask((code) => client.call(findReservation, { body: { code } }));
    this.handing = new Call(({ reservation, shown }, attempt) =>
      client.call(collectReservation, { params: { reservation }, body: { shown }, attempt }),
    );
    this.releasing = new Call(({ reservation, because }, attempt) =>
      client.call(releaseReservation, { params: { reservation }, body: { because }, attempt }),
    );
    this.bringing = new Call(({ reservation, step }, attempt) => {
      const params = { reservation };
      if (step === "ask") return client.call(askForDelivery, { params, attempt });
      if (step === "back") return client.call(putDeliveryBack, { params, attempt });
      return client.call(takeDelivery, { params, body: { helper: null }, attempt });
    });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  open({ id }: ReservationRow): void {
    const closes = this.opened === id;
    this.#clear();
    this.opened = closes ? null : id;
  }

  /** Looks up what waits under the code, and opens it with the code shown. */
  async find(): Promise<void> {
    const shown = readShown(this.code);
    this.#clear();
    if (shown?._tag !== "Code") {
      this.problem = "取货码是六位数字";
      return;
    }
    const row = await this.finding.send(shown.code);
    if (!row) return;
    await this.load();
    this.opened = row.id;
    this.shown = this.code;
    this.code = "";
  }

  /** 交给他: by what was typed or laid down, or to the proxy who was chosen. */
  async handOver({ id, name }: ReservationRow): Promise<void> {
    this.done = "";
    const { mandate } = this.proxies;
    const shown: Shown | null = mandate
      ? { _tag: "Proxy", mandate: mandate.id }
      : readShown(this.shown);
    this.problem = shown ? null : "请打取货码，或者刷卡";
    if (!shown) return;
    const receipt = await this.handing.send({ reservation: id, shown });
    if (receipt) await this.#ended(`交给${name ?? "他"}了`);
  }

  async release({ id, name }: ReservationRow, because: ReleaseReason): Promise<void> {
    this.done = "";
    if (await this.releasing.send({ reservation: id, because })) {
      await this.#ended(`${name ?? "他"}的不留了，积分和货都放回去了`);
    }
  }

  async bring({ id }: ReservationRow, step: DeliveryStep): Promise<void> {
    this.#clear();
    if (await this.bringing.send({ reservation: id, step })) await this.#ended(DONE[step]);
  }

  async #ended(done: string): Promise<void> {
    this.#clear();
    await this.load();
    this.done = done;
  }

  #clear(): void {
    this.done = "";
    this.opened = null;
    this.shown = "";
    this.problem = null;
    this.proxies.leave();
    for (const call of [this.finding, this.handing, this.releasing, this.bringing]) call.clear();
  }
}
