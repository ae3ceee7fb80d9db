import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A view whose code is fetched when it is first shown. */
export function Lazy<P extends object>({ load, props }: Props<P>) {
  const [found, setFound] = useState<{ readonly view: ComponentType<P> }>();
  useEffect(() => {
    let current = true;
    void load().then((view) => {
      if (current) setFound({ view });
    });
    return () => {
      current = false;
    };
  }, [load]);
  return found ? h(found.view, props) : null;
}
