/** Stands for the messages of our own pages in scripts that run in web pages, which neither ask nor answer them. */
export const ownMessages = {};
