const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHARACTERS = "10X98765432";

/** The 18th character that belongs to 17 digits: ISO 7064 MOD 11-2, as GB 11643-1999 has it. */
export const checkCharacter = (digits: string): string => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHARACTERS.charAt(sum % 11);
};
