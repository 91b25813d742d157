/** The languages that packs are loaded in, for rooms that must not know what a language is. */
export { languages as packLanguages } from '../languages';
