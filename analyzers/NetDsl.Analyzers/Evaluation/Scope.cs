using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>Gives the variables of a function their slots while it is lowered.</summary>
internal sealed class Scope(Scope? parent, Function function, ISymbol? symbol)
{
    private readonly Dictionary<ISymbol, int> _slots = new(SymbolEqualityComparer.Default);

    public Scope? Parent { get; } = parent;

    public Function Function { get; } = function;

    /// <summary>The method, lambda or local function.</summary>
    public ISymbol? Symbol { get; } = symbol;

    /// <summary>The variables of functions around this one that it uses, in the order of <see cref="Function.Captures"/>.</summary>
    public List<ISymbol> Captured { get; } = [];

    public int Declare(ISymbol variable)
    {
        if (!_slots.TryGetValue(variable, out var slot))
            _slots.Add(variable, slot = Function.SlotCount++);
        return slot;
    }

    public int Temporary() => Function.SlotCount++;

    /// <summary>The slot of a variable; that of a function around this one is captured.</summary>
    public int Resolve(ISymbol variable)
    {
        if (_slots.TryGetValue(variable, out var slot))
            return slot;
        if (Parent is null || SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, Symbol))
            return Declare(variable);
        slot = Declare(variable);
        Captured.Add(variable);
        Function.Captures.Add((-1, slot));
        return slot;
    }
}

/// <summary>A place where a lambda or a local function becomes a value: from which slots its variables come.</summary>
internal sealed class ClosureUse(Scope at, Scope of)
{
    private Scope _at = at;
    private Scope _of = of;

    /// <summary>The slots at the place of use, in the order of the captures of the function.</summary>
    public int[] From { get; private set; } = [];

    /// <summary>Finds the slots; true when there were new ones, which may be captured in turn.</summary>
    public bool Complete()
    {
        if (From.Length == _of.Captured.Count)
            return false;
        var from = new int[_of.Captured.Count];
        for (var i = 0; i < from.Length; i++)
            from[i] = _at.Resolve(_of.Captured[i]);
        From = from;
        return true;
    }

    /// <summary>Lets go of the variables, which belong to the compiler.</summary>
    public void Release() => (_at, _of) = (null!, null!);

    public object?[] Capture(Frame frame)
    {
        if (From.Length == 0)
            return [];
        var captured = new object?[From.Length];
        for (var i = 0; i < captured.Length; i++)
            captured[i] = frame.Slots[From[i]] ??= new Cell();
        return captured;
    }
}

/// <summary>Finds the variables that have to live in cells: captured by lambdas, or passed by reference.</summary>
internal sealed class CellFinder : OperationWalker
{
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);
    private ISymbol? _function;

    public static HashSet<ISymbol> Find(IEnumerable<IOperation> bodies, ISymbol? function)
    {
        var finder = new CellFinder { _function = function };
        foreach (var body in bodies)
            finder.Visit(body);
        return finder._found;
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        var outer = _function;
        _function = operation.Symbol;
        base.VisitAnonymousFunction(operation);
        _function = outer;
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        var outer = _function;
        _function = operation.Symbol;
        base.VisitLocalFunction(operation);
        _function = outer;
    }

    public override void VisitLocalReference(ILocalReferenceOperation operation)
    {
        Note(operation.Local);
        base.VisitLocalReference(operation);
    }

    public override void VisitParameterReference(IParameterReferenceOperation operation)
    {
        Note(operation.Parameter);
        base.VisitParameterReference(operation);
    }

    public override void VisitArgument(IArgumentOperation operation)
    {
        if (operation.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
        {
            var value = operation.Value is IDeclarationExpressionOperation declared ? declared.Expression : operation.Value;
            if (value is ILocalReferenceOperation local)
                _found.Add(local.Local);
            else if (value is IParameterReferenceOperation parameter)
                _found.Add(parameter.Parameter);
        }

        base.VisitArgument(operation);
    }

    private void Note(ISymbol variable)
    {
        if (!SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, _function))
            _found.Add(variable);
    }
}

/// <summary>Finds the variables that a loop changes.</summary>
internal sealed class AssignmentFinder : OperationWalker
{
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);

    public static HashSet<ISymbol> Find(params IOperation?[] parts)
    {
        var finder = new AssignmentFinder();
        foreach (var part in parts)
            finder.Visit(part);
        return finder._found;
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        Note(operation.Target);
        base.VisitSimpleAssignment(operation);
    }

    public override void VisitCompoundAssignment(ICompoundAssignmentOperation operation)
    {
        Note(operation.Target);
        base.VisitCompoundAssignment(operation);
    }

    public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        Note(operation.Target);
        base.VisitCoalesceAssignment(operation);
    }

    public override void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Target is ITupleOperation tuple)
        {
            foreach (var element in tuple.Elements)
                Note(element);
        }

        base.VisitDeconstructionAssignment(operation);
    }

    public override void VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation)
    {
        Note(operation.Target);
        base.VisitIncrementOrDecrement(operation);
    }

    public override void VisitArgument(IArgumentOperation operation)
    {
        if (operation.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
            Note(operation.Value);
        base.VisitArgument(operation);
    }

    private void Note(IOperation target)
    {
        if (target is ILocalReferenceOperation { IsDeclaration: false } local)
            _found.Add(local.Local);
        else if (target is IParameterReferenceOperation parameter)
            _found.Add(parameter.Parameter);
    }
}

/// <summary>Finds everything that a piece of code mentions: what it may change when it cannot be understood.</summary>
internal sealed class MentionFinder : OperationWalker
{
    private readonly HashSet<ISymbol> _found = new(SymbolEqualityComparer.Default);

    public static HashSet<ISymbol> Find(IOperation operation)
    {
        var finder = new MentionFinder();
        finder.Visit(operation);
        return finder._found;
    }

    public override void VisitLocalReference(ILocalReferenceOperation operation) => _found.Add(operation.Local);

    public override void VisitParameterReference(IParameterReferenceOperation operation) => _found.Add(operation.Parameter);
}
