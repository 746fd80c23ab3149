import { useWidgetState } from '../kit/use-widget-state.ts';
import { type State, state as schema } from './state.ts';

export function TwimlPlayground({ initial }: { initial: State }) {
  const { state } = useWidgetState('twiml-playground', schema, initial);
  return <pre>{JSON.stringify(state)}</pre>;
}
