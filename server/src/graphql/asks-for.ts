import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind } from 'graphql';
import type { GraphQLResolveInfo, SelectionNode } from 'graphql';

/** Whether the answer of this field will hold the member of that name: through fragments and aliases, and not where a directive leaves it out. */
export function asksFor(info: GraphQLResolveInfo, member: string): boolean {
  return info.fieldNodes.some((node) => (node.selectionSet?.selections ?? []).some((selection) => holds(info, { selection, member })));
}

interface Sought {
  readonly selection: SelectionNode;
  readonly member: string;
}

function holds(info: GraphQLResolveInfo, { selection, member }: Sought): boolean {
  if (isLeftOut(info, selection)) return false;
  if (selection.kind === Kind.FIELD) return selection.name.value === member;
  const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
  return (fragment?.selectionSet.selections ?? []).some((inner) => holds(info, { selection: inner, member }));
}

function isLeftOut({ variableValues }: GraphQLResolveInfo, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'];
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'];
  return skip === true || include === false;
}
