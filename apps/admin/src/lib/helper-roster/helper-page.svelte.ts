import {
  changeHelper,
  endQualification,
  type HelperView,
  helper,
  qualifyHelper,
  type RequestOf,
} from "@huzhu/contract";
import type { CertifiedSkill, HelperId, QualificationId } from "@huzhu/domain/reciprocity/helper";
import type { CalendarDate } from "@huzhu/domain/time";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { readDate } from "../elders/read-date.ts";
import { ProfileDraft } from "./profile-draft.svelte.ts";

type Work = "change" | "qualify" | { readonly end: QualificationId };
type Change = RequestOf<typeof changeHelper>["body"];
type Paper = RequestOf<typeof qualifyHelper>["body"];
type End = RequestOf<typeof endQualification>;

/** One helper opened: what they said, their papers and courses, what they gave, whom they know. */
export class HelperPage {
  work = $state.raw<Work | null>(null);
  done = $state("");
  draft = $state.raw(new ProfileDraft());
  why = $state("");
  skill = $state<CertifiedSkill>("care");
  title = $state("");
  number = $state("");
  issuer = $state("");
  from = $state("");
  until = $state("");
  readonly asking: Ask<void, HelperView>;
  readonly changing: Call<Change, unknown>;
  readonly qualifying: Call<Paper, unknown>;
  readonly ending: Call<Pick<End, "params" | "body">, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly name = $derived.by(() => this.view?.row.name ?? "帮手");
  readonly paperReady = $derived.by(
    () =>
      [this.title, this.number, this.issuer].every((text) => text.trim() !== "") &&
      readDate(this.from) !== null,
  );
  readonly #today: CalendarDate;

  constructor({ client }: Pick<Desk, "client">, id: HelperId, today: CalendarDate) {
    this.#today = today;
    const params = { helper: id };
    this.asking = new Ask(() => client.call(helper, { params }));
    this.changing = new Call((body, attempt) =>
      client.call(changeHelper, { params, body, attempt }),
    );
    this.qualifying = new Call((body, attempt) =>
      client.call(qualifyHelper, { params, body, attempt }),
    );
    this.ending = new Call((given, attempt) =>
      client.call(endQualification, { ...given, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  start(work: Work): void {
    this.leave();
    this.done = "";
    this.draft = new ProfileDraft(this.view?.row.profile);
    this.from = this.#today;
    this.work = work;
  }

  leave(): void {
    this.work = null;
    for (const field of ["why", "title", "number", "issuer", "until"] as const) this[field] = "";
    this.changing.clear();
    this.qualifying.clear();
    this.ending.clear();
  }

  async change(): Promise<void> {
    const { profile } = this.draft;
    if (!profile) return;
    await this.#settle(this.changing.send({ profile, why: this.why.trim() }), "改好了");
  }

  async qualify(): Promise<void> {
    const from = readDate(this.from);
    if (!this.paperReady || from === null) return;
    const paper = { number: this.number.trim(), issuer: this.issuer.trim() };
    const dates = { from, until: readDate(this.until) };
    const qualification = { skill: this.skill, title: this.title.trim(), paper, ...dates };
    await this.#settle(this.qualifying.send({ qualification }), "资格证登记好了");
  }

  async end(qualification: QualificationId): Promise<void> {
    const from = readDate(this.from);
    if (from === null || this.why.trim() === "") return;
    const given = { params: { qualification }, body: { end: { from, why: this.why.trim() } } };
    await this.#settle(this.ending.send(given), "资格证注销了");
  }

  async #settle(sent: Promise<unknown>, done: string): Promise<void> {
    if ((await sent) === null) return;
    this.leave();
    this.done = done;
    await this.open();
  }
}
