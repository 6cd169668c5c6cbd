using System.Collections.Generic;

namespace NetDsl.Analyzers.Evaluation;

/// <summary>How an expression is evaluated.</summary>
internal delegate object? Eval(Frame frame);

/// <summary>How a statement is executed.</summary>
internal delegate Completion Exec(Frame frame);

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    Normal,
    Break,
    Continue,
    Return,
}

/// <summary>A parameter of a function of the program.</summary>
internal sealed class Parameter
{
    public string Name { get; init; } = "";

    public int Slot { get; init; }

    public bool IsCaptured { get; init; }

    public bool IsByReference { get; init; }
}

/// <summary>A method, lambda or local function of the program in the form in which it is executed. It holds nothing of the compiler.</summary>
internal sealed class Function
{
    public string Name { get; init; } = "";

    /// <summary>The member that it stands in: its places are relative to that.</summary>
    public Member Member { get; init; } = null!;

    public List<Parameter> Parameters { get; } = [];

    public int SlotCount { get; set; }

    public Exec Body { get; set; } = _ => Completion.Normal;

    /// <summary>The slots of the function around it whose cells it takes over, and where it puts them.</summary>
    public List<(int From, int To)> Captures { get; } = [];

    /// <summary>The function yields the elements of a sequence.</summary>
    public bool IsIterator { get; set; }
}

/// <summary>A member of the program: the unit that is kept when others are edited.</summary>
internal sealed class Member(string key)
{
    public string Key { get; } = key;

    public Function? Function { get; set; }
}

/// <summary>A call of a function of the program.</summary>
internal sealed class Frame(Session session, Function function, object? self, int site)
{
    public readonly object?[] Slots = new object?[function.SlotCount];
    public readonly Session Session = session;
    public readonly Function Function = function;
    public readonly object? Self = self;

    /// <summary>The call that led here, as an index into the call sites.</summary>
    public readonly int Site = site;

    public object? Result;

    /// <summary>The value that a setter is given.</summary>
    public object? Assigned;

    /// <summary>What an iterator has yielded.</summary>
    public List<object?>? Yielded;
}
