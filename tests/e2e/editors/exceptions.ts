import type { BrowserName } from '../../support/find-browser';
import type { BoxName } from './boxes';

/** A case that an editor cannot keep in some browser, and why. Its fixes are not offered there rather than wrong. */
export interface Exception {
  readonly editor: BoxName;
  readonly what: string;
  readonly browsers: readonly BrowserName[];
  readonly reason: string;
}

/** All of them. */
export const exceptions: readonly Exception[] = (['ckeditor4', 'tinymce'] as const).map((editor) => ({
  editor,
  what: 'is the same after the page has moved it to another place',
  browsers: ['chromium', 'firefox'],
  reason: 'A frame that is moved is loaded anew, and comes up empty: the editor itself does not survive it.',
}));
