import { type CompanionView, companion, type RequestOf, wishCompanion } from "@huzhu/contract";
import type { ResidentId, Sex } from "@huzhu/domain/people";
import type { HelperId, Language } from "@huzhu/domain/reciprocity/helper";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";
import { wishWords } from "./words.ts";

type Wish = RequestOf<typeof wishCompanion>["body"];

/** On which side a helper is named. */
export type Side = "prefers" | "avoids";

/** How many helpers one side takes. */
const MOST = 6;

/** 合心意的帮手: what an elder speaks, whether a woman or a man should come, whom they like or not. */
export class Companion {
  done = $state("");
  /** What is being changed just now. */
  draft = $state.raw<Wish | null>(null);
  readonly asking: Ask<void, CompanionView>;
  readonly saving: Call<Wish, unknown>;
  readonly view = $derived.by(() => this.asking.answer);
  readonly names = $derived.by(
    () => new Map((this.view?.helpers ?? []).map(({ id, name }) => [id, name] as const)),
  );
  readonly lines = $derived.by(() =>
    this.view ? wishWords(this.view.wish, (id) => this.nameOf(id)) : [],
  );

  constructor({ client }: Pick<Desk, "client">, resident: ResidentId) {
    const params = { resident };
    this.asking = new Ask(() => client.call(companion, { params }));
    this.saving = new Call((body, attempt) =>
      client.call(wishCompanion, { params, body, attempt }),
    );
  }

  nameOf(id: HelperId): string {
    return this.names.get(id) ?? "不在名册上的人";
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  change(): void {
    if (!this.view) return;
    const { languages, sex, prefers, avoids } = this.view.wish;
    this.done = "";
    this.draft = { languages, sex, prefers, avoids };
  }

  leave(): void {
    this.draft = null;
    this.saving.clear();
  }

  toggleLanguage(language: Language): void {
    if (!this.draft) return;
    const { languages } = this.draft;
    const without = languages.filter((one) => one !== language);
    const toggled = languages.includes(language) ? without : [...languages, language];
    this.draft = { ...this.draft, languages: toggled };
  }

  wantSex(sex: Sex | null): void {
    if (this.draft) this.draft = { ...this.draft, sex };
  }

  /** Who can still be named on a side: whoever stands on neither. */
  others(): ReadonlyArray<readonly [string, string]> {
    const named = [...(this.draft?.prefers ?? []), ...(this.draft?.avoids ?? [])];
    const free = (this.view?.helpers ?? []).filter(({ id }) => !named.includes(id));
    return [["", "选一位"], ...free.map(({ id, name }) => [id, name] as const)];
  }

  isFull(side: Side): boolean {
    return (this.draft?.[side].length ?? 0) >= MOST;
  }

  name(side: Side, chosen: string): void {
    const found = this.view?.helpers.find(({ id }) => id === chosen);
    if (!found || !this.draft || this.isFull(side)) return;
    this.draft = { ...this.draft, [side]: [...this.draft[side], found.id] };
  }

  drop(side: Side, helper: HelperId): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, [side]: this.draft[side].filter((one) => one !== helper) };
  }

  async save(): Promise<void> {
    if (!this.draft || (await this.saving.send(this.draft)) === null) return;
    this.leave();
    this.done = "心愿记下了";
    await this.open();
  }
}
