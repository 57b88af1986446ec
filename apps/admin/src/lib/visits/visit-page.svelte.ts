import {
  answerDispute,
  assignVisit,
  callOffVisit,
  causeWords,
  confirmVisit,
  DAY_PART_WORDS,
  decideDispute,
  disputeVisit,
  missVisit,
  noteVisit,
  type ResidentRow,
  type VisitView,
  visit as whole,
} from "@huzhu/contract";
import {
  type Feedback,
  HelperId,
  NOTHING_SEEN,
  type Seen,
  type Side,
  type VisitId,
  type VisitRuling,
} from "@huzhu/domain/reciprocity";
import { Instant } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import { Choice } from "../choice/choice.svelte.ts";
import type { Desk } from "../desk.ts";
import { searchPeople } from "../person/search-people.ts";
import { SharesDraft } from "./shares-draft.svelte.ts";

type Sent = (attempt: string) => ReturnType<Desk["client"]["call"]>;

const MINUTE = 60_000;
const HOUR_TEXT = /^([01]?\d|2[0-3])[:：]([0-5]\d)$/;
const EIGHT_HOURS = 8 * 60;

/** Which of the two sides says something. */
export type Speaker = "elder" | "helper";

/** 一次走访: who goes, what came of it, and what is said about it. */
export class VisitPage {
  done = $state("");
  why = $state("");
  came = $state("09:00");
  minutes = $state<number | null>(30);
  how = $state<"callBack" | "slip">("callBack");
  seen = $state<Seen>(NOTHING_SEEN);
  feedback = $state<Feedback | "">("");
  speaker = $state<Speaker>("elder");
  readonly each = new SharesDraft();
  readonly asking: Ask<void, VisitView>;
  readonly choosing: Choice<ResidentRow>;
  readonly doing: Call<{ readonly name: string; readonly send: Sent }, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly row = $derived.by(() => this.view?.row ?? null);
  readonly helpers = $derived.by(() => this.row?.helpers ?? []);
  readonly state = $derived.by(() => this.view?.visit.state ?? null);
  readonly title = $derived.by(() =>
    this.row ? `去${this.row.name}家：${this.row.serviceTitle}` : "走访",
  );
  readonly lead = $derived.by(() => {
    if (!this.row) return "";
    const { on, part, hamlet, cause } = this.row;
    return [on, part === "any" ? "" : DAY_PART_WORDS[part], hamlet, causeWords(cause)]
      .filter((words) => words !== "")
      .join("，");
  });
  readonly hasWhy = $derived.by(() => this.why.trim() !== "");
  readonly busy = $derived.by(() => this.doing.busy);
  /** The moment at which the helpers came, on the day of the visit; null where the text is no time. */
  readonly cameAt = $derived.by(() => {
    const [, hours, minutes] = HOUR_TEXT.exec(this.came.trim()) ?? [];
    if (!this.row || hours === undefined || minutes === undefined) return null;
    const midnight = Date.parse(`${this.row.on}T00:00:00Z`) - EIGHT_HOURS * MINUTE;
    return Instant.make(midnight + (Number(hours) * 60 + Number(minutes)) * MINUTE);
  });
  readonly notes = $derived.by(
    () =>
      this.cameAt !== null &&
      this.minutes !== null &&
      this.helpers.length > 0 &&
      this.each.wrong(this.helpers, this.minutes).length === 0,
  );
  readonly #client: Desk["client"];
  readonly #params: { readonly visit: VisitId };

  constructor({ client }: Pick<Desk, "client">, visit: VisitId) {
    this.#client = client;
    this.#params = { visit };
    this.asking = new Ask(() => client.call(whole, { params: { visit } }));
    this.doing = new Call(({ send }, attempt) => send(attempt));
    this.choosing = new Choice({
      search: searchPeople(client),
      onchoose: ({ id }) => {
        const others = this.row?.helpers.map((one) => one.id) ?? [];
        return this.assign([...others, HelperId.make(id)]);
      },
    });
  }

  async load(): Promise<void> {
    await this.asking.send();
  }

  assign(helpers: ReadonlyArray<HelperId>): Promise<void> {
    const [client, params] = [this.#client, this.#params];
    return this.#do("定好了谁去", (attempt) =>
      client.call(assignVisit, { params, body: { helpers }, attempt }),
    );
  }

  note(): Promise<void> {
    const { cameAt: came, minutes, how, seen } = this;
    if (came === null || minutes === null) return Promise.resolve();
    const shares = this.each.shares(this.helpers);
    const went = Instant.make(came + minutes * MINUTE);
    const [client, params] = [this.#client, this.#params];
    return this.#do("补记好了", (attempt) =>
      client.call(noteVisit, { params, body: { how, came, went, shares, seen }, attempt }),
    );
  }

  confirm(): Promise<void> {
    const feedback = this.feedback === "" ? null : this.feedback;
    const [client, params] = [this.#client, this.#params];
    return this.#do("确认了，给帮手记了分", (attempt) =>
      client.call(confirmVisit, { params, body: { feedback }, attempt }),
    );
  }

  miss(): Promise<void> {
    const [client, params] = [this.#client, this.#params];
    return this.#with("记下了，没去成", (why, attempt) =>
      client.call(missVisit, { params, body: { why }, attempt }),
    );
  }

  callOff(): Promise<void> {
    const [client, params] = [this.#client, this.#params];
    return this.#with("取消了", (why, attempt) =>
      client.call(callOffVisit, { params, body: { why }, attempt }),
    );
  }

  dispute(): Promise<void> {
    const [client, params, by] = [this.#client, this.#params, this.#side()];
    return this.#with("记下了，先不算数", (says, attempt) =>
      client.call(disputeVisit, { params, body: { by, says }, attempt }),
    );
  }

  answer(): Promise<void> {
    const [client, params, by] = [this.#client, this.#params, this.#side()];
    return this.#with("说明记下了", (says, attempt) =>
      client.call(answerDispute, { params, body: { by, says }, attempt }),
    );
  }

  decide(ruling: VisitRuling): Promise<void> {
    const [client, params] = [this.#client, this.#params];
    return this.#with(ruling === "stands" ? "裁定了，走访算数" : "裁定了，不算数", (why, attempt) =>
      client.call(decideDispute, { params, body: { ruling, why }, attempt }),
    );
  }

  #side(): Side {
    const [first] = this.row?.helpers ?? [];
    return this.speaker === "helper" && first
      ? { _tag: "OfHelper", helper: first.id }
      : { _tag: "OfElder" };
  }

  async #with(done: string, send: (why: string, attempt: string) => ReturnType<Sent>) {
    const why = this.why.trim();
    if (why !== "") await this.#do(done, (attempt) => send(why, attempt));
  }

  async #do(done: string, send: Sent): Promise<void> {
    if ((await this.doing.send({ name: `${done} ${this.why}`, send })) === null) return;
    this.done = done;
    this.why = "";
    await this.load();
  }
}
