import type { ComponentType } from 'preact';
import { BacktestTab } from './backtest/tab';
import { LearnScreen } from './learn/learn-screen';
import { PlaybooksScreen } from './playbooks/playbooks-screen';
import type { Tab } from './route';
import { RulesScreen } from './rules/rules-screen';
import { SettingsScreen } from './settings/settings-screen';
import { SnippetsScreen } from './snippets-screen';
import { TestsScreen } from './tests-screen';
import { WordsScreen } from './words-screen';

/** A tab and what it shows. */
interface ScreenOf {
  readonly tab: Tab;
  readonly screen: ComponentType;
}

/** The screens in the order of their tabs. */
export const screens: readonly ScreenOf[] = [
  { tab: 'rules', screen: RulesScreen },
  { tab: 'playbooks', screen: PlaybooksScreen },
  { tab: 'snippets', screen: SnippetsScreen },
  { tab: 'words', screen: WordsScreen },
  { tab: 'settings', screen: SettingsScreen },
  { tab: 'tests', screen: TestsScreen },
  { tab: 'backtest', screen: BacktestTab },
  { tab: 'learn', screen: LearnScreen },
];
