import { siteOf } from '../sites';

/** The product whose page this is, as its maker writes it; empty for a page that no site knows. */
export function productHere(): string {
  return siteOf(new URL(document.URL), document).name;
}
