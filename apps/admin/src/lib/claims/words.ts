import type { Evidence } from "@huzhu/domain/rulebook";

export const EVIDENCE_WORDS: Record<Evidence, string> = {
  reason: "缘由写明了",
  photo: "照片",
  document: "证明材料",
  twoSignatures: "两人签字",
};
