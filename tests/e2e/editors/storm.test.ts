import { testStorm } from './storm-test';

testStorm('first');
