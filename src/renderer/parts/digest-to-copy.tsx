/** A digest in groups, and the button that copies it as one. */
import { CopyAction } from './copy-action.tsx';
import { GroupedDigest } from './grouped-digest.tsx';

interface Props {
  readonly digest: string;
  /** What it is the digest of, for those who hear the button. */
  readonly name: string;
}

export function DigestToCopy({ digest, name }: Props) {
  return (
    <span className="to-copy">
      <GroupedDigest digest={digest} />
      <CopyAction text={digest} name={name} />
    </span>
  );
}
