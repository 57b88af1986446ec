import { setImmediate as turn } from "node:timers/promises";
import type { OpenWallet } from "./wallet.ts";

/** A wallet as it is easily written: it reads, waits, and writes what it thought of meanwhile. */
export const openNaiveWallet: OpenWallet = async (bags) => {
  const sides = [0, 0];
  let shelf = bags;
  let held = 0;
  let tapped: string | null = null;
  const read = async <A>(value: A): Promise<A> => {
    await turn();
    return value;
  };
  const move = async (side: number, amount: number): Promise<boolean> => {
    const balance = await read(sides[side] ?? 0);
    if (balance + amount < 0) return false;
    await turn();
    sides[side] = balance + amount;
    return true;
  };
  const undone = new Set<string>();
  const ended = new Set<string>();
  const once = async (names: Set<string>, name: string): Promise<boolean> => {
    if (await read(names.has(name))) return false;
    names.add(name);
    return true;
  };
  return {
    earn: async (amount) => {
      await move(0, amount);
      return `${amount}`;
    },
    spend: (_, amount) => move(0, -amount),
    pass: async (client, amount) =>
      (await move(client % 2, -amount)) && (await move(1 - (client % 2), amount)),
    async take() {
      const left = await read(shelf);
      if (left === 0 || !(await move(0, -10))) return false;
      shelf = left - 1;
      return true;
    },
    hold: async (amount) => {
      held += amount;
      return `${amount}`;
    },
    async endHold(_, name) {
      if (!(await once(ended, name))) return false;
      held -= Number(name);
      return true;
    },
    reverse: async (_, name) => (await once(undone, name)) && move(0, -Number(name)),
    async tap(client) {
      if (await read(tapped !== null)) return tapped ?? "";
      await move(0, -10);
      tapped = `${client}`;
      return tapped;
    },
    standing: async () => {
      const [balance = 0, neighbour = 0] = sides;
      return { balance, held, neighbour, bags: shelf };
    },
    faults: async () => [],
  };
};
