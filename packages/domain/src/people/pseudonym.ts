const PSEUDONYM = /^村民-[0-9A-F]{4,12}$/;

/** Whether a name stands for somebody whose own was erased. */
export const isPseudonym = (name: string): boolean => PSEUDONYM.test(name);
