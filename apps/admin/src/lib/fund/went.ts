import type { DonorAccountView } from "@huzhu/contract";
import type { MovementKind } from "@huzhu/domain/store";

type Thing = Pick<DonorAccountView["things"][number], "went">;

/** What one family got of a batch, or what became of pieces that no family got. */
export interface Got {
  readonly who: string;
  readonly pieces: number;
}

const OTHERWISE: Partial<Record<MovementKind, string>> = {
  redemption: "用积分换走",
  gift: "送上门",
  award: "评奖发了",
  damage: "坏了",
  expiry: "过期了",
  count: "盘点少了",
};

/** Pieces by whoever got them, those who got most first; the rest by what became of it. */
export const gotBy = ({ went }: Thing): readonly Got[] => {
  const pieces = new Map<string, number>();
  for (const { to, hamlet, kind, pieces: some } of went) {
    const who = to === null ? (OTHERWISE[kind] ?? "别的") : `${hamlet ?? ""}${to}家`;
    pieces.set(who, (pieces.get(who) ?? 0) + some);
  }
  return [...pieces]
    .map(([who, many]) => ({ who, pieces: many }))
    .toSorted((a, b) => b.pieces - a.pieces);
};

/** 上坝组王**家2袋、坏了1袋; beyond as many as there is room for, the rest in one. */
export const gotWords = (got: readonly Got[], unit: string, most = got.length): string => {
  const rest = got.slice(most);
  const pieces = rest.reduce((sum, one) => sum + one.pieces, 0);
  const named = got.slice(0, most).map((one) => `${one.who}${one.pieces}${unit}`);
  const others = rest.length > 0 ? [`另外${rest.length}家${pieces}${unit}`] : [];
  return [...named, ...others].join("、");
};
