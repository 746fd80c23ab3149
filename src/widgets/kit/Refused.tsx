interface Props {
  /** Names of the parts that were refused. */
  keys: readonly string[];
  /** Why the link as a whole cannot be read. */
  damage?: string | undefined;
}

/** Says which parts of the address a widget could not use. */
export function Refused({ keys, damage }: Props) {
  if (damage)
    return (
      <p className="notice" data-kind="warn">
        {damage} What it should open cannot be read, so the usual example stands here. Ask who sent it for a new one.
      </p>
    );
  if (keys.length === 0) return null;
  return (
    <p className="notice" data-kind="warn">
      The link sets {keys.map((key) => `“${key}”`).join(', ')} to something this widget does not know, so the usual
      value is used. The rest of the link was taken.
    </p>
  );
}
