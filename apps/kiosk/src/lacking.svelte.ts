import { askForAtKiosk, type KioskLacks, lacksAtKiosk, type ShelfGood } from "@huzhu/contract";
import { type Wanting, wantingKey } from "@huzhu/domain/store/lack";
import { Result } from "effect";
import { line } from "./line.ts";
import type { Wires } from "./machine.svelte.ts";
import { stoodOf } from "./visit.ts";
import type { Visitor } from "./visitor.ts";

/** One thing to ask for, as it stands on its tile. */
export interface Lacked extends Pick<ShelfGood, "name" | "photo"> {
  readonly wanting: Wanting;
  /** It was asked for this month. */
  readonly said: boolean;
}

/** Goods of the village before common things. */
const lackedOf = ({ goods, things, said }: KioskLacks): readonly Lacked[] => {
  const known = new Set(said.map(wantingKey));
  const all = [
    ...goods.map(({ good, ...shown }) => ({ ...shown, wanting: { _tag: "Good", good } as const })),
    ...things.map((thing) => ({
      ...{ name: line(`lack.${thing}`).zh, photo: null },
      wanting: { _tag: "Thing", thing } as const,
    })),
  ];
  return all.map((one) => ({ ...one, said: known.has(wantingKey(one.wanting)) }));
};

/** 没有我要的: what somebody did not find on the shelf. */
export class Lacking {
  #wires: Wires;
  #visitor: Visitor;

  constructor(wires: Wires, visitor: Visitor) {
    this.#wires = wires;
    this.#visitor = visitor;
  }

  async open(): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, askForCard, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return askForCard("Goods");
    const answer = await asking.ask(() => client.call(lacksAtKiosk, { body: stoodOf(standing) }));
    if (answer === null) return;
    if (Result.isFailure(answer)) return failed(answer.failure, "asked", () => this.open());
    way.show({ _tag: "Lacks", lacked: lackedOf(answer.success), page: 0 });
  }

  /** Asks for it; what was asked for this month is written down already. */
  async choose(lacked: Lacked): Promise<void> {
    const { client, asking, way } = this.#wires;
    const { visit, attempts, failed } = this.#visitor;
    const standing = visit();
    if (standing === null) return;
    const { said, wanting } = lacked;
    if (!said) {
      const attempt = attempts.for(`lack ${wantingKey(wanting)}`);
      const body = { ...stoodOf(standing), wanting };
      const answer = await asking.ask(() => client.call(askForAtKiosk, { attempt, body }));
      if (answer === null) return;
      if (Result.isFailure(answer)) {
        return failed(answer.failure, "sent", () => this.choose(lacked));
      }
      attempts.answered(attempt);
    }
    way.show({ _tag: "LackSaid", repeated: said });
  }
}
