import type { JSX } from 'preact';
import type { MessageKey } from '../platform/i18n';
import type { SettingsProps } from '../ui/use-settings';
import { Checking } from './checking';
import { Computers } from './computers';
import { Counts } from './counts';
import { Hours } from './hours';
import { PacksSection } from './packs';
import { SettingsFile } from './settings-file';
import { Silenced } from './silenced';
import { Sites } from './sites';

/** One section of the settings page; its id is its address behind the hash. */
export interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly about: MessageKey;
  readonly view: (props: SettingsProps) => JSX.Element;
}

/** All sections, in the order of the navigation. */
export const sections: readonly Section[] = [
  { id: 'checking', title: 'settingsChecking', about: 'settingsCheckingAbout', view: Checking },
  { id: 'sites', title: 'settingsSites', about: 'settingsSitesAbout', view: Sites },
  { id: 'packs', title: 'packsTitle', about: 'packsAbout', view: PacksSection },
  { id: 'counts', title: 'countsTitle', about: 'countsAbout', view: Counts },
  { id: 'silenced', title: 'settingsSilenced', about: 'settingsSilencedAbout', view: Silenced },
  { id: 'hours', title: 'settingsHours', about: 'settingsHoursAbout', view: Hours },
  { id: 'computers', title: 'settingsComputers', about: 'settingsComputersAbout', view: Computers },
  { id: 'file', title: 'settingsFile', about: 'settingsFileAbout', view: SettingsFile },
];

/** Pages of the extension that the navigation leads to as well. */
export const pages: readonly { readonly path: string; readonly title: MessageKey }[] = [
  { path: '/src/studio/index.html', title: 'studioTitle' },
  { path: '/src/welcome/index.html', title: 'settingsWelcome' },
];
