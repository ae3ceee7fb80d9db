import type { z } from 'zod';
import type { YamlPath } from './places.ts';

/** Keys that a schema knows at a path; none where it has no keys there. */
export function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  const at = path.reduce<z.core.$ZodType | undefined>((outer, step) => childOf(bare(outer), step), schema);
  const { def } = bare(at)?._zod ?? {};
  return isObject(def) ? Object.keys(def.shape) : [];
}

function childOf(schema: z.core.$ZodType | undefined, step: PropertyKey): z.core.$ZodType | undefined {
  const def = schema?._zod.def;
  if (isObject(def)) return def.shape[String(step)];
  return def?.type === 'array' ? (def as z.core.$ZodArrayDef).element : undefined;
}

/** The schema under its defaults, options and transformations. */
function bare(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def;
  if (def && 'innerType' in def) return bare(def.innerType as z.core.$ZodType);
  if (def?.type !== 'pipe') return schema;
  const { in: input, out } = def as z.core.$ZodPipeDef;
  return bare(input._zod.def.type === 'transform' ? out : input);
}

function isObject(def: z.core.$ZodTypeDef | undefined): def is z.core.$ZodObjectDef {
  return def?.type === 'object';
}
