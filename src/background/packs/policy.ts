import { type Policy, type ReadPolicy, readPolicy } from '../../packs/policy';
import { managedSettings } from '../../platform/managed';

let read: Promise<ReadPolicy> | undefined;

/** The company's policy, with what could not be read of it; read once until `forgetPolicy`. */
export function policyWithProblems(): Promise<ReadPolicy> {
  read ??= managedSettings().then(readPolicy);
  return read;
}

/** The company's policy. */
export async function policy(): Promise<Policy> {
  return (await policyWithProblems()).policy;
}

/** The policy was changed. */
export function forgetPolicy(): void {
  read = undefined;
}
