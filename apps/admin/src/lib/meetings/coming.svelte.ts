import { type MeetingRow, meetings } from "@huzhu/contract";
import type { MeetingId } from "@huzhu/domain/governance";
import { Ask } from "../ask.svelte.ts";
import type { Desk } from "../desk.ts";
import { dayWords } from "../when.ts";
import { meetingTitle } from "./words.ts";

/** Meetings that can still vote on something of the whole village, and the one that was chosen. */
export class ComingMeetings {
  chosen = $state<MeetingId | "">("");
  readonly asking: Ask<void, ReadonlyArray<MeetingRow>>;
  readonly rows = $derived.by(() =>
    (this.asking.answer ?? []).filter(
      ({ body, hamlet, state }) =>
        (body === "committee" || (!this.#committeeAlone && hamlet === null)) &&
        (state === "called" || state === "open"),
    ),
  );
  readonly options = $derived.by(
    (): ReadonlyArray<readonly [MeetingId | "", string]> => [
      ["", "请选一次会"],
      ...this.rows.map((row) => [row.id, `${dayWords(row.date)}，${meetingTitle(row)}`] as const),
    ],
  );
  readonly none = $derived.by(() => this.asking.answer !== null && this.rows.length === 0);
  readonly #committeeAlone: boolean;

  constructor(
    { client }: Pick<Desk, "client">,
    { committeeAlone }: { readonly committeeAlone: boolean },
  ) {
    this.#committeeAlone = committeeAlone;
    this.asking = new Ask(() => client.call(meetings, {}));
  }

  async load(): Promise<void> {
    await this.asking.send();
  }
}
