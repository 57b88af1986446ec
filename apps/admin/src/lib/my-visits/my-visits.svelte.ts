import type { Client } from "@huzhu/client";
import {
  addMyPhoto,
  comeToVisit,
  declineVisit,
  leaveVisit,
  type MyVisit,
  type MyVisits,
  myVisits,
  openLink,
} from "@huzhu/contract";
import { type CardNumber, parseCardNumber } from "@huzhu/domain/people";
import { NOTHING_SEEN, type Seen, SlipCode } from "@huzhu/domain/reciprocity";
import { Result, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { isNotLoggedIn } from "../failure.ts";
import { NO_PICTURE } from "../visits/visit-photos.svelte.ts";

export type Screen = "opening" | "code" | "closed" | "list" | "door" | "seen" | "decline";
type Door = { readonly slip: SlipCode } | { readonly card: CardNumber };
type Sent = (attempt: string) => ReturnType<Client["call"]>;

/** Six digits are the number of a slip; everything else is a card's. */
export const readDoor = (text: string): Door | null => {
  const typed = text.replaceAll(/\s/g, "");
  if (Schema.is(SlipCode)(typed)) return { slip: typed };
  const card = Result.getOrNull(parseCardNumber(typed));
  return card && { card };
};

/** 我要去的: the visits of one helper on their own phone, opened by the link that the village gave. */
export class MyVisitsPhone {
  screen = $state<Screen>("opening");
  code = $state("");
  door = $state("");
  seen = $state<Seen>(NOTHING_SEEN);
  done = $state("");
  /** How many photos were sent of the visit that is open. */
  photos = $state(0);
  photoProblem = $state<string | null>(null);
  chosen = $state.raw<MyVisit | null>(null);
  readonly asking: Ask<void, MyVisits>;
  readonly opening: Ask<string | null, unknown>;
  readonly doing: Call<{ readonly what: string; readonly send: Sent }, unknown>;
  readonly picturing: Call<{ readonly visit: MyVisit["id"]; readonly base64: string }, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly busy = $derived.by(() => this.doing.busy || this.opening.busy);
  readonly codeReady = $derived.by(() => /^\d{4,6}$/.test(this.code.trim()));
  /** What is wrong with the code; nothing before one was typed. */
  readonly codeTrouble = $derived.by(() => {
    const { failure, sentence } = this.opening;
    return failure?._tag === "Refused" && failure.tag === "LinkCodeWanted" ? null : sentence;
  });
  readonly doorRead = $derived.by(() => readDoor(this.door));
  /** What waits first: begun, today's, left undone, to come; then what was done. */
  readonly groups = $derived.by(() => {
    const { visits, today } = this.view ?? { visits: [], today: "" };
    const planned = visits.filter(({ step }) => step === "Planned");
    const begun = visits.filter(({ step }) => step === "CheckedIn");
    return [
      { title: "正在服务", visits: begun },
      { title: "今天去", visits: planned.filter(({ on }) => on === today) },
      { title: "过了日子还没去", visits: planned.filter(({ on }) => on < today) },
      { title: "往后几天", visits: planned.filter(({ on }) => on > today) },
      {
        title: "去过了",
        visits: visits.filter((one) => !planned.includes(one) && !begun.includes(one)).toReversed(),
      },
    ].filter((group) => group.visits.length > 0);
  });
  readonly #client: Client;
  readonly #link: string | null;
  readonly #opened: () => void;
  readonly #shrink: (file: Blob) => Promise<string | null>;

  /** `link` is what stands behind the address; `opened` hears when the phone needs it no longer. */
  constructor(
    client: Client,
    link: string | null,
    opened: () => void,
    shrink: (file: Blob) => Promise<string | null>,
  ) {
    this.#shrink = shrink;
    this.#client = client;
    this.#link = link;
    this.#opened = opened;
    this.asking = new Ask(() => client.call(myVisits, {}));
    this.opening = new Ask((password) =>
      client.call(openLink, { body: { link: link ?? "", password } }),
    );
    this.picturing = new Call(({ visit, base64 }, attempt) =>
      client.call(addMyPhoto, { params: { visit }, body: { base64 }, attempt }),
    );
    this.doing = new Call(({ send }, attempt) => send(attempt));
  }

  /** Opens the link where there is one, or what the phone opened before. */
  async open(): Promise<void> {
    if (this.#link === null) return this.load();
    const password = this.code.trim() === "" ? null : this.code.trim();
    if ((await this.opening.send(password)) !== null) {
      this.#opened();
      return this.load();
    }
    const { failure } = this.opening;
    if (failure?._tag !== "Refused") return;
    this.screen = failure.tag === "LinkOver" ? "closed" : "code";
  }

  async load(): Promise<void> {
    if ((await this.asking.send()) !== null) this.screen = "list";
    else if (this.asking.failure && isNotLoggedIn(this.asking.failure)) this.screen = "closed";
  }

  start(screen: "door" | "seen" | "decline", visit: MyVisit): void {
    this.chosen = visit;
    this.done = "";
    this.door = "";
    this.seen = NOTHING_SEEN;
    this.photos = visit.photos;
    this.photoProblem = null;
    this.picturing.clear();
    this.doing.clear();
    this.screen = screen;
  }

  back(): void {
    this.chosen = null;
    this.doing.clear();
    this.screen = "list";
  }

  come(): Promise<void> {
    const { doorRead: door } = this;
    if (!door) return Promise.resolve();
    return this.#do("记下了，您到了", (visit, attempt) =>
      this.#client.call(comeToVisit, { params: { visit }, body: { door }, attempt }),
    );
  }

  leave(): Promise<void> {
    const { seen } = this;
    return this.#do("记下了，辛苦了", (visit, attempt) =>
      this.#client.call(leaveVisit, { params: { visit }, body: { seen }, attempt }),
    );
  }

  /** Sends a photo at once; nobody has to. */
  async picture(file: Blob): Promise<void> {
    const { chosen } = this;
    if (!chosen) return;
    const base64 = await this.#shrink(file);
    this.photoProblem = base64 === null ? NO_PICTURE : null;
    if (base64 === null) return;
    if ((await this.picturing.send({ visit: chosen.id, base64 })) !== null) this.photos += 1;
  }

  decline(): Promise<void> {
    return this.#do("告诉村里了，会请别人去", (visit, attempt) =>
      this.#client.call(declineVisit, { params: { visit }, attempt }),
    );
  }

  async #do(
    done: string,
    send: (visit: MyVisit["id"], attempt: string) => ReturnType<Sent>,
  ): Promise<void> {
    const { chosen } = this;
    if (!chosen) return;
    const what = `${this.screen} ${chosen.id} ${this.door} ${JSON.stringify(this.seen)}`;
    const sent = await this.doing.send({ what, send: (attempt) => send(chosen.id, attempt) });
    if (sent === null) return;
    this.back();
    this.done = done;
    await this.load();
  }
}
