/** Runs in the page before its own scripts: puts a fake main there, in the state that was asked for. */
import { makeFakeApi } from './fake-api.ts';
import { FAKE_STATES, type FakeStateName } from './fake-states.ts';

const { fakeState } = globalThis as unknown as { readonly fakeState: FakeStateName };
Object.defineProperty(globalThis, 'certprep', { value: makeFakeApi(FAKE_STATES[fakeState]) });
