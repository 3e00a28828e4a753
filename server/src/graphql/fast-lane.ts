import {
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
} from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

// The read models answer JSON that has the shape of the GraphQL types already. Walking it field by field costs more than the
// statement that made it, so such operations are answered by a projection that is compiled once for each document. Whatever the
// projection does not cover (directives, unions, introspection, a null that may not be) goes to the full execution, which has the last word.

type Project = (value: unknown) => unknown;

interface Root {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly project: Project;
}

/** A document that can take the lane, compiled: its root fields, or the constant of a bare __typename. */
export interface CompiledLane {
  readonly roots: readonly (Root | { readonly key: string; readonly constant: string })[];
}

/** This document or this answer belongs to the full execution. */
export class NotInTheLane extends Error {}

interface Member {
  readonly key: string;
  readonly name: string;
  readonly project: Project;
}

/** Compiles the selections of one document against the schema. */
class LaneCompiler {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  roots(operation: OperationDefinitionNode, query: GraphQLObjectType): CompiledLane['roots'] {
    return [...this.collect([operation.selectionSet], query)].map(([key, nodes]) => {
      const name = nameOf(nodes);
      if (name === '__typename') return { key, constant: query.name };
      const field = query.getFields()[name];
      if (field === undefined) throw new NotInTheLane(name);
      return { key, field, nodes, project: this.projectType(field.type, nodes) };
    });
  }

  private projectType(type: GraphQLOutputType, nodes: readonly FieldNode[]): Project {
    if (isNonNullType(type)) return never(this.projectType(type.ofType, nodes));
    if (isListType(type)) return each(this.projectType(type.ofType, nodes));
    if (isScalarType(type) || isEnumType(type)) return leaf((value) => type.serialize(value));
    if (isObjectType(type)) return this.projectObject(type, nodes);
    throw new NotInTheLane(getNamedType(type).name);
  }

  private projectObject(type: GraphQLObjectType, nodes: readonly FieldNode[]): Project {
    const under = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
    const members = [...this.collect(under, type)].map(([key, same]): Member => this.member({ key, same, type }));
    return (value) => {
      if (value === null || value === undefined) return null;
      if (typeof value !== 'object' || value instanceof Promise) throw new NotInTheLane(type.name);
      const from = value as Readonly<Record<string, unknown>>;
      const answer: Record<string, unknown> = {};
      for (const { key, name, project } of members) answer[key] = project(from[name]);
      return answer;
    };
  }

  private member({
    key,
    same,
    type,
  }: {
    readonly key: string;
    readonly same: readonly FieldNode[];
    readonly type: GraphQLObjectType;
  }): Member {
    const name = nameOf(same);
    if (name === '__typename') return { key, name, project: () => type.name };
    const field = type.getFields()[name];
    if (field === undefined || field.args.length > 0) throw new NotInTheLane(name);
    return { key, name, project: this.projectType(field.type, same) };
  }

  /** Fields by the key of the answer, in the order of their first appearance, as the full execution collects them. */
  private collect(sets: readonly SelectionSetNode[], type: GraphQLObjectType): Map<string, FieldNode[]> {
    const found = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of sets) this.collectInto({ found, visited, type }, set);
    return found;
  }

  private collectInto(
    into: { readonly found: Map<string, FieldNode[]>; readonly visited: Set<string>; readonly type: GraphQLObjectType },
    set: SelectionSetNode,
  ): void {
    for (const selection of set.selections) {
      if (hasDirectives(selection)) throw new NotInTheLane('directive');
      if (selection.kind === Kind.FIELD) {
        keep(into.found, selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragmentOnce(selection.name.value, into.visited);
      if (fragment !== null && this.fits(fragment.typeCondition?.name.value, into.type)) this.collectInto(into, fragment.selectionSet);
    }
  }

  private fragmentOnce(name: string, visited: Set<string>): FragmentDefinitionNode | null {
    if (visited.has(name)) return null;
    visited.add(name);
    const fragment = this.fragments.get(name);
    if (fragment === undefined || hasDirectives(fragment)) throw new NotInTheLane(name);
    return fragment;
  }

  private fits(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    return type.getInterfaces().some((implemented) => implemented.name === condition) || this.unionHolds(condition, type);
  }

  private unionHolds(condition: string, type: GraphQLObjectType): boolean {
    const named = this.schema.getType(condition);
    return named !== undefined && 'getTypes' in named && named.getTypes().includes(type);
  }
}

function hasDirectives(node: SelectionSetNode['selections'][number] | FragmentDefinitionNode): boolean {
  return node.directives !== undefined && node.directives.length > 0;
}

function keep(found: Map<string, FieldNode[]>, field: FieldNode): void {
  const key = field.alias?.value ?? field.name.value;
  found.set(key, [...(found.get(key) ?? []), field]);
}

function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

const leaf =
  (serialize: Project): Project =>
  (value) =>
    value === null || value === undefined ? null : serialize(value);

const never =
  (project: Project): Project =>
  (value) => {
    const answer = project(value);
    if (answer === null || answer === undefined) throw new NotInTheLane('null');
    return answer;
  };

const each =
  (project: Project): Project =>
  (value) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) throw new NotInTheLane('list');
    return value.map(project);
  };

/** Compiles an operation; null when it belongs to the full execution. */
export function compileLane(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): CompiledLane | null {
  const query = schema.getQueryType();
  if (operation.operation !== 'query' || query === null || query === undefined || (operation.directives?.length ?? 0) > 0) return null;
  try {
    return { roots: new LaneCompiler(schema, fragments).roots(operation, query) };
  } catch (thrown) {
    if (thrown instanceof NotInTheLane) return null;
    throw thrown;
  }
}

/** What one request brings to a compiled document. */
export interface LaneRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
}

/** Answers an operation by projection. Throws when the answer belongs to the full execution. */
export async function runLane(lane: CompiledLane, request: LaneRequest): Promise<Record<string, unknown>> {
  const coerced = getVariableValues(request.schema, request.operation.variableDefinitions ?? [], request.variables, { maxErrors: 1 });
  if (coerced.coerced === undefined) throw new NotInTheLane('variables');
  const variables = coerced.coerced;
  const values = await Promise.all(
    lane.roots.map((root) => ('constant' in root ? root.constant : resolveRoot(root, { ...request, variables }))),
  );
  const answer: Record<string, unknown> = {};
  lane.roots.forEach((root, place) => {
    answer[root.key] = 'constant' in root ? root.constant : root.project(values[place]);
  });
  return answer;
}

async function resolveRoot(root: Root, request: LaneRequest): Promise<unknown> {
  const [node] = root.nodes;
  const query = request.schema.getQueryType();
  if (root.field.resolve === undefined || node === undefined || query === null || query === undefined) throw new NotInTheLane(root.key);
  const args = getArgumentValues(root.field, node, request.variables);
  const info: GraphQLResolveInfo = {
    fieldName: root.field.name,
    fieldNodes: root.nodes,
    returnType: root.field.type,
    parentType: query,
    path: { prev: undefined, key: root.key, typename: query.name },
    schema: request.schema,
    fragments: Object.fromEntries(request.fragments),
    rootValue: undefined,
    operation: request.operation,
    variableValues: { ...request.variables },
  };
  return root.field.resolve(undefined, args, request.context, info);
}
