import { type KioskBoardLine, kioskBoard } from "@huzhu/contract";
import { Result } from "effect";
import type { Wires } from "./machine.svelte.ts";
import type { Screen } from "./screen.ts";
import type { Visitor } from "./visitor.ts";

/** 公示栏: what is about to count, for anybody to read and to doubt. */
export class Board {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const answer = await asking.ask(() => client.call(kioskBoard, {}));
    if (answer === null) return;
    if (Result.isFailure(answer)) {
      return this.#visitor.failed(answer.failure, "asked", () => this.open());
    }
    way.show({ _tag: "Board", lines: answer.success.lines, hamlet: null, page: 0 });
  }

  /** 换个组. */
  askForHamlet(): void {
    const { way } = this.#wires;
    if (way.screen._tag !== "Board") return;
    way.show({ _tag: "Hamlets", lines: way.screen.lines, page: 0, before: way.screen });
  }

  /** Lines of one hamlet, or of the whole village. */
  choose(hamlet: string | null): void {
    const { way } = this.#wires;
    if (way.screen._tag !== "Hamlets") return;
    way.show({ _tag: "Board", lines: way.screen.lines, hamlet, page: 0 });
  }

  look(line: KioskBoardLine): void {
    const { way } = this.#wires;
    way.show({ _tag: "BoardLine", line, before: way.screen });
  }

  /** 我有不同意见: only who lays a card may say so; then they are where they were. */
  object(line: KioskBoardLine, before: Screen = this.#wires.way.screen): void {
    const { visit, askForCard } = this.#visitor;
    const doubt = { _tag: "Objection", line } as const;
    if (visit() === null) askForCard({ ...doubt, before });
    else this.#wires.way.show({ _tag: "Reasons", doubt, before });
  }
}

/** The hamlets that have a line on the board, in the order of the board. */
export const hamletsOf = (lines: readonly KioskBoardLine[]): readonly string[] => [
  ...new Set(lines.map(({ hamlet }) => hamlet)),
];
