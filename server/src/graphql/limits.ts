import { getNamedType, GraphQLError, isListType, isNonNullType, isObjectType, Kind } from 'graphql';
import type {
  ASTVisitor,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLOutputType,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';

/** How much one document may ask for. The largest screen of ours uses less than a third of each. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  /** One for each field; what stands under a list counts ten times. */
  readonly cost: number;
}

export const LIMITS: Limits = { depth: 12, aliases: 40, cost: 40_000 };
export const LONGEST_DOCUMENT_IN_TOKENS = 4_000;

const LIST_FACTOR = 10;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, cost: 0 };

function together(left: Weight, right: Weight): Weight {
  return { depth: Math.max(left.depth, right.depth), aliases: left.aliases + right.aliases, cost: left.cost + right.cost };
}

function isListed(type: GraphQLOutputType): boolean {
  return isListType(type) || (isNonNullType(type) && isListType(type.ofType));
}

/** Weighs selections with their fragments spread out; each fragment is weighed once, and one that names itself weighs nothing (another rule refuses it). */
class Scale {
  private readonly known = new Map<FragmentDefinitionNode, Weight>();

  constructor(private readonly context: ValidationContext) {}

  weigh(selections: SelectionSetNode, parent: GraphQLObjectType | undefined): Weight {
    return selections.selections.reduce<Weight>((sum, selection) => {
      if (selection.kind === Kind.FIELD) return together(sum, this.weighField(selection, parent));
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return together(sum, this.weigh(selection.selectionSet, this.typeNamed(selection.typeCondition?.name.value) ?? parent));
      return together(sum, this.weighFragment(selection.name.value));
    }, NOTHING);
  }

  private weighField(
    field: Extract<SelectionSetNode['selections'][number], { kind: Kind.FIELD }>,
    parent: GraphQLObjectType | undefined,
  ): Weight {
    const type = parent?.getFields()[field.name.value]?.type;
    const named = type === undefined ? undefined : getNamedType(type);
    const under = field.selectionSet === undefined ? NOTHING : this.weigh(field.selectionSet, isObjectType(named) ? named : undefined);
    const factor = type !== undefined && isListed(type) ? LIST_FACTOR : 1;
    return { depth: under.depth + 1, aliases: under.aliases + (field.alias === undefined ? 0 : 1), cost: 1 + factor * under.cost };
  }

  private weighFragment(name: string): Weight {
    const fragment = this.context.getFragment(name);
    if (fragment === null || fragment === undefined) return NOTHING;
    const known = this.known.get(fragment);
    if (known !== undefined) return known;
    this.known.set(fragment, NOTHING);
    const weight = this.weigh(fragment.selectionSet, this.typeNamed(fragment.typeCondition.name.value));
    this.known.set(fragment, weight);
    return weight;
  }

  private typeNamed(name: string | undefined): GraphQLObjectType | undefined {
    const type = name === undefined ? undefined : this.context.getSchema().getType(name);
    return isObjectType(type) ? type : undefined;
  }
}

/** A validation rule that refuses documents that ask for too much, before anything is read. */
export function limitsRule(limits: Limits = LIMITS) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const weight = new Scale(context).weigh(operation.selectionSet, context.getSchema().getRootType(operation.operation) ?? undefined);
      const over = (Object.keys(limits) as (keyof Limits)[]).filter((name) => weight[name] > limits[name]);
      if (over.length === 0) return;
      context.reportError(new GraphQLError(`This asks for too much at once: ${over.join(', ')}. Ask in smaller parts.`));
    },
  });
}
