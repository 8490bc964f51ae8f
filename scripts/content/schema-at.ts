import { z } from 'zod';

/** Gives the description that a schema has at a path, or at the nearest part above that has one. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const found = schemasAt(schema, path.slice(0, length)).find(({ description }) => description);
    if (found?.description) return found.description;
  }
  return null;
}

/** Gives the keys that objects at a path may have; those of all kinds where there are several. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const objects = schemasAt(schema, path).flatMap(unfold);
  return [
    ...new Set(objects.flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []))),
  ];
}

function schemasAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  return path.reduce<z.ZodType[]>(
    (found, step) => found.flatMap(unfold).flatMap((entry) => stepInto(entry, step)),
    [schema],
  );
}

function stepInto(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodObject) return asSchemas(schema.shape[String(step)]);
  if (schema instanceof z.ZodArray) return asSchemas(schema.element);
  if (schema instanceof z.ZodTuple) return asSchemas(schema.def.items[Number(step)]);
  return schema instanceof z.ZodRecord ? asSchemas(schema.valueType) : [];
}

/** Takes off what only says that a value may be missing, and gives the members of a union. */
function unfold(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return asSchemas(schema.unwrap()).flatMap(unfold);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(asSchemas).flatMap(unfold);
  return [schema];
}

function asSchemas(value: unknown): z.ZodType[] {
  return value instanceof z.ZodType ? [value] : [];
}
