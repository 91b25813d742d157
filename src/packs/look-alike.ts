/** Cyrillic and Greek letters that look like Latin ones, small. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdһhԛqԝwүyαaεeιiκkνvοoρpτtυuχxγy'.matchAll(/(.)(.)/gu)].map(
    ([, odd = '', latin = '']) => [odd, latin],
  ),
);

/** A name as the eye takes it: small letters, look-alikes as Latin, without marks. */
export function skeleton(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => twins[letter] ?? letter).join('');
}

/**
 * Why a name deserves a second look: letters of several scripts in one word, or letters of another script that read as
 * one of the `known` names. Gives the name that it looks like.
 */
export function nameWarning(name: string, known: readonly string[]): string | undefined {
  const mixed = name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
  if (mixed) return skeleton(name);
  return known.find((other) => other !== name && skeleton(other) === skeleton(name));
}
