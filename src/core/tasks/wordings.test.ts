import { expect, it } from 'vitest';
import { wordingsOf } from './wordings.ts';

it('tells by which names a unit is called, the commonest first', () => {
  const unit = { id: 'b', name: { zh: '乙局', en: 'Second Bureau' }, aliases: ['乙发展局', '乙分局'] };
  const tasks = [
    { lead: ['乙发展局'], responsible: ['甲局'] },
    { lead: ['乙发展局', '乙局'], responsible: [] },
  ];
  expect(wordingsOf(unit, tasks)).toEqual([
    { name: '乙发展局', tasks: 2 },
    { name: '乙局', tasks: 1 },
  ]);
});
