import type { ComponentType } from 'preact';
import { LearnScreen } from './learn/learn-screen';
import { PlaybooksScreen } from './playbooks/playbooks-screen';
import type { Tab } from './route';
import { RulesScreen } from './rules/rules-screen';
import { SettingsScreen } from './settings/settings-screen';
import { SnippetsScreen } from './snippets-screen';
import { TestsScreen } from './tests-screen';
import { WordsScreen } from './words-screen';

/** A tab, what it shows, and the sections of a pack whose problems it shows. */
interface ScreenOf {
  readonly tab: Tab;
  readonly screen: ComponentType;
  readonly holds: readonly string[];
}

/** The screens in the order of their tabs. */
export const screens: readonly ScreenOf[] = [
  { tab: 'rules', screen: RulesScreen, holds: ['rules', 'concepts'] },
  { tab: 'playbooks', screen: PlaybooksScreen, holds: ['playbooks'] },
  { tab: 'snippets', screen: SnippetsScreen, holds: ['snippets'] },
  { tab: 'words', screen: WordsScreen, holds: ['lists'] },
  {
    tab: 'settings',
    screen: SettingsScreen,
    holds: ['format', 'id', 'version', 'sequence', 'name', 'homepage', 'languages', 'extends', 'settings'],
  },
  { tab: 'tests', screen: TestsScreen, holds: [] },
  { tab: 'learn', screen: LearnScreen, holds: [] },
];
