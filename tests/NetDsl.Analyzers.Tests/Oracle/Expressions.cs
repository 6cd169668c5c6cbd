using static NetDsl.Analyzers.Tests.Oracle.ProgramWriter;

namespace NetDsl.Analyzers.Tests.Oracle;

/// <summary>Random expressions whose value does not depend on culture, time or chance.</summary>
internal static class Expressions
{
    public static string Int(ProgramWriter w)
    {
        if (w.Depth <= 0)
            return Leaf(w);
        w.Depth--;
        try
        {
            return w.Random.Next(26) switch
            {
                0 => $"({Int(w)} + {Int(w)})",
                1 => $"({Int(w)} - {Int(w)})",
                2 => $"({Int(w)} * {w.Random.Next(-3, 7)})",
                3 => $"({Int(w)} / {w.Random.Next(1, 9)})",
                4 => $"({Int(w)} % {w.Random.Next(1, 9)})",
                5 => $"({Int(w)} ^ {Int(w)})",
                6 => $"({Int(w)} & 0xFF | {Int(w)} << 2)",
                7 => $"({Bool(w)} ? {Int(w)} : {Int(w)})",
                8 => $"({Int(w)} switch {{ < 0 => {Int(w)}, 0 or 1 => {Int(w)}, > 50 and not 60 => {Int(w)}, _ => {Int(w)} }})",
                9 => $"{Text(w)}.Length",
                10 => $"Math.Max({Int(w)}, {Int(w)})",
                11 => $"Twice({Int(w)})",
                12 => $"Pick({Bool(w)}, second: {Int(w)}, first: {Int(w)})",
                13 => $"{Ints(w)}.Sum()",
                14 => w.NewName("x") is var x ? $"{Ints(w)}.Where({x} => {x} > {Int(w)}).Select({x} => {x} + 1).FirstOrDefault()" : "",
                15 => $"{Ints(w)}.Count",
                16 => $"{Site(w)}.Number",
                17 => $"({Site(w)} with {{ Number = {Int(w)} }}).Number",
                18 => $"{Int(w)}.Halved()",
                19 => $"Table[Math.Abs({Int(w)} % Table.Length)]",
                20 => $"K((int)(long)({Int(w)}))",
                21 => $"K((int)(byte)({Int(w)}))",
                22 => $"({Int(w)}, {Int(w)}).Item2",
                23 => w.NewName("head") is var head ? $"({Ints(w)} is [var {head}, ..] ? {head} : {Int(w)})" : "",
                24 => $"int.Parse({Int(w)}.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)",
                _ => $"(int?){Int(w)} ?? {Int(w)}" is var nullable ? $"({nullable})" : "0",
            };
        }
        finally
        {
            w.Depth++;
        }
    }

    public static string Bool(ProgramWriter w)
    {
        if (w.Flags > 0 && w.Chance(12))
            return $"Inputs.Flag{w.Random.Next(w.Flags)}";
        if (w.Depth <= 0)
            return w.Pick(ValueType.Bool) ?? w.OneOf("K(true)", "K(false)");
        w.Depth--;
        try
        {
            return w.Random.Next(10) switch
            {
                0 => $"({Int(w)} < {Int(w)})",
                1 => $"({Int(w)} == {Int(w)})",
                2 => $"({Bool(w)} && {Bool(w)})",
                3 => $"({Bool(w)} || {Bool(w)})",
                4 => $"!{Bool(w)}",
                5 => $"({Text(w)} == {Text(w)})",
                6 => $"({Int(w)} is > 3 and < 40)",
                7 => $"({Site(w)} is {{ Number: > 2, Name: not \"x\" }})",
                8 => w.NewName("x") is var x ? $"{Ints(w)}.Any({x} => {x} % 2 == 0)" : "",
                _ => $"{Text(w)}.StartsWith('a')",
            };
        }
        finally
        {
            w.Depth++;
        }
    }

    public static string Text(ProgramWriter w)
    {
        if (w.Depth <= 0)
            return w.Pick(ValueType.Text) ?? w.OneOf("K(\"a\")", "K(\"bc\")", "K(\"\")");
        w.Depth--;
        try
        {
            return w.Random.Next(11) switch
            {
                0 => $"({Text(w)} + {Text(w)})",
                1 => $"$\"{{{Name(w)}}}-{{{Paren(Int(w))}}}\"",
                2 => $"({Bool(w)} ? {Text(w)} : {Text(w)})",
                3 => $"{Text(w)}.ToUpperInvariant()",
                4 => $"string.Join(\",\", {Ints(w)})",
                5 => $"{Site(w)}.Name",
                6 => $"{Text(w)}.Replace('a', 'b')",
                7 => w.NewName("n") is var n ? $"({Int(w)} switch {{ 1 => \"a\", var {n} when {n} > 5 => \"bc\", _ => {Text(w)} }})" : "",
                8 => $"$\"{{{Paren(Int(w))}:D3}}\"",
                9 => $"{Site(w)}.Title()",
                _ => $"string.Concat({Text(w)}, {Text(w)}).PadLeft(3, 'x')",
            };
        }
        finally
        {
            w.Depth++;
        }
    }

    public static string Ints(ProgramWriter w)
    {
        if (w.Depth <= 0)
            return w.Pick(ValueType.Ints) ?? "new List<int> { 3, 1, 2 }";
        w.Depth--;
        try
        {
            return w.Random.Next(7) switch
            {
                0 => $"new List<int> {{ {Int(w)}, {Int(w)} }}",
                1 => $"Listed([{Int(w)}, .. {Ints(w)}, {Int(w)}])",
                2 => $"Enumerable.Range({w.Random.Next(3)}, {w.Random.Next(5)}).ToList()",
                3 => w.NewName("x") is var x ? $"{Ints(w)}.OrderByDescending({x} => {x}).ToList()" : "",
                4 => w.NewName("x") is var x ? $"(from {x} in {Ints(w)} where {x} != {Int(w)} select {x} * 2).ToList()" : "",
                5 => $"Counted({w.Random.Next(5)}).ToList()",
                _ => $"{Ints(w)}.Concat({Ints(w)}).Distinct().ToList()",
            };
        }
        finally
        {
            w.Depth++;
        }
    }

    public static string Site(ProgramWriter w)
    {
        if (w.Depth <= 0)
            return w.Pick(ValueType.Site) ?? "new Site(\"s\", 4)";
        w.Depth--;
        try
        {
            return w.Random.Next(4) switch
            {
                0 => $"new Site({Text(w)}, {Int(w)})",
                1 => $"({Site(w)} with {{ Name = {Text(w)} }})",
                2 => $"({Bool(w)} ? {Site(w)} : {Site(w)})",
                _ => w.Pick(ValueType.Site) ?? "Sites[1]",
            };
        }
        finally
        {
            w.Depth++;
        }
    }

    /// <summary>Inside an interpolation a conditional or a colon would end the hole.</summary>
    private static string Paren(string expression) => $"({expression})";

    private static string Name(ProgramWriter w) => w.Pick(ValueType.Text) ?? "nameof(Twice)";

    private static string Leaf(ProgramWriter w) => w.Chance(60) && w.Pick(ValueType.Int) is { } name ? name : $"K({w.Random.Next(0, 20)})";
}
