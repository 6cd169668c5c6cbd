using static NetDsl.Analyzers.Tests.Oracle.Expressions;
using static NetDsl.Analyzers.Tests.Oracle.ProgramWriter;

namespace NetDsl.Analyzers.Tests.Oracle;

/// <summary>Random statements: everything that configuration programs are made of, and verbs at the innermost.</summary>
internal static class Statements
{
    /// <summary>A level of the configuration: where the builder of that level is in scope, its verbs may be called.</summary>
    public enum Level
    {
        Network,
        Router,
        Circuit,
    }

    public static void Body(ProgramWriter w, Level level, string builder, int statements)
    {
        for (var i = 0; i < statements; i++)
            Statement(w, level, builder, 2);
    }

    private static void Statement(ProgramWriter w, Level level, string builder, int nesting)
    {
        w.Depth = w.Random.Next(1, 3);
        switch (w.Random.Next(nesting > 0 ? 20 : 8))
        {
            case 0:
                Declare(w);
                break;
            case 1 when w.Pick(ValueType.Int, assignable: true) is { } number:
                w.Line(w.OneOf($"{number} = {Int(w)};", $"{number} += {Int(w)};", $"{number}++;", $"{number} = Keep(ref {number}, {Int(w)});"));
                break;
            case 2 when w.Pick(ValueType.Ints) is { } list:
                w.Line($"{list}.Add({Int(w)});");
                break;
            case >= 0 and <= 7:
                Verb(w, level, builder);
                break;
            case 8 or 9:
                w.Block($"if ({Bool(w)})", () => Body(w, level, builder, nesting - 1));
                if (w.Chance(50))
                    w.Block("else", () => Body(w, level, builder, nesting - 1));
                break;
            case 10:
                For(w, level, builder, nesting);
                break;
            case 11:
                ForEach(w, level, builder, nesting);
                break;
            case 12:
                While(w, level, builder, nesting);
                break;
            case 13:
                Switch(w, level, builder, nesting);
                break;
            case 14:
                LocalFunction(w, level, builder, nesting);
                break;
            case 15:
                Lambda(w, level, builder, nesting);
                break;
            case 16:
                var (left, right) = (w.NewName("a"), w.NewName("b"));
                w.Line($"var ({left}, {right}) = ({Int(w)}, {Text(w)});");
                w.Declare(left, ValueType.Int);
                w.Declare(right, ValueType.Text);
                break;
            case 17:
                w.Block("try", () => Body(w, level, builder, nesting - 1));
                var around = w.Loops;
                w.Loops = 0;
                w.Block("finally", () => Body(w, level, builder, 1));
                w.Loops = around;
                break;
            case 18 when w.Loops > 0:
                w.Line($"if ({Bool(w)})");
                w.Line($"    {w.OneOf("break", "continue")};");
                break;
            default:
                Verb(w, level, builder);
                break;
        }
    }

    private static void Declare(ProgramWriter w)
    {
        var name = w.NewName("v");
        switch (w.Random.Next(5))
        {
            case 0:
                w.Line($"var {name} = {Text(w)};");
                w.Declare(name, ValueType.Text);
                break;
            case 1:
                w.Line($"bool {name} = {Bool(w)};");
                w.Declare(name, ValueType.Bool);
                break;
            case 2:
                w.Line($"var {name} = {Ints(w)};");
                w.Declare(name, ValueType.Ints);
                break;
            case 3:
                w.Line($"var {name} = {Site(w)};");
                w.Declare(name, ValueType.Site);
                break;
            default:
                w.Line($"var {name} = {Int(w)};");
                w.Declare(name, ValueType.Int);
                break;
        }
    }

    private static void Verb(ProgramWriter w, Level level, string builder)
    {
        switch (level)
        {
            case Level.Network:
                var router = w.NewName("r");
                if (w.Chance(30))
                {
                    // Through a helper with parameters, or an extension method.
                    w.Line(w.OneOf($"AddRouter({builder}, NextName(), {Int(w)}, {Bool(w)});", $"{builder}.Pe(NextName(), {Site(w)});"));
                    break;
                }

                var loops = w.Loops;
                w.Loops = 0;
                w.Block($"{builder}.HuaweiRouter(NextName(), {router} =>", () => Body(w, Level.Router, router, 3), "});");
                w.Loops = loops;
                break;
            case Level.Router:
                RouterVerb(w, builder);
                break;
            default:
                w.Line(w.OneOf(
                    $"{builder}.Mtu(100 + Math.Abs({Int(w)} % 9000));",
                    $"{builder}.Pseudowire($\"1.2.3.{{Math.Abs({Int(w)} % 250)}}\", 1 + Math.Abs({Int(w)} % 5000), pw => pw.ControlWord({Bool(w)}));",
                    $"{builder}.SecondaryPseudowire($\"4.4.4.{{Math.Abs({Int(w)} % 250)}}\", 1 + Math.Abs({Int(w)} % 5000));",
                    $"{builder}.Description($\"d{{Math.Abs({Int(w)} % 99)}}\");",
                    $"{builder}.Up();"));
                break;
        }
    }

    private static void RouterVerb(ProgramWriter w, string builder)
    {
        var circuit = w.NewName("c");
        switch (w.Random.Next(4))
        {
            case 0:
                w.Line($"{builder}.Loopback(Math.Abs({Int(w)} % 1000), lo => lo.Address($\"10.0.{{Math.Abs({Int(w)} % 250)}}.1/32\"));");
                break;
            case 1:
                w.Line($"{builder}.StaticRoute($\"10.{{Math.Abs({Int(w)} % 250)}}.0.0/16\", \"1.1.1.1\", preference: 1 + Math.Abs({Int(w)} % 200));");
                break;
            default:
                var loops = w.Loops;
                w.Loops = 0;
                if (w.Chance(50))
                {
                    w.Block($"{builder}.Interface($\"GE0/1/{{Math.Abs({Int(w)} % 8)}}\", {circuit} =>", () => Body(w, Level.Circuit, circuit, 2), "});");
                }
                else
                {
                    w.Block("", () =>
                    {
                        w.Line($"var {circuit} = {builder}.Interface($\"GE0/2/{{Math.Abs({Int(w)} % 8)}}\");");
                        Body(w, Level.Circuit, circuit, 2);
                    });
                }

                w.Loops = loops;
                break;
        }
    }

    private static void For(ProgramWriter w, Level level, string builder, int nesting)
    {
        var i = w.NewName("i");
        w.Loops++;
        w.Block($"for (var {i} = 0; {i} < {w.Random.Next(4)}; {i}++)", () =>
        {
            w.Declare(i, ValueType.Int, assignable: false);
            Body(w, level, builder, nesting - 1);
        });
        w.Loops--;
    }

    private static void ForEach(ProgramWriter w, Level level, string builder, int nesting)
    {
        var item = w.NewName("e");
        var overSites = w.Chance(40);
        w.Loops++;
        w.Block(overSites ? $"foreach (var {item} in Sites)" : $"foreach (var {item} in {Ints(w)}.Take(4).ToArray())", () =>
        {
            w.Declare(item, overSites ? ValueType.Site : ValueType.Int, assignable: false);
            Body(w, level, builder, nesting - 1);
        });
        w.Loops--;
    }

    private static void While(ProgramWriter w, Level level, string builder, int nesting)
    {
        // The counter is stepped first, so that no continue can make it endless.
        var counter = w.NewName("n");
        w.Line($"var {counter} = 0;");
        w.Loops++;
        w.Block($"while ({counter}++ < {w.Random.Next(4)})", () =>
        {
            w.Declare(counter, ValueType.Int, assignable: false);
            Body(w, level, builder, nesting - 1);
        });
        w.Loops--;
    }

    private static void Switch(ProgramWriter w, Level level, string builder, int nesting)
    {
        // break would leave the switch and not the loop, which is legal; continue is, too.
        w.Block($"switch ({Int(w)})", () =>
        {
            w.Line("case < 3:");
            w.Block("", () => Body(w, level, builder, nesting - 1));
            w.Line("    break;");
            var n = w.NewName("n");
            w.Line($"case var {n} when {n} % 2 == 0:");
            w.Block("", () => Body(w, level, builder, 1));
            w.Line("    break;");
            w.Line("default:");
            w.Block("", () => Body(w, level, builder, nesting - 1));
            w.Line("    break;");
        });
    }

    private static void LocalFunction(ProgramWriter w, Level level, string builder, int nesting)
    {
        var (name, parameter, loops) = (w.NewName("Do"), w.NewName("p"), w.Loops);
        w.Loops = 0;
        w.Block($"void {name}(int {parameter})", () =>
        {
            w.Declare(parameter, ValueType.Int);
            Body(w, level, builder, nesting);
        });
        w.Loops = loops;
        w.Depth = 2;
        w.Line($"{name}({Int(w)});");
        if (w.Chance(40))
            w.Line($"{name}({Int(w)});");
    }

    private static void Lambda(ProgramWriter w, Level level, string builder, int nesting)
    {
        var (name, parameter, loops) = (w.NewName("act"), w.NewName("q"), w.Loops);
        w.Loops = 0;
        w.Block($"Action<int> {name} = {parameter} =>", () =>
        {
            w.Declare(parameter, ValueType.Int);
            Body(w, level, builder, nesting);
        }, "};");
        w.Loops = loops;
        w.Depth = 2;
        w.Line($"{name}({Int(w)});");
    }
}
