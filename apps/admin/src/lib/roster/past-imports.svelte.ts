import { type ImportView, rosterImports, undoRoster } from "@huzhu/contract";
import { UndoBlock, undoBlockSentence } from "@huzhu/domain/people/roster";
import { Option, Schema } from "effect";
import { Ask } from "../ask.svelte.ts";
import { Call } from "../call.svelte.ts";
import type { Desk } from "../desk.ts";

const decodeBlocks = Schema.decodeUnknownOption(Schema.Struct({ blocks: Schema.Array(UndoBlock) }));

/** What was imported before, and taking one of it back as a whole. */
export class PastImports {
  /** Which of them somebody is asked about. */
  asked = $state.raw<ImportView | null>(null);
  /** The one that was just undone. */
  undone = $state.raw<ImportView | null>(null);
  readonly asking: Ask<void, ReadonlyArray<ImportView>>;
  readonly undoing: Call<string, ImportView>;
  /** The one that was just undone stands in it as it is since, whatever was asked before. */
  readonly list = $derived.by(() =>
    (this.asking.answer ?? []).map((one) => (one.id === this.undone?.id ? this.undone : one)),
  );
  /** Row by row, what stands in the way. */
  readonly blocks = $derived.by((): ReadonlyArray<string> => {
    const { failure } = this.undoing;
    if (failure?._tag !== "Refused") return [];
    return Option.match(decodeBlocks(failure.fields), {
      onNone: () => [],
      onSome: ({ blocks }) => blocks.map(undoBlockSentence),
    });
  });

  constructor({ client }: Pick<Desk, "client">) {
    this.asking = new Ask(() => client.call(rosterImports, {}));
    this.undoing = new Call((id, attempt) =>
      client.call(undoRoster, { params: { import: id }, attempt }),
    );
  }

  async open(): Promise<void> {
    await this.asking.send();
  }

  /** The import of this id, once the list is there. */
  find(id: string): ImportView | null {
    return this.list.find((one) => one.id === id) ?? null;
  }

  ask(one: ImportView): void {
    this.undoing.clear();
    this.asked = one;
  }

  leave(): void {
    this.asked = null;
  }

  async undo(): Promise<void> {
    if (!this.asked) return;
    const undone = await this.undoing.send(this.asked.id);
    if (!undone) return;
    this.asked = null;
    this.undone = undone;
    await this.open();
  }
}
