import { useWidgetState } from '../kit/use-widget-state.ts';
import { type State, state as schema } from './state.ts';

export function SmsSegments({ initial }: { initial: State }) {
  const { state } = useWidgetState('sms-segments', schema, initial);
  return <pre>{JSON.stringify(state)}</pre>;
}
