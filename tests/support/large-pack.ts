/** The text of a pack with so many phrases, in one rule (`acme/many`) or in many; it stands alone, and its tests hold. */
export const largePack = (phrases: number, rules: number): string => {
  const ids = Array.from({ length: rules }, (_, n) => (n === 0 ? 'acme/many' : `acme/many-${n}`));
  const words = (rule: number) =>
    Array.from({ length: phrases / rules }, (_, n) => `points ${n.toString(36)} of ${rule}`);
  const pack = {
    ...{ format: 1, id: 'acme', version: '1.0.0', sequence: 1, name: { en: 'Acme' }, languages: ['en'] },
    concepts: ids.map((id, rule) => ({ id, kind: 'fault', phrases: { en: words(rule) } })),
    rules: ids.map((id, rule) => ({
      ...{ id, kind: 'avoid', concept: id, level: 'must', source: 'Acme' },
      text: { en: { message: `This offers points of year ${rule}.`, why: 'Points are for thanks.' } },
      examples: { en: { bad: [`Here are [[points 1 of ${rule}]].`], good: ['Here is your money.'] } },
    })),
  };
  return `${JSON.stringify(pack, null, 1)}\n`;
};
