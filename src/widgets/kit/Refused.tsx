/** Says which parts of the address a widget could not use. */
export function Refused({ keys }: { keys: string[] }) {
  if (keys.length === 0) return null;
  return (
    <p className="notice" data-kind="warn">
      The link sets {keys.map((key) => `“${key}”`).join(', ')} to something this widget does not know, so the usual
      value is used. The rest of the link was taken.
    </p>
  );
}
