import type { Ratio } from "@huzhu/domain/rulebook";

/** A factor, exactly: `1.5` where three decimals say all of it, otherwise `2/3`. */
export const ratioText = ({ over, under }: Ratio): string =>
  (over * 1000) % under === 0 ? String(over / under) : `${over}/${under}`;
