import type { DistrictLabel } from '#core/districts/label.ts';
import { useUi } from './ui.ts';

interface Props {
  readonly district: DistrictLabel;
  /** Without the kind of division: 双台子 for 双台子区. */
  readonly short?: boolean;
}

/** The name of a district after its own colour and shape. */
export function DistrictName({ district, short = false }: Props) {
  const { locale } = useUi();
  return (
    <span class="district" data-mark={district.mark}>
      {locale === 'zh' && short ? district.short : district.name[locale]}
    </span>
  );
}
