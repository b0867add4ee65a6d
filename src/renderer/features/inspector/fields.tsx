/** Names and values beside each other. What has no value is left out. */
import type { ReactNode } from 'react';

export type Field = readonly [name: string, value: ReactNode];

export function Fields({ fields }: { readonly fields: readonly Field[] }) {
  return (
    <dl className="facts-list">
      {fields
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
