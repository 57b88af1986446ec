import type { Client, Failure } from "@huzhu/client";
import { ClaimDraft, recordClaims } from "@huzhu/contract";
import { Option, Result, Schema } from "effect";
import { newAttemptId } from "../attempt-id.ts";
import { isNotLoggedIn, sentenceOf } from "../failure.ts";

/** What was sent or is to be sent, under the attempt id that it keeps until it has arrived. */
const Entry = Schema.Struct({
  attempt: Schema.String,
  draft: ClaimDraft,
  /** What it is, in words, for whoever looks at what has not gone out. */
  words: Schema.String,
  /** Why the village did not take it; `null` while it only waits for a network. */
  refused: Schema.NullOr(Schema.String),
});
export type Entry = typeof Entry.Type;

const Kept = Schema.fromJsonString(Schema.Array(Entry));
const read = Schema.decodeUnknownOption(Kept);
const write = Schema.encodeUnknownSync(Kept);

/** The part of a browser's storage that an outbox needs. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

/** Whether the same entry may well be taken later: nobody said no to what stands in it. */
const isPassing = (failure: Failure): boolean =>
  failure._tag === "Unreachable" || isNotLoggedIn(failure) || failure.status >= 500;

export type Sent = "sent" | "kept" | "refused";

/**
 * 待发: every entry is written to the phone before it goes out, and leaves it only when the village
 * has it. One that is sent twice counts once, because it goes out under the same attempt id.
 */
export class Outbox {
  entries = $state.raw<ReadonlyArray<Entry>>([]);
  busy = $state(false);
  readonly waiting = $derived(this.entries.filter(({ refused }) => refused === null));
  readonly #client: Client;
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #newId: () => string;
  /** What the storage did not take. */
  #loose: ReadonlyArray<Entry> = [];

  constructor(client: Client, shelf: Shelf, owner: string, newId: () => string = newAttemptId) {
    this.#client = client;
    this.#shelf = shelf;
    this.#key = `huzhu-outbox-${owner}`;
    this.#newId = newId;
    this.entries = this.#read();
  }

  /** Keeps an entry and sends it. */
  async add(draft: ClaimDraft, words: string): Promise<Sent> {
    const entry: Entry = { attempt: this.#newId(), draft, words, refused: null };
    this.#change((entries) => [...entries, entry]);
    return this.#send(entry);
  }

  /** Sends all that has not gone out, in the order in which it was written. */
  async sendAll(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    for (const entry of this.waiting) if ((await this.#send(entry)) === "kept") break;
    this.busy = false;
  }

  /** Throws away what the village refused, or what somebody does not want to send any more. */
  drop({ attempt }: Entry): void {
    this.#change((entries) => entries.filter((one) => one.attempt !== attempt));
  }

  async #send(entry: Entry): Promise<Sent> {
    const { attempt, draft: body } = entry;
    const answer = await this.#client.call(recordClaims, { body, attempt });
    if (Result.isSuccess(answer)) {
      this.drop(entry);
      return "sent";
    }
    return isPassing(answer.failure) ? "kept" : this.#refuse(entry, answer.failure);
  }

  #refuse({ attempt }: Entry, failure: Failure): Sent {
    const refused = sentenceOf(failure);
    this.#change((entries) =>
      entries.map((one) => (one.attempt === attempt ? { ...one, refused } : one)),
    );
    return "refused";
  }

  #read(): ReadonlyArray<Entry> {
    return Option.getOrElse(read(this.#shelf.getItem(this.#key)), () => []);
  }

  /**
   * Another tab of the same phone may have written meanwhile, so what is kept is read anew; a phone
   * whose storage is full holds the entry as long as the page is open.
   */
  #change(after: (entries: ReadonlyArray<Entry>) => ReadonlyArray<Entry>): void {
    const kept = this.#read();
    const loose = this.#loose.filter((one) => !kept.some(({ attempt }) => attempt === one.attempt));
    const entries = after([...kept, ...loose]);
    this.entries = entries;
    try {
      this.#shelf.setItem(this.#key, write(entries));
      this.#loose = [];
    } catch {
      this.#loose = entries;
    }
  }
}
