import type { Scale } from "@huzhu/domain/points";
import type { Fault } from "@huzhu/domain/rulebook";

export const faultWords = ({ _tag }: Fault, _scale: Scale): string => _tag;
