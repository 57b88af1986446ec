import { type ElderView, elder, type RequestOf, recordAssessment } from "@huzhu/contract";
import {
  ABILITY_ITEMS,
  type AssessmentReason,
  type CareRisk,
  type Conditions,
  careRisksUntil,
  type GivenMarks,
  type ItemCode,
  NO_CONDITIONS,
} from "@huzhu/domain/elders";
import { type ResidentId, readPhone } from "@huzhu/domain/people";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import type { Draft, Drafts } from "./draft.ts";
import { readDate } from "./read-date.ts";
import { soFar } from "./so-far.ts";

type Body = RequestOf<typeof recordAssessment>["body"];

interface Options {
  readonly resident: ResidentId;
  readonly today: CalendarDate;
  readonly drafts: Pick<Drafts, "read" | "write" | "drop">;
  /** The assessment that this one takes the place of. */
  readonly replaces: Body["assessment"]["replaces"];
}

const firstReason = ({ elder: { next }, assessments }: ElderView): AssessmentReason => {
  if (assessments.length === 0) return "first";
  return next.state === "event" ? "immediate" : "routine";
};

/** 做评估: the 26 items, marked by one key each, and what they come to while they are marked. */
export class AssessForm {
  assessedOn = $state("");
  reason = $state<AssessmentReason>("first");
  note = $state("");
  first = $state("");
  second = $state("");
  name = $state("");
  tie = $state("");
  phone = $state("");
  marks = $state.raw<GivenMarks>({});
  conditions = $state.raw<Conditions>(NO_CONDITIONS);
  /** Whether it is known yet what stands here at the start. */
  opened = $state(false);
  /** Whether what stands here comes from a draft. */
  resumed = $state(false);
  readonly asking: Ask<void, ElderView>;
  readonly sending: Call<Body, { readonly id: string }>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly title = $derived.by(() => {
    const verb = this.#options.replaces === null ? "评估" : "重新评估";
    return this.view ? `${verb}${this.view.elder.name}` : verb;
  });
  readonly soFar = $derived.by(() => soFar(this.marks, this.conditions));
  readonly phoneProblem = $derived.by(() =>
    this.phone.trim() !== "" && readPhone(this.phone) === null ? "电话号码不对" : null,
  );
  /** What is still to be filled in before it can be recorded, in the order of the page. */
  readonly wanting = $derived.by(() => this.#wanting());
  readonly #options: Options;

  constructor({ client }: Pick<Desk, "client">, options: Options) {
    this.#options = options;
    const params = { resident: options.resident };
    this.asking = new Ask(() => client.call(elder, { params }));
    this.sending = new Call((body, attempt) =>
      client.call(recordAssessment, { params, body, attempt }),
    );
  }

  async open(by: string): Promise<void> {
    const view = await this.asking.send();
    if (!view) return;
    const { resident, drafts } = this.#options;
    const draft = drafts.read(resident);
    if (draft) this.#resume(draft);
    else this.#begin(view, by);
    this.opened = true;
  }

  /** Everything from the start, the draft thrown away. */
  startOver(by: string): void {
    this.#options.drafts.drop(this.#options.resident);
    if (this.view) this.#begin(this.view, by);
  }

  mark(code: ItemCode, mark: number): void {
    this.marks = { ...this.marks, [code]: mark };
  }

  /** Marks an item by one key; the item to go on with, or `null` where the key is no mark of it. */
  key(code: ItemCode, key: string): ItemCode | null {
    const at = ABILITY_ITEMS.findIndex((item) => item.code === code);
    const item = ABILITY_ITEMS[at];
    if (!item || !/^\d$/.test(key) || Number(key) > item.most) return null;
    this.mark(code, Number(key));
    return ABILITY_ITEMS[at + 1]?.code ?? code;
  }

  know(known: Partial<Omit<Conditions, "careRisks">>): void {
    this.conditions = { ...this.conditions, ...known };
  }

  count(risk: CareRisk, times: number): void {
    const careRisks = { ...this.conditions.careRisks, [risk]: Math.min(99, Math.max(0, times)) };
    this.conditions = { ...this.conditions, careRisks };
  }

  /** Keeps what stands here on this machine, once there is something of somebody's own. */
  keep(): void {
    const draft = this.#draft();
    const { name, tie, phone } = draft.informant;
    const own = [name, tie, phone, draft.note].some((text) => text.trim() !== "");
    if (this.opened && (own || Object.keys(draft.marks).length > 0)) {
      this.#options.drafts.write(this.#options.resident, draft);
    }
  }

  /** Records it; gives its id, or `null` where that did not work. */
  async send(): Promise<string | null> {
    const assessedOn = readDate(this.assessedOn);
    if (this.wanting.length > 0 || assessedOn === null) return null;
    const { marks, conditions, reason } = this;
    const assessors = [this.first.trim(), this.second.trim()].filter((one) => one !== "");
    const phone = readPhone(this.phone);
    const informant = { name: this.name.trim(), tie: this.tie.trim(), phone };
    const note = this.note.trim();
    const { replaces, resident, drafts } = this.#options;
    const assessment = {
      ...{ assessedOn, reason, note, assessors, informant, marks, conditions },
      replaces,
    };
    const recorded = await this.sending.send({ assessment });
    if (recorded) {
      this.opened = false;
      drafts.drop(resident);
    }
    return recorded?.id ?? null;
  }

  #wanting(): ReadonlyArray<string> {
    const missing = this.soFar.missing.length;
    return [
      ...(readDate(this.assessedOn) === null ? ["评估日期"] : []),
      ...(this.first.trim() === "" ? ["评估人"] : []),
      ...(this.name.trim() === "" || this.tie.trim() === "" ? ["谁提供的情况"] : []),
      ...(this.phoneProblem === null ? [] : ["电话"]),
      ...(missing > 0 ? [`${missing}项没有评`] : []),
      ...(this.reason === "other" && this.note.trim() === "" ? ["在备注里写原因"] : []),
    ];
  }

  #begin(view: ElderView, by: string): void {
    const { today, replaces } = this.#options;
    this.resumed = false;
    this.assessedOn = today;
    this.reason = replaces === null ? firstReason(view) : "doubt";
    this.first = by;
    [this.second, this.name, this.tie, this.phone, this.note] = ["", "", "", "", ""];
    this.marks = {};
    this.conditions = { ...NO_CONDITIONS, careRisks: careRisksUntil(view.events, today) };
  }

  #resume(draft: Draft): void {
    this.resumed = true;
    this.assessedOn = draft.assessedOn;
    this.reason = draft.reason;
    this.note = draft.note;
    [this.first = "", this.second = ""] = draft.assessors;
    ({ name: this.name, tie: this.tie, phone: this.phone } = draft.informant);
    this.marks = draft.marks;
    this.conditions = draft.conditions;
  }

  #draft(): Draft {
    const { assessedOn, reason, note, marks, conditions, name, tie, phone } = this;
    const assessors = [this.first, this.second];
    return {
      ...{ assessedOn, reason, note, assessors, marks, conditions },
      informant: { name, tie, phone },
    };
  }
}
