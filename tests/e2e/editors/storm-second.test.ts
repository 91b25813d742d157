import { testStorm } from './storm-test';

testStorm('second');
