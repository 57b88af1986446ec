import type { Failure } from "@huzhu/client";
import type { HamletId } from "@huzhu/domain/people";
import type { Result } from "effect";
import { Ask } from "../ask.svelte.ts";
import { pageCount } from "../page-count.ts";

const TYPING_PAUSE_MS = 200;

/** What a list of people is asked for; nothing named means all of them, from the first page. */
export interface Wanted {
  readonly search?: string;
  readonly hamlet?: HamletId;
  readonly page?: number;
}

export interface Page<Row> {
  readonly rows: ReadonlyArray<Row>;
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

interface Options<Row> {
  readonly ask: (wanted: Wanted) => Promise<Result.Result<Page<Row>, Failure>>;
  /** Keeps what is wanted where the way back finds it: in the address. */
  readonly remember: (wanted: Wanted) => void;
  readonly wanted?: Wanted;
}

/** A list that is narrowed by typing, by hamlet, and turned page by page. */
export class PeopleList<Row> {
  search = $state("");
  hamlet = $state.raw<HamletId | null>(null);
  page = $state(1);
  readonly asking: Ask<Wanted, Page<Row>>;
  readonly rows = $derived.by(() => this.asking.answer?.rows ?? []);
  readonly total = $derived.by(() => this.asking.answer?.total ?? 0);
  readonly pages = $derived.by(() => pageCount(this.asking.answer));
  readonly narrowed = $derived(this.search.trim() !== "" || this.hamlet !== null);
  readonly #remember: (wanted: Wanted) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor({ ask, remember, wanted = {} }: Options<Row>) {
    this.asking = new Ask(ask);
    this.#remember = remember;
    this.search = wanted.search ?? "";
    this.hamlet = wanted.hamlet ?? null;
    this.page = wanted.page ?? 1;
  }

  async open(): Promise<void> {
    clearTimeout(this.#pause);
    await this.asking.send(this.wanted);
  }

  /** Waits for a pause in the typing, so that not every stroke asks. */
  type(search: string): void {
    this.search = search;
    this.page = 1;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#show(), TYPING_PAUSE_MS);
  }

  async choose(hamlet: HamletId | null): Promise<void> {
    this.hamlet = hamlet;
    this.page = 1;
    await this.#show();
  }

  async turn(page: number): Promise<void> {
    this.page = Math.min(Math.max(page, 1), this.pages);
    await this.#show();
  }

  async all(): Promise<void> {
    this.search = "";
    await this.choose(null);
  }

  async #show(): Promise<void> {
    this.#remember(this.wanted);
    await this.open();
  }

  get wanted(): Wanted {
    const search = this.search.trim();
    return {
      ...(search !== "" && { search }),
      ...(this.hamlet !== null && { hamlet: this.hamlet }),
      ...(this.page > 1 && { page: this.page }),
    };
  }
}
