/** The sites that a page may belong to. The build puts one site of `siteHosts` in the place of this file for its pages. */
export { elsewhere } from './elsewhere';
