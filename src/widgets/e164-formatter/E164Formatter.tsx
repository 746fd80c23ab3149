import { useWidgetState } from '../kit/use-widget-state.ts';
import { type State, state as schema } from './state.ts';

export function E164Formatter({ initial }: { initial: State }) {
  const { state } = useWidgetState('e164-formatter', schema, initial);
  return <pre>{JSON.stringify(state)}</pre>;
}
