/** A line in each language, with an emoji outside of the basic plane, ZWNJ, combining letters and digits. */
export const lines = [
  'Hello Ana, I am sorry 😀 about that.',
  'Nu știu încă, dar îmi pare rău că ați așteptat.',
  'Não é culpa sua; já estou a tratar disso.',
  'سلام، نمی‌دانم چرا؛ تا ساعت ۱۸ می‌نویسم.',
  'Сайн байна уу? Өнөөдөр өөрөө шалгаж үзье.',
] as const;

/** Holds the same words twice. */
export const POOR = "It's our policy. I don't know, it's our policy.";
