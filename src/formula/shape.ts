import { Complex } from '#numerics';
import { EventFunction } from './event.ts';
import {
  AtomicLaw,
  Average,
  Box,
  Family,
  FiniteSet,
  FunctionValue,
  isMatrix,
  isNumeric,
  isVector,
  Law,
  OneParameterGroup,
  Picture,
  Rational,
  Row,
  ScaledIdentity,
  Table,
  type Value,
} from './value.ts';

/** The type of a value with its size; plain data, which the catalogue names in either language. */
export type Shape =
  | {
      readonly type:
        | 'number'
        | 'complex'
        | 'exact integer'
        | 'exact fraction'
        | 'function'
        | 'event function'
        | 'family'
        | 'law'
        | 'box'
        | 'average'
        | 'group'
        | 'picture'
        | 'range';
    }
  | { readonly type: 'column' | 'row' | 'set' | 'table'; readonly size: number }
  | { readonly type: 'matrix'; readonly rows: number; readonly columns: number };

export function shapeOf(value: Value): Shape {
  if (value instanceof Complex) return { type: 'complex' };
  if (typeof value === 'bigint') return { type: 'exact integer' };
  if (value instanceof Rational) return { type: 'exact fraction' };
  if (isNumeric(value)) return { type: 'number' };
  if (isMatrix(value)) return { type: 'matrix', rows: value.length, columns: value[0]?.length ?? 0 };
  if (isVector(value)) return { type: 'column', size: value.length };
  if (value instanceof Row) return { type: 'row', size: value.entries.length };
  if (value instanceof ScaledIdentity)
    return { type: 'matrix', rows: value.dimension, columns: value.dimension };
  if (value instanceof FunctionValue) return { type: 'function' };
  if (value instanceof Family) return { type: 'family' };
  if (value instanceof Law || value instanceof AtomicLaw) return { type: 'law' };
  if (value instanceof Box) return { type: 'box' };
  if (value instanceof FiniteSet) return { type: 'set', size: value.elements.length };
  if (value instanceof Average) return { type: 'average' };
  if (value instanceof Table) return { type: 'table', size: value.entries.length };
  if (value instanceof EventFunction) return { type: 'event function' };
  if (value instanceof OneParameterGroup) return { type: 'group' };
  if (value instanceof Picture) return { type: 'picture' };
  return { type: 'range' };
}
