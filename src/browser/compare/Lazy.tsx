import { h, type ComponentType } from 'preact';
import { Failure } from './Failure.tsx';
import { useImport } from './use-import.ts';

interface Props<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A view whose code is fetched when it is first shown. */
export function Lazy<P extends object>({ load, props }: Props<P>) {
  const { value, failed } = useImport(load, () => load().then((view) => ({ view })));
  if (failed) return <Failure failure="code" />;
  return value ? h(value.view, props) : null;
}
