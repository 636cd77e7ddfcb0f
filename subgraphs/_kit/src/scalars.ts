import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { DateTimeISOResolver, LocalDateResolver } from 'graphql-scalars';
import {
  type Parsed,
  parseCommuneCode,
  parseDepartmentCode,
  parsePartialDate,
  parseQuarter,
  parseRna,
  parseSiren,
  parseSiret,
} from './values/index.ts';

/** A scalar that is a text with a rule. What leaves is not checked again: the database holds only what was accepted. */
function textScalar(name: string, parse: (text: string) => Parsed<string>): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a text`);
    const parsed = parse(value);
    if (parsed.ok) return parsed.value;
    throw new GraphQLError(`${parsed.problem.reason}. ${parsed.problem.mend}.`);
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** Every scalar that a subgraph may declare, by name; the kit binds those that its SDL declares. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  CommuneCode: textScalar('CommuneCode', parseCommuneCode),
  Date: LocalDateResolver,
  DateTime: DateTimeISOResolver,
  DepartmentCode: textScalar('DepartmentCode', parseDepartmentCode),
  PartialDate: textScalar('PartialDate', parsePartialDate),
  Quarter: textScalar('Quarter', parseQuarter),
  Rna: textScalar('Rna', parseRna),
  Siren: textScalar('Siren', parseSiren),
  Siret: textScalar('Siret', parseSiret),
};
